package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.apply.FailedStatement;
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
                        + " \"tasks_task\" does not exist Position: 27 (SQL state 42703). The statement was: insert into"
                        + " tasks_task (nonsense) values (1). Nothing of it remains. Applied before it: alpha@1, tasks@1. Mend"
                        + " what the database complains of; if it is the script, correct the script, record it with `lintel"
                        + " rehash tasks`, and start again.");
        assertThat(Databases.tables(database))
                .containsExactly("alpha_a", "lintel_history_alpha", "lintel_history_tasks", "tasks_task");
        assertThat(Databases.query(database, "select version from lintel_history_tasks where version <> '0'"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "H2_IN_FILE", "MARIADB"})
    void whereEveryStatementStandsTheMessageSaysSo(DatabaseKind kind) {
        DataSource database = kind.create(folder);

        LintelException refusal = migrateBad(database);

        assertThat(refusal.getMessage())
                .startsWith(folder.resolve("tasks.jar") + "!/db/plugins/tasks/" + kind.dialect()
                        + "/V2__bad.sql:4: [MigrationFailed] The migration tasks@2 'bad' of the plugin tasks failed: ")
                .containsIgnoringCase("nonsense")
                .endsWith(
                        " The statement was: insert into tasks_task (nonsense) values (1). The statement before it remains"
                                + " carried out. Applied before it: alpha@1, tasks@1. Mend what the database complains of; if it is"
                                + " the script, correct it from this statement on, record it with `lintel rehash tasks`, and start"
                                + " again: the next run goes on there.");
        assertThat(Databases.tables(database))
                .containsExactly("alpha_a", "lintel_history_alpha", "lintel_history_tasks", "tasks_note", "tasks_task");
    }

    @ParameterizedTest
    @EnumSource
    void theWordThatIsWrongIsKnownForACaret(DatabaseKind kind) throws IOException {
        String misspelt =
                "create table tasks_note (id integer);\nalter table tasks_task\n\tadd column title varchr(20) chekc (id > 0);\n";
        FailedStatement unknownColumn = failed(kind.create(Files.createDirectory(folder.resolve("one"))), BAD);
        FailedStatement misspeltWord = failed(kind.create(Files.createDirectory(folder.resolve("two"))), misspelt);

        assertThat(unknownColumn.line()).isEqualTo(4);
        assertThat(unknownColumn.sql()).startsWith("insert into tasks_task\n");
        assertThat(unknownColumn.sql().substring(unknownColumn.offset().orElseThrow()))
                .startsWith("nonsense");
        assertThat(misspeltWord.sql().substring(misspeltWord.offset().orElseThrow()))
                .containsPattern("^(varchr|chekc|\\(id > 0)");
    }

    private FailedStatement failed(DataSource database, String script) throws IOException {
        Path jars = Files.createTempDirectory(folder, "jars");
        Path tasks = tasks(script).jar(jars);
        Path alpha = new TestPlugin("alpha").creating("alpha_a").jar(jars);
        LintelException refusal = catchThrowableOfType(
                LintelException.class,
                () -> Lintel.on(database)
                        .classLoaders(loaders.over(tasks, alpha))
                        .migrate());
        FailedStatement failed = FailedStatement.behind(refusal).orElseThrow();
        assertThat(failed.offset()).as(refusal.getMessage()).isPresent();
        return failed;
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunGoesOnWithTheCorrectedScript(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrateBad(database);
        Path mended = tasks(BAD.replace("nonsense", "id")).jar(Files.createDirectory(folder.resolve("mended")));

        assertThat(Lintel.on(database)
                        .classLoaders(loaders.over(mended))
                        .migrate()
                        .plugins())
                .containsExactly(new PluginReport("tasks", 1, 2));

        assertThat(Databases.query(database, "select id from tasks_task")).containsExactly("1");
        assertThat(Databases.tables(database)).contains("tasks_note");
        assertThat(Databases.query(database, "select count(*) from \"lintel_history_tasks\" where \"version\" = '2'"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatIsCarriedOutMayNotBeCorrectedAnyMore(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrateBad(database);
        Path other =
                tasks("create table tasks_other (id integer);\n").jar(Files.createDirectory(folder.resolve("other")));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(other));

        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate))
                .hasMessage(folder.resolve("other/tasks.jar") + "!/db/plugins/tasks/" + kind.dialect()
                        + "/V2__bad.sql:1: [HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of"
                        + " its statements, and statement 1 of these is another one in the script now. It was: create table"
                        + " tasks_note (id integer). Restore the first 1 statements of the script and start again, or"
                        + " restore the database.");
        assertThat(Databases.tables(database)).doesNotContain("tasks_other");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aBuildThatDoesNotKnowTheHalfAppliedMigrationIsRefused(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrateBad(database);
        Path older = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("create_task", "create table tasks_task (id integer);\n")
                .jar(Files.createDirectory(folder.resolve("older")));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(older));

        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate))
                .hasMessage(
                        "[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its statements,"
                                + " and it is not the one that this build would apply next. Start the build that has begun it; it goes"
                                + " on where that one stopped.");
    }

    @Test
    void anIndexThatPostgresqlCouldNotBuildIsOutOfTheWayOfTheNextTry() {
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
                .hasMessageContaining("the next run goes on there");
        Databases.run(database, "delete from notes_note");
        assertThat(lintel.migrate().plugins()).containsExactly(new PluginReport("notes", 1, 2));
        assertThat(Databases.query(database, "select indisvalid from pg_index where indexrelid = 'notes_ux'::regclass"))
                .containsExactly("t");
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

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void repairLeavesWhatItCantProve(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        migrateBad(database);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(folder.resolve("tasks.jar")));

        RepairReport report = lintel.repair();

        assertThat(report.mended()).isEmpty();
        assertThat(report.left())
                .singleElement()
                .hasToString("[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its 2"
                        + " statements. Start the build that has begun it: it goes on there. If a statement is wrong, correct"
                        + " the script from there on. If its tables were there before, or you have carried out the rest by"
                        + " hand, record it: `lintel baseline tasks` or `lintel stamp tasks --to 2`.");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void repairForgetsWhatWasNotBegun(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path bad = new TestPlugin("a").migration("bad", "create nonsense;\n").jar(folder);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(bad));
        assertThat(catchThrowableOfType(LintelException.class, lintel::migrate)).isNotNull();
        Path other = new TestPlugin("b").creating("b_b").jar(folder);
        Lintel without = Lintel.on(database).classLoaders(loaders.over(other));

        RepairReport report = without.repair();

        assertThat(report.mended()).containsExactly("a@1 was begun, and no statement of it was carried out: forgotten");
        assertThat(report.left()).isEmpty();
        assertThat(without.repair().toString()).startsWith("There was nothing to mend on ");
    }

    /** SQLite does not look itself unless it is told to, and can't while a table is made anew. */
    @Test
    void sqlitesRowsThatReferToNothingAreFoundAtTheEnd() {
        DataSource database = DatabaseKind.SQLITE.create(folder);
        TestPlugin tasks = new TestPlugin("tasks")
                .tables("tasks_note", "tasks_task")
                .migration("create_tables", """
                create table tasks_task (id integer primary key);
                create table tasks_note (id integer primary key, task_id integer references tasks_task (id));
                insert into tasks_task (id) values (1), (2);
                insert into tasks_note (id, task_id) values (1, 1);
                """)
                .migration("referred_to_by_none", "delete from tasks_task where id = 2;\n")
                .migration("referred_to", "delete from tasks_task where id = 1;\n");
        Path jar = tasks.jar(folder);

        LintelException refusal = catchThrowableOfType(
                LintelException.class,
                () -> Lintel.on(database).classLoaders(loaders.over(jar)).migrate());

        assertThat(refusal.getMessage())
                .contains("[MigrationFailed]", "tasks@3", "1 rows refer to rows that are not there after it");
        assertThat(Databases.query(database, "select id from tasks_task")).containsExactly("1");
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
