package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnabledTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void aDisabledPluginsTablesStayAndItsMigrationsWait(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").creating("tasks_task");
        Path users = new TestPlugin("users").creating("users_user").jar(folder);
        Lintel.on(database)
                .classLoaders(loaders.over(tasks.in(folder.resolve("old"))))
                .migrate();
        tasks.creating("tasks_note");
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(tasks.jar(folder), users));

        MigrationReport report = lintel.disabled("tasks").migrate();

        assertThat(report.steps()).extracting(step -> step.step().toString()).containsExactly("users@1");
        assertThat(lintel.disabled("tasks").status().disabled()).containsExactly("tasks");
        assertThat(Databases.tables(database))
                .containsExactly("lintel_history_tasks", "lintel_history_users", "tasks_task", "users_user");
        assertThat(lintel.migrate().steps())
                .extracting(step -> step.step().toString())
                .containsExactly("tasks@2");
    }

    @Test
    void whatAnEnabledPluginNeedsCantBeDisabled() {
        DataSource database = Databases.h2InMemory();
        Lintel lintel = Lintel.on(database)
                .classLoaders(loaders.over(
                        new TestPlugin("users").creating("users_user").jar(folder),
                        new TestPlugin("tasks")
                                .dependsOn("users")
                                .creating("tasks_task", "users@1")
                                .jar(folder),
                        new TestPlugin("reports")
                                .dependsOn("tasks")
                                .creating("reports_report", "tasks@1")
                                .jar(folder)));

        assertThatThrownBy(() -> lintel.plugins("reports", "tasks").migrate())
                .isInstanceOf(LintelException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains(
                        "[DisabledPlugin] The plugin users is disabled (the application's code), but reports is enabled and"
                                + " needs it: reports needs tasks needs users. Enable users, or disable reports as well.")
                .contains("but tasks is enabled and needs it: tasks needs users.")
                .doesNotContain("[UnmetPin]");
        assertThat(Databases.tables(database)).isEmpty();
    }

    @Test
    void aDisabledPluginNeedsNobodyButKeepsItsTables() {
        Lintel lintel = Lintel.on(Databases.h2InMemory())
                .classLoaders(loaders.over(
                        new TestPlugin("users").creating("users_user").jar(folder),
                        new TestPlugin("tasks")
                                .dependsOn("ghost")
                                .creating("tasks_task", "ghost@1")
                                .jar(folder)));

        assertThat(lintel.disabled("tasks").migrate().plugins()).containsExactly(new PluginReport("users", 0, 1));
        assertThatThrownBy(lintel::migrate).hasMessageContaining("[MissingPlugin]");
    }

    @Test
    void aMisspelledNameIsToldWithTheNearestOne() {
        Lintel lintel = Lintel.on(Databases.h2InMemory())
                .classLoaders(loaders.over(
                        new TestPlugin("users").creating("users_user").jar(folder)));

        assertThatThrownBy(() -> lintel.disabled("user").migrate())
                .hasMessageContaining(
                        "[UnknownPlugin] The set of enabled plugins (the application's code) names user, and no"
                                + " plugin of that name is there. Write users, or take it out.");
    }
}
