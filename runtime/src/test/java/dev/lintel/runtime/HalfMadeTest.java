package dev.lintel.runtime;

import static dev.lintel.runtime.Making.journal;
import static dev.lintel.runtime.Making.refusal;
import static dev.lintel.runtime.Making.tasks;
import static dev.lintel.runtime.Making.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.DyingDataSource;
import dev.lintel.runtime.fixture.DyingDataSource.Death;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.kill.Contents;
import dev.lintel.runtime.order.Target;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of migrations that somebody has begun together and nobody has ended. */
class HalfMadeTest {

    private static final String ONE = "create table tasks_one (id integer primary key);\n";

    private static final String MORE = """
            create table tasks_two (id integer primary key);
            create table tasks_three (id integer primary key);
            """;

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private int jars;

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void statusTellsWhatIsNotKnown(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_three");

        Status status = lintel(database, jar(tasks(ONE, MORE))).status();

        assertThat(status.halfway()).containsExactly("tasks@1", "tasks@2");
        assertThat(status.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "[HalfApplied] The migration tasks@1 was begun in this database, and how many of its 1 statements"
                                + " were carried out is not known. The next run looks in the catalog which of them were, and"
                                + " carries out the others.",
                        "[HalfApplied] The migration tasks@2 was begun in this database, and how many of its 2 statements"
                                + " were carried out is not known. The next run looks in the catalog which of them were, and"
                                + " carries out the others.");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void anOlderBuildIsRefused(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_three");

        assertThat(refusal(lintel(database, jar(tasks(ONE)))))
                .isEqualTo("[HalfApplied] The migration tasks@2 stopped halfway in this database, after as many of its"
                        + " statements as the catalog shows, and it is not the one that this build would apply next. Start the"
                        + " build that has begun it; it goes on where that one stopped. If nothing of it was carried out, `lintel repair`"
                        + " forgets it.");
        assertThat(versions(database, "tasks")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void anOlderBuildGoesOnOnceWhatWasNotBegunIsForgotten(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_two");
        Lintel older = lintel(database, jar(tasks(ONE)));

        assertThat(refusal(older)).endsWith(" If nothing of it was carried out, `lintel repair` forgets it.");
        assertThat(older.repair().mended())
                .containsExactly("tasks@2 was begun, and no statement of it was carried out: forgotten");
        older.migrate();

        assertThat(versions(database, "tasks")).containsExactly("1");
        assertThat(journal(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatIsCarriedOutMayNotBeCorrectedAnyMore(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_three");

        assertThat(refusal(lintel(database, jar(tasks(ONE, MORE.replace("tasks_two", "tasks_2"))))))
                .contains("[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its"
                        + " statements, and statement 1 of these is another one in the script now.");
        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "tasks_one", "tasks_two");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatIsNotCarriedOutMayBeCorrected(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_three");

        lintel(database, jar(tasks("-- corrected\n" + ONE, MORE.replace("tasks_three", "tasks_3"))))
                .migrate();

        assertThat(Databases.tables(database))
                .containsExactly("lintel_history_tasks", "tasks_3", "tasks_one", "tasks_two");
        assertThat(journal(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aCommentMayBeCorrected(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        catchThrowableOfType(
                Death.class,
                lintel(DyingDataSource.after(database, "create table tasks_one"), jar(tasks(ONE, "-- old\n", MORE)))
                        ::migrate);

        lintel(database, jar(tasks(ONE, "-- new\n", MORE))).migrate();

        assertThat(versions(database, "tasks")).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aPluginThatIsGoneHoldsNobodyUpAndGoesOnWhenItIsBack(DatabaseKind kind) throws SQLException {
        DataSource database = dead(kind, "create table tasks_three");
        Path users = jar(new TestPlugin("users").creating("users_user"));
        Path tasks = jar(tasks(ONE, MORE));

        lintel(database, users).migrate();
        assertThat(journal(database)).containsExactly("tasks@1 all", "tasks@2 all");
        lintel(database, users, tasks).migrate();

        DataSource undisturbed = kind.create(folder);
        lintel(undisturbed, users, tasks).migrate();
        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aTargetLeavesTheRestInTheJournal(DatabaseKind kind) throws SQLException {
        DataSource database = dead(kind, "create table tasks_three");
        Lintel lintel = lintel(database, jar(tasks(ONE, MORE)));

        lintel.migrate(Target.of("tasks").at(1));

        assertThat(versions(database, "tasks")).containsExactly("1");
        assertThat(journal(database)).containsExactly("tasks@2 all");
        assertThat(catchThrowableOfType(
                        LintelException.class,
                        () -> lintel.rollback(Rollback.of("tasks").all())))
                .hasMessage("[HalfApplied] The migration tasks@2 stopped halfway in this database, after as many of its"
                        + " statements as the catalog shows. Let the build that has begun it end it, and ask for the rollback"
                        + " again.");
        lintel.migrate();
        assertThat(versions(database, "tasks")).containsExactly("1", "2");
        assertThat(journal(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void repairForgetsWhatIsBehindTheLastThatWasBegun(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_two");
        Databases.run(database, "drop table tasks_one", "create table tasks_two (id integer primary key)");
        Lintel lintel = lintel(database, jar(tasks(ONE, MORE, "create table tasks_four (id integer);\n")));

        RepairReport report = lintel.repair();

        assertThat(report.left())
                .singleElement()
                .asString()
                .startsWith("[HalfApplied] The migration tasks@2 stopped halfway in this database, after 1 of its 2"
                        + " statements.");
        assertThat(journal(database)).containsExactly("tasks@1 all", "tasks@2 all");
        lintel.migrate();
        assertThat(Databases.tables(database))
                .containsExactly("lintel_history_tasks", "tasks_four", "tasks_one", "tasks_three", "tasks_two");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void repairForgetsAllOfWhichNothingIsThere(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_one");

        assertThat(lintel(database, jar(tasks(ONE, MORE))).repair().mended())
                .containsExactly(
                        "tasks@1 was begun, and no statement of it was carried out: forgotten",
                        "tasks@2 was begun, and no statement of it was carried out: forgotten");
        assertThat(journal(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whoStampsStampsAllThatIsHalfway(DatabaseKind kind) {
        DataSource database = dead(kind, "create table tasks_three");
        Databases.run(database, "create table tasks_three (id integer primary key)");
        Lintel lintel = lintel(database, jar(tasks(ONE, MORE)));

        assertThat(catchThrowableOfType(LintelException.class, () -> lintel.stamp("tasks", 1)))
                .hasMessageContaining("[HalfApplied] The migration tasks@2 stopped halfway");
        lintel.stamp("tasks", 2);

        assertThat(journal(database)).isEmpty();
        assertThat(lintel.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whoseTablesAreNotRecordedIsNotUninstalled(DatabaseKind kind) throws SQLException {
        DataSource database = dead(kind, "create table tasks_three");
        List<String> before = Contents.of(database);
        Path users = jar(new TestPlugin("users").creating("users_user"));

        for (Path installed : List.of(jar(tasks(ONE, MORE)), users)) {
            assertThat(catchThrowableOfType(
                            LintelException.class,
                            () -> lintel(database, installed).uninstall("tasks")))
                    .hasMessageContaining(
                            "[HalfApplied] The migration tasks@1 stopped halfway in this database, after as"
                                    + " many of its statements as the catalog shows. Let the build that has begun it end it, and"
                                    + " uninstall the plugin then.");
        }
        assertThat(Contents.of(database)).isEqualTo(before);
    }

    /** H2 copies a table to change it, and may die when it has dropped the old one. */
    @Test
    void aTableOfWhichOnlyACopyIsLeftIsMadeAnew() throws SQLException {
        Path tasks = jar(tasks(ONE, "alter table tasks_one add column n integer;\n"));
        DataSource undisturbed = DatabaseKind.H2_IN_MEMORY.create(folder);
        lintel(undisturbed, tasks).migrate();
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        catchThrowableOfType(
                Death.class, lintel(DyingDataSource.before(database, "alter table tasks_one"), tasks)::migrate);
        Databases.run(database, "alter table tasks_one rename to tasks_one_copy_6_0");

        lintel(database, tasks).migrate();

        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    @Test
    void aCopyIsKeptOnceTheTableIsRecorded() {
        Path tasks = jar(tasks(ONE, "alter table tasks_one add column n integer;\n"));
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        catchThrowableOfType(
                Death.class, lintel(DyingDataSource.before(database, "alter table tasks_one"), tasks)::migrate);
        lintel(database, tasks).migrate(Target.of("tasks").at(1));
        Databases.run(
                database, "insert into tasks_one values (1)", "alter table tasks_one rename to tasks_one_copy_6_0");

        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(LintelException.class, lintel(database, tasks)::migrate))
                    .hasMessageContaining("its rows are in TASKS_ONE_COPY_6_0");
        }
        assertThat(catchThrowableOfType(LintelException.class, lintel(database, tasks)::repair))
                .hasMessageContaining("its rows are in TASKS_ONE_COPY_6_0");
        assertThat(Databases.query(database, "select id from tasks_one_copy_6_0"))
                .containsExactly("1");
    }

    @Test
    void aServerThatEndsTheConnectionsLeavesItToTheNextRun() throws SQLException {
        Path tasks = jar(tasks(ONE, MORE));
        DataSource database = DatabaseKind.MARIADB.create(folder);
        DataSource losing = DyingDataSource.watching(database, (statement, isBefore) -> {
            if (isBefore && statement.startsWith("create table tasks_three")) {
                Databases.query(
                                database,
                                "select concat('kill ', id) from information_schema.processlist where db = database()"
                                        + " and id <> connection_id()")
                        .forEach(kill -> Databases.run(database, kill));
            }
        });

        assertThat(refusal(lintel(losing, tasks))).contains("[DatabaseUnreachable]");
        assertThat(journal(database)).containsExactly("tasks@1 all", "tasks@2 all");
        lintel(database, tasks).migrate();

        DataSource undisturbed = DatabaseKind.MARIADB.create(folder);
        lintel(undisturbed, tasks).migrate();
        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    @Test
    void severalConnectionsEndItAsWell() throws SQLException {
        DataSource database = dead(DatabaseKind.MARIADB, "create table tasks_three");
        Path users = jar(new TestPlugin("users").creating("users_user"));
        Path tasks = jar(tasks(ONE, MORE));

        lintel(database, tasks, users).parallel(3).migrate();

        DataSource undisturbed = DatabaseKind.MARIADB.create(folder);
        lintel(undisturbed, users, tasks).migrate();
        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aDraftIsEndedAndUndone(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        TestPlugin drafted = tasks(ONE).draft(MORE, "drop table tasks_three;\ndrop table tasks_two;\n");
        catchThrowableOfType(
                Death.class,
                lintel(DyingDataSource.before(database, "create table tasks_three"), jar(drafted))
                        .development()::migrate);
        assertThat(journal(database)).containsExactly("tasks@1 all", "tasks@2 all");

        lintel(database, jar(drafted)).development().migrate();
        assertThat(Databases.tables(database)).contains("tasks_one", "tasks_two", "tasks_three");
        lintel(database, jar(tasks(ONE))).development().migrate();
        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "tasks_one");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void eachTenantIsJudgedByItsOwnSchema(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        List<String> tenants =
                List.of("one" + System.identityHashCode(database), "two" + System.identityHashCode(database));
        tenants.forEach(tenant -> Databases.run(database, "create schema \"" + tenant + "\""));
        Path tasks = jar(tasks(ONE, MORE));
        lintel(database, tasks).migrateSchemas(tenants.subList(0, 1));
        assertThat(catchThrowable(() -> lintel(DyingDataSource.before(database, "create table tasks_two"), tasks)
                        .migrateSchemas(tenants)))
                .isNotNull();
        assertThat(Databases.query(
                        database, "select \"version\" from \"" + tenants.get(1) + "\".\"lintel_journal\" order by 1"))
                .containsExactly("1", "2");

        lintel(database, tasks).migrateSchemas(tenants);

        for (String tenant : tenants) {
            assertThat(Databases.query(
                            database,
                            "select lower(table_name) from information_schema.tables where table_schema = '" + tenant
                                    + "' and lower(table_name) not like 'lintel%' order by 1"))
                    .containsExactly("tasks_one", "tasks_three", "tasks_two");
        }
    }

    /** A database of which somebody died before a statement of the plugin tasks. */
    private DataSource dead(DatabaseKind kind, String statement) {
        DataSource database = kind.create(folder);
        Lintel lintel = lintel(DyingDataSource.before(database, statement), jar(tasks(ONE, MORE)));
        assertThat(catchThrowableOfType(Death.class, lintel::migrate)).hasMessageStartingWith(statement);
        assertThat(journal(database)).containsExactly("tasks@1 all", "tasks@2 all");
        return database;
    }

    private Path jar(TestPlugin plugin) {
        return plugin.jar(folder.resolve("jars" + jars++));
    }

    private Lintel lintel(DataSource database, Path... plugins) {
        return Lintel.on(database).classLoaders(loaders.over(plugins));
    }
}
