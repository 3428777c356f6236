package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a script's head says is done. */
class ScriptHeadTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void aMigrationIsNotBegunWhileRowsAreInItsWay(DatabaseKind kind) throws SQLException {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("create", "create table tasks_task (id integer primary key, title varchar(20));\n")
                .migration("fill", "insert into tasks_task (id) values (1), (2);\n")
                .migration("require_title", """
                        -- lintel:undo exact
                        -- lintel:precheck title of tasks_task is null
                        --   select count(*) from tasks_task where title is null

                        create table tasks_begun (id integer primary key);
                        create unique index tasks_ux on tasks_task (id);
                        """);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(tasks.jar(folder)));

        LintelException refusal = catchThrowableOfType(LintelException.class, lintel::migrate);

        assertThat(refusal.getMessage())
                .isEqualTo(folder.resolve("tasks.jar") + "!/db/plugins/tasks/" + kind.dialect()
                        + "/V3__require_title.sql:2: [DataInTheWay] 2 rows are in the way of the migration tasks@3"
                        + " 'require_title' of the plugin tasks: title of tasks_task is null. Mend the rows that `select"
                        + " count(*) from tasks_task where title is null` counts, and start again.");
        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "tasks_task");

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update tasks_task set title = 'mended'");
        }
        assertThat(lintel.migrate().steps()).hasSize(1);
        assertThat(lintel.status().isUpToDate()).isTrue();
    }

    @Test
    void aScriptThatCantRunInATransactionDoesNot() {
        DataSource database = DatabaseKind.POSTGRESQL.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").creating("tasks_task").migration("in_use", """
                        -- lintel:undo exact
                        -- lintel:non-transactional

                        alter table tasks_task add constraint tasks_small check (id < 100) not valid;

                        create index concurrently tasks_ix on tasks_task (id);

                        alter table tasks_task validate constraint tasks_small;
                        """);

        Lintel.on(database).classLoaders(loaders.over(tasks.jar(folder))).migrate();

        assertThat(Databases.query(
                        database,
                        "select indexrelid::regclass::text from pg_index where not indisprimary and indisvalid"
                                + " and indrelid = 'tasks_task'::regclass"))
                .containsExactly("tasks_ix");
    }

    @Test
    void aHeadThatMeansNothingIsRefused() {
        TestPlugin tasks = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("create", "-- lintel:undoo exact\ncreate table tasks_task (id integer primary key);\n");

        LintelException refusal = catchThrowableOfType(
                LintelException.class,
                () -> Lintel.on(DatabaseKind.H2_IN_MEMORY.create(folder))
                        .classLoaders(loaders.over(tasks.jar(folder)))
                        .migrate());

        assertThat(refusal.getMessage()).contains("h2/V1__create.sql:1: [ScriptFormat]", "lintel:undoo");
    }
}
