package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database refuses a statement in the middle of a run. */
class FailedMigrationTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private static final String BAD = """
            create table tasks_note (id integer);

            -- the column is not there
            insert into tasks_task
              (nonsense)
              values (1);
            """;

    @Test
    void postgresqlKeepsNothingOfIt() {
        DataSource database = DatabaseKind.POSTGRESQL.create(folder);

        LintelException refusal = migrateBad(database);

        assertThat(refusal.getMessage())
                .isEqualTo(folder.resolve("tasks.jar")
                        + "!/db/plugins/tasks/postgresql/V2__bad.sql:4: [MigrationFailed] The"
                        + " migration tasks@2 'bad' of the plugin tasks failed: ERROR: column \"nonsense\" of relation"
                        + " \"tasks_task\" does not exist Position: 54 (SQL state 42703). The statement was: insert into"
                        + " tasks_task (nonsense) values (1). Nothing of it remains. Applied before it: alpha@1, tasks@1. Mend"
                        + " what the database complains of; if it is the script, correct the script, record it with `lintel"
                        + " rehash tasks`, and start again.");
        assertThat(Databases.tables(database))
                .containsExactly("alpha_a", "lintel_history_alpha", "lintel_history_tasks", "tasks_task");
        assertThat(Databases.query(database, "select version from lintel_history_tasks where version <> '0'"))
                .containsExactly("1");
    }

    @Test
    void h2SaysThatSomeOfItRemains() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);

        LintelException refusal = migrateBad(database);

        assertThat(refusal.getMessage())
                .startsWith(folder.resolve("tasks.jar")
                        + "!/db/plugins/tasks/h2/V2__bad.sql:4: [MigrationFailed] The migration"
                        + " tasks@2 'bad' of the plugin tasks failed: Column \"NONSENSE\" not found")
                .endsWith(
                        "(SQL state 42S22). The statement was: insert into tasks_task (nonsense) values (1). What it did"
                                + " before that is still there. Applied before it: alpha@1, tasks@1. Undo by hand what it did, delete"
                                + " the row of version 2 from the table lintel_history_tasks, correct the script, record it with"
                                + " `lintel rehash tasks`, and start again.");
        assertThat(Databases.tables(database))
                .containsExactly("alpha_a", "lintel_history_alpha", "lintel_history_tasks", "tasks_note", "tasks_task");
    }

    @Test
    void whatH2LeftHalfDoneIsRefusedUntilItIsMendedAsTheMessageSays() throws IOException {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        migrateBad(database);
        Path mended =
                tasks("create table tasks_note (id integer);\n").jar(Files.createDirectory(folder.resolve("mended")));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(mended));

        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate))
                .hasMessage(
                        "[FailedMigration] Version 2 of the plugin tasks (V2__bad.sql) failed in this database, and what it"
                                + " did before that is still there. Undo by hand what the script has done, delete the row of version 2"
                                + " from the table lintel_history_tasks, and start again.");
        assertThat(lintel.status().plugins().get(0).applied()).isEqualTo(1);

        Databases.run(
                database, "drop table tasks_note", "delete from \"lintel_history_tasks\" where \"version\" = '2'");
        assertThat(lintel.migrate().plugins()).containsExactly(new PluginReport("tasks", 1, 2));
    }

    @Test
    void postgresqlGoesOnWithTheCorrectedScript() throws IOException {
        DataSource database = DatabaseKind.POSTGRESQL.create(folder);
        migrateBad(database);
        Path mended =
                tasks("create table tasks_note (id integer);\n").jar(Files.createDirectory(folder.resolve("mended")));

        assertThat(Lintel.on(database)
                        .classLoaders(loaders.over(mended))
                        .migrate()
                        .plugins())
                .containsExactly(new PluginReport("tasks", 1, 2));
    }

    @Test
    void whatPostgresqlCantUndoIsSaidToRemain() {
        DataSource database = DatabaseKind.POSTGRESQL.create(folder);
        Path plugin = new TestPlugin("notes")
                .tables("notes_note")
                .migration(
                        "create_note",
                        "create table notes_note (id integer);\ninsert into notes_note values (1), (1);\n")
                .migration("unique", "create unique index concurrently notes_ux on notes_note (id);\n")
                .jar(folder);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(plugin));

        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate))
                .hasMessageContaining("could not create unique index")
                .hasMessageContaining("What it did before that is still there.");
        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate))
                .hasMessageStartingWith("[FailedMigration] Version 2 of the plugin notes (V2__unique.sql) failed");
    }

    @ParameterizedTest
    @EnumSource
    void thePlanStopsThere(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path first = new TestPlugin("a")
                .tables("a_a")
                .migration("bad", "create nonsense;\n")
                .jar(folder);
        Path second = new TestPlugin("b").creating("b_b").jar(folder);

        LintelException refusal = catchThrowableOfType(
                LintelException.class,
                () -> Lintel.on(database)
                        .classLoaders(loaders.over(first, second))
                        .migrate());

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .startsWith("The migration a@1 'bad' of the plugin a failed: ")
                        .contains("The statement was: create nonsense.")
                        .doesNotContain("Applied before it"));
        assertThat(Databases.tables(database)).doesNotContain("b_b", "lintel_history_b");
    }

    @ParameterizedTest
    @EnumSource
    void theLockIsFreeAgain(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path bad = new TestPlugin("a").migration("bad", "create nonsense;\n").jar(folder);
        Path good = new TestPlugin("b").creating("b_b").jar(folder);
        Lintel failing = Lintel.on(database).classLoaders(loaders.over(bad));
        assertThat(catchThrowableOfType(LintelException.class, failing::migrate))
                .isNotNull();

        assertThat(Lintel.on(database)
                        .classLoaders(loaders.over(good))
                        .lockTimeout(Duration.ZERO)
                        .migrate()
                        .steps())
                .hasSize(1);
    }

    private LintelException migrateBad(DataSource database) {
        Path alpha = new TestPlugin("alpha").creating("alpha_a").jar(folder);
        Path tasks = tasks(BAD)
                .migration("never", "create table tasks_never (id integer);\n")
                .jar(folder);
        return catchThrowableOfType(
                LintelException.class,
                () -> Lintel.on(database)
                        .classLoaders(loaders.over(alpha, tasks))
                        .migrate());
    }

    private static TestPlugin tasks(String second) {
        return new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("create_task", "create table tasks_task (id integer);\n")
                .migration("bad", second);
    }
}
