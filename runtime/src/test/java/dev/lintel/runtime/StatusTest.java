package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.CountingDataSource;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void tellsHowFarEachPluginIs(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").creating("tasks_task");
        Lintel.on(database)
                .classLoaders(loaders.over(tasks.jar(Files.createDirectory(folder.resolve("old")))))
                .migrate();
        tasks.migration("add_title", "alter table tasks_task add column title varchar(20);\n");
        Path users = new TestPlugin("users").creating("users_user").jar(folder);
        CountingDataSource counting = new CountingDataSource(database);

        Status status = Lintel.on(counting.dataSource())
                .classLoaders(loaders.over(tasks.jar(folder), users))
                .status();

        assertThat(status.database()).startsWith(kind.product() + " ");
        assertThat(status.problems()).isEmpty();
        assertThat(status.isUpToDate()).isFalse();
        assertThat(status.plugins())
                .extracting(plugin ->
                        plugin.plugin() + " " + plugin.applied() + " of " + plugin.newest() + " " + plugin.pending())
                .containsExactly("tasks 1 of 2 [tasks@2]", "users 0 of 1 [users@1]");
        assertThat(counting.statements()).allMatch(statement -> statement.regionMatches(true, 0, "select ", 0, 7));
        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "tasks_task");
    }

    @ParameterizedTest
    @EnumSource
    void isUpToDateAfterMigrating(DatabaseKind kind) {
        Lintel lintel = Lintel.on(kind.create(folder))
                .classLoaders(loaders.over(
                        new TestPlugin("tasks").creating("tasks_task").jar(folder)));
        lintel.migrate();

        assertThat(lintel.status().isUpToDate()).isTrue();
        assertThat(lintel.status().plugins().get(0).isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE", "MARIADB"})
    void whatIsHalfwayIsToldWithWhatTheNextRunWillDo(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = Lintel.on(database)
                .classLoaders(loaders.over(new TestPlugin("tasks")
                        .creating("tasks_task")
                        .reversible(
                                "more",
                                "create table tasks_a (id integer);\ncreate table tasks_b (id nonsense);\n",
                                "drop table tasks_b;\ndrop table tasks_a;\n")
                        .jar(folder)));
        catchThrowableOfType(LintelException.class, lintel::migrate);

        Status failed = lintel.status();

        assertThat(failed.isUpToDate()).isFalse();
        assertThat(failed.halfway()).containsExactly("tasks@2");
        assertThat(failed.warnings())
                .singleElement()
                .asString()
                .startsWith("[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its 2"
                        + " statements; the database refused the next one: ")
                .endsWith(". The next run goes on with statement 2 (create table tasks_b (id nonsense)).");

        // as a process leaves it that is killed at that statement
        Databases.run(database, "update \"lintel_journal\" set \"failure\" = null");
        assertThat(lintel.status().warnings())
                .singleElement()
                .hasToString("[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its 2"
                        + " statements, and whether the next one was carried out is not known. The next run looks in the"
                        + " catalog whether statement 2 (create table tasks_b (id nonsense)) was carried out, and goes on"
                        + " from there.");

        Databases.run(
                database,
                "update \"lintel_journal\" set \"direction\" = 'down', \"version\" = 0, \"started\" = 0,"
                        + " \"script\" = 'drop table tasks_b; drop table tasks_a;'");
        assertThat(lintel.status().halfway()).containsExactly("all of tasks");
        assertThat(lintel.status().warnings())
                .singleElement()
                .hasToString(
                        "[HalfApplied] Uninstalling the plugin tasks stopped halfway in this database, after 1 of its"
                                + " 2 statements. The next run goes on with statement 2 (drop table tasks_a); then it applies what"
                                + " waits.");
    }

    @ParameterizedTest
    @EnumSource
    void problemsStandWithTheirPluginAndDontHideTheOthers(DatabaseKind kind) throws IOException {
        TestPlugin tasks = new TestPlugin("tasks").dependsOn("ghost").creating("tasks_task");
        Path broken = tasks.in(folder.resolve("tasks"));
        Files.delete(tasks.script(broken, kind.dialect(), 1));
        Path fine = new TestPlugin("users").creating("users_user").jar(folder);

        Status status = Lintel.on(kind.create(folder))
                .classLoaders(loaders.over(broken, fine))
                .status();

        assertThat(status.isUpToDate()).isFalse();
        assertThat(status.problems())
                .extracting(problem -> problem.kind())
                .containsExactly(ProblemKind.MISSING_PLUGIN, ProblemKind.MISSING_SCRIPT);
        assertThat(status.plugins().get(0).problems())
                .extracting(problem -> problem.kind())
                .containsExactly(ProblemKind.MISSING_SCRIPT);
        assertThat(status.plugins().get(1).problems()).isEmpty();
    }
}
