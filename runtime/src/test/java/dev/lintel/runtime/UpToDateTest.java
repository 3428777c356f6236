package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.CountingDataSource;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The usual start: nothing to do, and next to nothing done to find that out. */
class UpToDateTest {

    private static final String CREATE = "create table tasks_task (id integer primary key);\n";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void oneConnectionAndOneQueryAreEnoughForManyPlugins(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path[] jars = new Path[20];
        for (int i = 0; i < jars.length; i++) {
            jars[i] = new TestPlugin("p" + i).creating("p" + i + "_thing").jar(subfolder("p" + i));
        }
        ClassLoader plugins = loaders.over(jars);
        Lintel.on(database).classLoaders(plugins).migrate();
        CountingDataSource counting = new CountingDataSource(database);

        MigrationReport report =
                Lintel.on(counting.dataSource()).classLoaders(plugins).migrate();

        assertThat(counting.opened()).isEqualTo(1);
        assertThat(counting.statements()).singleElement().asString().contains("lintel_state");
        assertThat(report.nothingToDo()).isTrue();
        assertThat(report.plugins())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20)
                        .mapToObj(i -> new PluginReport("p" + i, 1, 1))
                        .toList());
        assertThat(report.database())
                .isEqualTo(Lintel.on(database).classLoaders(plugins).status().database());
    }

    @ParameterizedTest
    @EnumSource
    void aNewMigrationIsSeen(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        tasks(database, new TestPlugin("tasks").creating("tasks_task")).migrate();

        MigrationReport report = tasks(
                        database, new TestPlugin("tasks").creating("tasks_task").creating("tasks_note"))
                .migrate();

        assertThat(report.plugins()).containsExactly(new PluginReport("tasks", 1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void anOlderBuildThatWasUpToDateBeforeIsNotTakenForIt(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Lintel older = tasks(database, new TestPlugin("tasks").creating("tasks_task"));
        older.migrate();
        tasks(database, new TestPlugin("tasks").creating("tasks_task").creating("tasks_note"))
                .migrate();

        assertThat(refusals(older)).containsExactly("DatabaseAhead");
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatFailsLeavesNothingThatSaysItIsDone(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Lintel one = tasks(database, new TestPlugin("tasks").creating("tasks_task"));
        one.migrate();
        assertThat(remembered(database)).hasSize(1);
        Lintel broken = tasks(
                database, new TestPlugin("tasks").creating("tasks_task").migration("broken", "create nonsense;\n"));

        assertThat(refusals(broken)).containsExactly("MigrationFailed");

        assertThat(remembered(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithThePluginsIsSeenOnADatabaseThatIsUpToDate(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(subfolder("tasks"));
        on(database, tasks).migrate();
        Path again = new TestPlugin("tasks")
                .registryClass("other.TasksRegistry")
                .creating("tasks_task")
                .jar(subfolder("again"));
        Path sameTable = new TestPlugin("notes").tables("tasks_task").jar(subfolder("same"));
        Path needy =
                new TestPlugin("needy").dependsOn("ghost").creating("needy_one").jar(subfolder("needy"));

        assertThat(refusals(on(database, tasks, again))).containsExactly("DuplicateRegistry");
        assertThat(refusals(on(database, tasks, sameTable))).contains("DuplicateOwner");
        assertThat(refusals(on(database, tasks, needy))).containsExactly("MissingPlugin");
        assertThat(refusals(on(database, tasks).plugins("tasks", "taks"))).containsExactly("UnknownPlugin");
        assertThat(on(database, tasks).migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void modelsThatMovedOnAreSeenThoughTheHistoryDidNot(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        tasks(database, new TestPlugin("tasks").creating("tasks_task")).migrate();

        Lintel moved =
                tasks(database, new TestPlugin("tasks").creating("tasks_task").schemaHash("0".repeat(64)));

        assertThat(refusals(moved)).containsExactly("UncommittedDraft");
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryThatWasEditedIsSeen(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path classes = new TestPlugin("tasks")
                .migration("one", CREATE)
                .tables("tasks_task")
                .in(subfolder("tasks"));
        on(database, classes).migrate();
        Path history = classes.resolve("db/plugins/tasks/history.lintel");
        Files.writeString(history, Files.readString(history).replace("V1 one", "V1 other"));

        assertThat(refusals(on(database, classes))).containsExactly("HistoryFormat");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsEnabledIsAPartOfIt(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(subfolder("tasks"));
        Path notes = new TestPlugin("notes").creating("notes_note").jar(subfolder("notes"));
        Lintel both = on(database, tasks, notes);
        both.disabled("notes").migrate();

        assertThat(both.migrate().plugins()).contains(new PluginReport("notes", 0, 1));
        assertThat(both.disabled("notes").migrate().plugins()).containsExactly(new PluginReport("tasks", 1, 1));
        assertThat(remembered(database)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasForgottenIsLookedAtAndRememberedAgain(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Lintel tasks = tasks(database, new TestPlugin("tasks").creating("tasks_task"));
        tasks.migrate();
        List<String> before = remembered(database);
        Databases.run(database, "drop table \"lintel_state\"");

        assertThat(tasks.migrate().nothingToDo()).isTrue();

        assertThat(remembered(database)).isEqualTo(before);
    }

    @Test
    void anotherSchemaOnTheSearchPathHasAStateOfItsOwn() throws IOException {
        PGSimpleDataSource database = Databases.postgres();
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(subfolder("tasks"));
        on(database, tasks).migrate();
        Databases.run(database, "create schema tenant");
        PGSimpleDataSource tenant = new PGSimpleDataSource();
        tenant.setURL(database.getURL());
        tenant.setUser(database.getUser());
        tenant.setCurrentSchema("tenant,public");

        assertThat(on(tenant, tasks).migrate().steps()).hasSize(1);
        assertThat(Databases.query(database, "select count(*) from tenant.tasks_task"))
                .containsExactly("0");
    }

    @Test
    void aUserWhoMayOnlyReadStartsAsWell() throws IOException {
        PGSimpleDataSource database = Databases.postgres();
        Lintel owner = tasks(database, new TestPlugin("tasks").creating("tasks_task"));
        owner.migrate();
        String role = "reader_" + database.getDatabaseName();
        Databases.run(
                database,
                "drop table lintel_state",
                "create role " + role + " login",
                "grant select on all tables in schema public to " + role);
        PGSimpleDataSource reader = new PGSimpleDataSource();
        reader.setURL(database.getURL().replaceFirst("user=\\w+", "user=" + role));
        reader.setUser(role);

        assertThat(on(reader, folder.resolve("tasks1/tasks.jar")).migrate().nothingToDo())
                .isTrue();
    }

    private Lintel tasks(DataSource database, TestPlugin plugin) throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve("tasks" + number))) {
            number++;
        }
        return on(database, plugin.jar(subfolder("tasks" + number)));
    }

    private Lintel on(DataSource database, Path... jars) {
        return Lintel.on(database).classLoaders(loaders.over(jars));
    }

    private Path subfolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static List<String> remembered(DataSource database) {
        return Databases.query(database, "select \"fingerprint\" from \"lintel_state\" order by 1");
    }

    private static List<String> refusals(Lintel lintel) {
        return catchThrowableOfType(LintelException.class, lintel::migrate).problems().stream()
                .map(problem -> problem.kind().readableName())
                .toList();
    }
}
