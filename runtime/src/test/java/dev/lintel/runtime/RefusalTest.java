package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.CountingDataSource;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The boot call when something is wrong that can be seen before the first statement: nothing is changed then. */
class RefusalTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private static final String CREATE = "create table tasks_task (id integer primary key);\n";
    private static final String ALTER = "alter table tasks_task add column title varchar(20);\n";

    @ParameterizedTest
    @EnumSource
    void everythingThatIsWrongIsToldAtOnceBeforeTheFirstStatement(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path fine = new TestPlugin("fine").creating("fine_fine").in(folder.resolve("fine"));
        TestPlugin tasks = new TestPlugin("tasks")
                .dependsOn("ghost")
                .tables("tasks_task")
                .migration("create_task", CREATE)
                .migration("add_title", ALTER, "fine@7");
        Path edited = tasks.in(folder.resolve("tasks"));
        Files.writeString(tasks.script(edited, kind.dialect(), 1), CREATE + "-- edited\n");
        Files.delete(tasks.script(edited, kind.dialect(), 2));
        CountingDataSource counting = new CountingDataSource(database);

        List<Problem> problems = problems(Lintel.on(counting.dataSource()).classLoaders(loaders.over(fine, edited)));

        assertThat(problems)
                .extracting(problem -> problem.kind().readableName())
                .containsExactly("MissingPlugin", "EditedScript", "MissingScript", "UnmetPin");
        assertThat(problems.get(1).text())
                .startsWith(
                        "The script " + kind.dialect() + "/V1__create_task.sql of version 1 of the plugin tasks for "
                                + kind.dialect() + " is not the one that the history records");
        assertThat(Databases.tables(database)).isEmpty();
        assertThat(counting.statements()).allMatch(statement -> statement.contains("lintel_state"));
        assertThat(counting.closed()).isEqualTo(counting.opened()).isEqualTo(3);
    }

    @Test
    void scriptsOfOtherDatabasesDontMatter() throws IOException {
        TestPlugin tasks = new TestPlugin("tasks").creating("tasks_task");
        Path edited = tasks.in(folder.resolve("tasks"));
        Files.delete(tasks.script(edited, "postgresql", 1));

        assertThat(Lintel.on(Databases.h2InMemory())
                        .classLoaders(loaders.over(edited))
                        .migrate()
                        .steps())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWithoutScriptsForItIsRefused(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        String other = kind == DatabaseKind.POSTGRESQL ? "h2" : "postgresql";
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        scripts.put(other, new Scripts(CREATE, ""));
        scripts.put("mysql", new Scripts(CREATE, ""));
        SortedMap<String, Scripts> both = new TreeMap<>(scripts);
        both.put(kind.dialect(), new Scripts(CREATE, ""));
        Path none = new TestPlugin("none").migration("m", scripts).in(folder.resolve("none"));
        Path some = new TestPlugin("some")
                .migration("m", both)
                .migration("n", scripts)
                .in(folder.resolve("some"));

        assertThat(texts(Lintel.on(database).classLoaders(loaders.over(none, some))))
                .containsExactly(
                        "[UnsupportedDatabase] The database is %s, and the plugin none has no scripts for it, only for %s. Build the plugin with -Alintel.dialects naming %s, run `lintel create none`, and build again; or use another database."
                                .formatted(
                                        kind.product(),
                                        other.equals("h2") ? "h2, mysql" : "mysql, postgresql",
                                        kind.dialect()),
                        "[UnsupportedDatabase] The database is %s, and the plugin some has no scripts of version 2 for it, only for %s. Build the plugin with -Alintel.dialects naming %s, run `lintel create some`, and build again; or use another database."
                                .formatted(kind.product(), String.join(", ", both.keySet()), kind.dialect()));
        assertThat(Databases.tables(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsAheadIsRefused(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrated(database, CREATE, ALTER);
        Path older = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("m1", CREATE)
                .jar(subfolder("older"));

        assertThat(texts(Lintel.on(database).classLoaders(loaders.over(older))))
                .containsExactly(
                        "[DatabaseAhead] The database has the plugin tasks at version 2, and this build of the plugin"
                                + " ends with version 1, which can't work with version 2. Start the newer build that has been here, or"
                                + " undo what it did: `lintel rollback tasks --to 1`.");
    }

    @ParameterizedTest
    @EnumSource
    void aMigrationThatWasChangedAndRecordedAfterItWasAppliedIsRefused(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrated(database, CREATE);
        Path changed = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("m1", CREATE + "-- x\n")
                .jar(subfolder("new"));

        assertThat(texts(Lintel.on(database).classLoaders(loaders.over(changed))))
                .containsExactly(
                        changed + "!/db/plugins/tasks/" + kind.dialect() + "/V1__m1.sql: [AppliedMigrationChanged]"
                                + " Version 1 of the plugin tasks is not the migration that was applied here: that was V1__m1.sql with"
                                + " the checksum 1415327816, this has -2012171753. Restore the migration that was applied, and put what"
                                + " has changed into a new one.");
    }

    @ParameterizedTest
    @EnumSource
    void anotherMigrationOfThatVersionIsRefused(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        migrated(database, CREATE);
        Path other = new TestPlugin("tasks")
                .tables("tasks_task")
                .migration("other", CREATE)
                .jar(subfolder("new"));

        assertThat(texts(Lintel.on(database).classLoaders(loaders.over(other))))
                .singleElement()
                .asString()
                .contains("that was V1__m1.sql with the checksum");
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatWasEditedAfterItWasAppliedIsOneProblem(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").tables("tasks_task").migration("m1", CREATE);
        Path classes = tasks.in(folder.resolve("tasks"));
        Lintel.on(database).classLoaders(loaders.over(classes)).migrate();
        lookAgain(database);
        Files.writeString(tasks.script(classes, kind.dialect(), 1), CREATE + "-- x\n");

        assertThat(problems(Lintel.on(database).classLoaders(loaders.over(classes))))
                .extracting(problem -> problem.kind().readableName())
                .containsExactly("EditedScript");
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatSomebodyElseWroteToIsRefused(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database, CREATE, ALTER);
        lookAgain(database);
        Databases.run(database, "update \"lintel_history_tasks\" set \"type\" = 'JDBC' where \"version\" = '2'");
        assertThat(texts(lintel))
                .containsExactly(
                        "[AppliedMigrationChanged] The table lintel_history_tasks has a row that Lintel did not write:"
                                + " version '2' of type 'JDBC'. Restore the table as it was; nobody but Lintel should write to it.");

        Databases.run(
                database,
                "update \"lintel_history_tasks\" set \"type\" = 'SQL', \"version\" = '1.5' where \"version\" = '2'");
        assertThat(texts(lintel)).singleElement().asString().contains("version '1.5' of type 'SQL'");

        Databases.run(database, "update \"lintel_history_tasks\" set \"version\" = '3' where \"version\" = '1.5'");
        assertThat(texts(lintel))
                .containsExactly(
                        "[AppliedMigrationChanged] The table lintel_history_tasks has a row of version 3 where that of"
                                + " version 2 should be. Restore the table as it was; nobody but Lintel should write to it.");
    }

    /** A start that knows nothing of those before it; the others don't look at what they have seen. */
    private static void lookAgain(DataSource database) {
        Databases.run(database, "delete from \"lintel_state\"");
    }

    private Lintel migrated(DataSource database, String... scripts) throws IOException {
        TestPlugin tasks = new TestPlugin("tasks").tables("tasks_task");
        for (int i = 0; i < scripts.length; i++) {
            tasks.migration("m" + (i + 1), scripts[i]);
        }
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(tasks.jar(subfolder("applied"))));
        lintel.migrate();
        return lintel;
    }

    private Path subfolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static List<String> texts(Lintel lintel) {
        return problems(lintel).stream().map(Problem::toString).toList();
    }

    /** What migrate and plan refuse with, and what status tells. */
    private static List<Problem> problems(Lintel lintel) {
        List<Problem> problems =
                catchThrowableOfType(LintelException.class, lintel::migrate).problems();
        assertThat(catchThrowableOfType(LintelException.class, lintel::plan).problems())
                .isEqualTo(problems);
        assertThat(lintel.status().problems()).isEqualTo(problems);
        return problems;
    }
}
