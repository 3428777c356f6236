package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.lintel.runtime.apply.SqlRequest;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that somebody else carries out, from a script, ends where Lintel's own ends. */
class WrittenRunTest {

    private static final String NAME = "a 'quoted' name; with \\ and ? and {braces} [brackets]";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private ClassLoader plugins;

    @BeforeEach
    void writePlugins() throws IOException {
        TestPlugin users = new TestPlugin("users")
                .tables("users_user")
                .reversible(
                        "create_users",
                        "create table users_user (id integer primary key);\n",
                        "drop table users_user;\n")
                .reversible(
                        "add_name",
                        "-- lintel:undo structure-only\n"
                                + "alter table users_user add name varchar(100) default '"
                                + NAME.replace("'", "''").replace("\\", "") + "';\n"
                                + "update users_user set name = 'x'",
                        "-- lintel:undo structure-only\n-- " + NAME + "\nalter table users_user drop column name\n");
        TestPlugin tasks = new TestPlugin("tasks")
                .dependsOn("users")
                .tables("tasks_task")
                .reversible(
                        "create_tasks",
                        "create table tasks_task (id integer primary key);\n",
                        "drop table tasks_task;\n",
                        "users@1");
        plugins = loaders.over(
                users.jar(Files.createDirectory(folder.resolve("u"))),
                tasks.jar(Files.createDirectory(folder.resolve("t"))));
    }

    @ParameterizedTest
    @EnumSource
    void theScriptDoesAndRecordsWhatARunWould(DatabaseKind kind) throws Exception {
        DataSource applied = kind.create(Files.createDirectory(folder.resolve("applied")));
        on(applied).migrate();
        DataSource scripted = kind.create(Files.createDirectory(folder.resolve("scripted")));

        run(scripted, kind, on(scripted).sql(SqlRequest.on(kind.dialect())));

        assertThat(on(scripted).status().isUpToDate()).isTrue();
        assertThat(on(scripted).plan().steps()).isEmpty();
        assertThat(records(scripted)).isEqualTo(records(applied)).hasSize(6);
        assertThat(Databases.tables(scripted)).isEqualTo(Databases.tables(applied));
        assertThat(Databases.columns(scripted, "users_user")).containsExactly("id", "name");
        assertThat(on(scripted).rollback(Rollback.all().acceptingLoss()).steps())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void oneStepAndItsUndoLeadThereAndBack(DatabaseKind kind) throws Exception {
        DataSource database = kind.create(folder);
        Lintel lintel = on(database);
        SqlRequest users = SqlRequest.on(kind.dialect()).plugin("users");

        run(database, kind, lintel.sql(users.to(1)));
        assertThat(lintel.status().plugins())
                .extracting(PluginStatus::plugin, PluginStatus::applied)
                .containsExactly(tuple("tasks", 0), tuple("users", 1));
        lintel.migrate();
        assertThat(lintel.migrate().nothingToDo()).isTrue();
        run(database, kind, lintel.sql(users.to(1).undo()));

        assertThat(Databases.columns(database, "users_user")).containsExactly("id");
        // what was known to be up to date before is so no more
        assertThat(lintel.migrate().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.step()).hasToString("users@2"));
    }

    @Test
    void itSaysWhatItDoesInTheOrderOfThePlan() {
        String script = on(Databases.h2InMemory()).sql(SqlRequest.on("postgresql"));

        assertThat(script).startsWith("""
                -- Applies for PostgreSQL.
                --   users@1 create_users
                --   tasks@1 create_tasks
                --   users@2 add_name
                """).contains("""

                -- tasks@1 create_tasks, after users@1

                """);
        assertThat(on(Databases.h2InMemory()).sql(SqlRequest.on("postgresql"))).isEqualTo(script);
        assertThat(on(Databases.h2InMemory())
                        .sql(SqlRequest.on("h2").plugin("tasks").from(1)))
                .isEqualTo("-- Applies for H2: nothing.\n");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(refused(SqlRequest.on("oracle"))).isEqualTo(ProblemKind.OPTION);
        assertThat(refused(SqlRequest.on("mysql"))).isEqualTo(ProblemKind.UNSUPPORTED_DATABASE);
        assertThat(refused(SqlRequest.on("h2").plugin("user"))).isEqualTo(ProblemKind.UNKNOWN_PLUGIN);
        assertThat(refused(SqlRequest.on("h2").plugin("users").to(3))).isEqualTo(ProblemKind.UNKNOWN_VERSION);
    }

    private ProblemKind refused(SqlRequest request) {
        return catchThrowableOfType(
                        LintelException.class, () -> on(Databases.h2InMemory()).sql(request))
                .problems()
                .get(0)
                .kind();
    }

    private Lintel on(DataSource dataSource) {
        return Lintel.on(dataSource).classLoaders(plugins);
    }

    /** As a database's own client would: one session, statement by statement, stopping at the first error. */
    private static void run(DataSource dataSource, DatabaseKind kind, String script) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (SqlStatement one : SqlStatements.split(script, kind.dialect())) {
                statement.setEscapeProcessing(false);
                statement.execute(one.text());
            }
        }
    }

    /** All that is recorded but for the durations and the dates. */
    private static List<String> records(DataSource dataSource) {
        List<String> records =
                new ArrayList<>(Databases.query(dataSource, "select * from \"lintel_applied\" order by \"position\""));
        for (String plugin : List.of("tasks", "users")) {
            records.addAll(Databases.query(
                    dataSource,
                    "select \"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                            + " \"installed_by\", \"success\" from \"lintel_history_" + plugin
                            + "\" where \"version\" is not null order by \"installed_rank\""));
        }
        return records;
    }
}
