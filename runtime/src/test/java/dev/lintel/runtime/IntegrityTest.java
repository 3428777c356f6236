package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a database and its plugins can come to that does not fit, a test for each case: what is told, and that nothing is
 * changed.
 */
class IntegrityTest {

    private static final String CREATE = "create table tasks_task (id integer primary key);\n";
    private static final String ADD = "alter table tasks_task add column title varchar(50);\n";
    private static final String COMPATIBLE = "-- lintel:compatible\n";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private int jars;

    // what the jars bring

    @ParameterizedTest
    @EnumSource
    void editedAfterItWasApplied(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE));
        TestPlugin newer = tasks(CREATE, ADD);
        Path classes = newer.in(subfolder());
        Files.writeString(newer.script(classes, kind.dialect(), 1), CREATE + "-- a remark\n");

        refused(database, classes, "EditedScript", "V1__m1.sql of version 1 of the plugin tasks");
    }

    @ParameterizedTest
    @EnumSource
    void editedAndRecordedAfterItWasApplied(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE));

        refused(
                database,
                jar(tasks(CREATE + "-- a remark\n")),
                "AppliedMigrationChanged",
                "Version 1 of the plugin tasks is not the migration that was applied here");
    }

    @ParameterizedTest
    @EnumSource
    void anotherBranchesMigrationWasApplied(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE, ADD));
        TestPlugin ours = tasks(CREATE)
                .migration("ours", "alter table tasks_task add column owner integer;\n")
                .migration("m2", ADD);

        refused(database, jar(ours), "AppliedMigrationChanged", "Version 2 of the plugin tasks is not the migration");
    }

    @ParameterizedTest
    @EnumSource
    void twoBranchesWereMergedIntoOneHistory(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE));
        Path classes = tasks(CREATE, ADD).in(subfolder());
        Path history = classes.resolve("db/plugins/tasks/history.lintel");
        String second =
                Files.readAllLines(history).get(Files.readAllLines(history).size() - 1);
        Files.writeString(history, Files.readString(history) + second.replace("V2 m2", "V2 theirs") + "\n");

        refused(database, classes, "HistoryFormat", "has two migrations of version 2: 'm2'");
    }

    @ParameterizedTest
    @EnumSource
    void aLineOfTheHistoryIsMissing(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE));
        Path classes =
                tasks(CREATE, ADD, "insert into tasks_task (id) values (1);\n").in(subfolder());
        Path history = classes.resolve("db/plugins/tasks/history.lintel");
        Files.writeString(history, Files.readString(history).replaceAll("(?m)^V2 .*\n", ""));

        refused(database, classes, "HistoryFormat", "has version 3 here, where version 2 should be");
    }

    @ParameterizedTest
    @EnumSource
    void aScriptIsMissing(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE));
        TestPlugin newer = tasks(CREATE, ADD);
        Path classes = newer.in(subfolder());
        Files.delete(newer.script(classes, kind.dialect(), 1));

        refused(database, classes, "MissingScript", "V1__m1.sql of version 1 of the plugin tasks");
    }

    @ParameterizedTest
    @EnumSource
    void twoPluginsOwnOneTable(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path tasks = jar(tasks(CREATE));
        migrate(database, tasks(CREATE));

        refused(
                database,
                List.of(tasks, jar(new TestPlugin("notes").tables("TASKS_TASK").migration("m", "select 1;\n"))),
                "DuplicateOwner",
                "belongs to two plugins: notes (");
    }

    @ParameterizedTest
    @EnumSource
    void aTableCarriesThePrefixOfANewPlugin(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").creating("tasks_archive_note");
        Path jar = jar(tasks);
        on(database, jar).migrate();

        refused(
                database,
                List.of(jar, jar(new TestPlugin("tasks_archive").creating("tasks_archive_box"))),
                "TablePrefix",
                "carries the prefix of the plugin tasks_archive");
    }

    @ParameterizedTest
    @EnumSource
    void whatAPluginNeedsWasRemoved(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path tasks = jar(tasks(CREATE));
        Path notes = jar(new TestPlugin("notes").dependsOn("tasks").creating("notes_note", "tasks@1"));
        on(database, tasks, notes).migrate();

        refused(database, notes, "MissingPlugin", "The plugin tasks is not there, but needed by notes");
    }

    // what the database has

    @ParameterizedTest
    @EnumSource
    void anOlderBuildOnANewerDatabase(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE, COMPATIBLE + ADD, "drop table tasks_task;\n"));

        refused(
                database,
                jar(tasks(CREATE)),
                "DatabaseAhead",
                "at version 3, and this build of the plugin ends with version 1, which can't work with version 3");
    }

    @ParameterizedTest
    @EnumSource
    void anOlderBuildThatCanWorkWithANewerDatabase(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE, COMPATIBLE + ADD));
        Lintel older = on(database, jar(tasks(CREATE)), jar(new TestPlugin("notes").creating("notes_note")));

        MigrationReport report = older.migrate();

        assertThat(report.steps()).singleElement().asString().startsWith("notes@1");
        assertThat(report.plugins()).contains(new PluginReport("tasks", 2, 2));
        for (List<Problem> warnings : List.of(
                report.warnings(), older.migrate().warnings(), older.status().warnings())) {
            assertThat(warnings)
                    .extracting(Problem::toString)
                    .containsExactly(
                            "[DatabaseAhead] The database has the plugin tasks at version 2, and this build of the"
                                    + " plugin ends with version 1, which can work with it. Bring this installation to the newer build"
                                    + " as well.");
        }
        assertThat(older.status().isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPluginWasRemoved(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path tasks = jar(tasks(CREATE));
        Path notes = jar(new TestPlugin("notes").creating("notes_note"));
        on(database, tasks, notes).migrate();

        MigrationReport without = on(database, notes).migrate();

        assertThat(without.nothingToDo()).isTrue();
        assertThat(without.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "[RemovedPlugin] The database has the plugin tasks at version 1, and the plugin is not there any"
                                + " more; its tables stay. Put the jar of the plugin tasks back, or take it out of the"
                                + " database: `lintel uninstall tasks`.");
        assertThat(on(database, notes).status().warnings()).isEqualTo(without.warnings());
        assertThat(Databases.tables(database)).contains("tasks_task", "lintel_history_tasks");
        assertThat(on(database, tasks, notes).disabled("tasks").status().warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPluginComesBackAfterItWasRemoved(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path notes = jar(new TestPlugin("notes").creating("notes_note"));
        on(database, jar(tasks(CREATE)), notes).migrate();
        on(database, notes).migrate();

        MigrationReport back = on(database, jar(tasks(CREATE, ADD)), notes).migrate();

        assertThat(back.steps()).singleElement().asString().startsWith("tasks@2");
        assertThat(back.warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRowOfTheHistoryIsMissing(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrate(database, tasks(CREATE, ADD));
        Databases.run(database, "delete from \"lintel_history_tasks\" where \"version\" = '1'");

        refused(
                database,
                jar(tasks(CREATE, ADD, "insert into tasks_task (id) values (1);\n")),
                "AppliedMigrationChanged",
                "has a row of version 2 where that of version 1 should be");
    }

    private static TestPlugin tasks(String... scripts) {
        TestPlugin tasks = new TestPlugin("tasks").tables("tasks_task");
        for (int i = 0; i < scripts.length; i++) {
            tasks.migration("m" + (i + 1), scripts[i]);
        }
        return tasks;
    }

    private void migrate(DataSource database, TestPlugin plugin) throws IOException {
        on(database, jar(plugin)).migrate();
    }

    private void refused(DataSource database, Path plugin, String kind, String text) {
        refused(database, List.of(plugin), kind, text);
    }

    private void refused(DataSource database, List<Path> plugins, String kind, String text) {
        List<String> tables = Databases.tables(database);
        Lintel lintel = on(database, plugins.toArray(Path[]::new));

        List<Problem> problems =
                catchThrowableOfType(LintelException.class, lintel::migrate).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).kind().readableName()).isEqualTo(kind);
        assertThat(problems.get(0).text()).contains(text);
        assertThat(lintel.status().problems()).isEqualTo(problems);
        assertThat(Databases.tables(database)).isEqualTo(tables);
    }

    private Lintel on(DataSource database, Path... jars) {
        return Lintel.on(database).classLoaders(loaders.over(jars));
    }

    private Path jar(TestPlugin plugin) throws IOException {
        return plugin.jar(subfolder());
    }

    private Path subfolder() throws IOException {
        return Files.createDirectory(folder.resolve("jars" + jars++));
    }
}
