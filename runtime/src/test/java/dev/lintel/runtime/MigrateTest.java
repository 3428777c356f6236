package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.CountingDataSource;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.OneConnection;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The boot call when all is well. */
class MigrateTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void aFreshDatabaseGetsAllPluginsInTheOrderOfTheirHistory(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        // the foreign key and the rows without a name prove that tasks@1 ran between users@1 and users@2
        Path tasks = new TestPlugin("tasks")
                .dependsOn("users")
                .tables("tasks_task")
                .migration("create_task", """
                        create table tasks_task (id integer primary key, owner integer,
                          constraint tasks_fk foreign key (owner) references users_user (id));
                        create table tasks_seen as select * from users_user;
                        """, "users@1")
                .jar(folder);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(tasks, users(2).jar(folder)));

        assertThat(lintel.plan()).hasToString("users@1, tasks@1, users@2");
        MigrationReport report = lintel.migrate();

        assertThat(report.steps())
                .extracting(step -> step.step().toString())
                .containsExactly("users@1", "tasks@1", "users@2");
        assertThat(report.nothingToDo()).isFalse();
        assertThat(report.plugins()).containsExactly(new PluginReport("tasks", 0, 1), new PluginReport("users", 0, 2));
        assertThat(report.toString())
                .matches(
                        "(?s)Applied 3 migrations in \\d+ ms:\n"
                                + "  users@1 create_user \\(\\d+ ms\\)\n"
                                + "  tasks@1 create_task \\(\\d+ ms\\)\n"
                                + "  users@2 add_name \\(\\d+ ms\\)\n"
                                + "Now tasks 1, users 2 on (H2|PostgreSQL|MariaDB|SQLite) [\\d.]+(-MariaDB)?, jdbc:[^ ]+(, schema (PUBLIC|public))?\\.");
        assertThat(Databases.tables(database))
                .containsExactly(
                        "lintel_history_tasks", "lintel_history_users", "tasks_seen", "tasks_task", "users_user");
        assertThat(Databases.columns(database, "tasks_seen")).containsExactly("id");
        assertThat(lintel.plan()).hasToString("");
    }

    @ParameterizedTest
    @EnumSource
    void flywaysHistoryIsOneThatPlainFlywayWouldHaveWritten(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel.on(database).classLoaders(loaders.over(users(2).jar(folder))).migrate();

        assertThat(Databases.query(
                        database,
                        "select \"installed_rank\", \"version\", \"description\", \"type\", \"script\" from"
                                + " \"lintel_history_users\" where \"installed_rank\" > 0 order by 1"))
                .containsExactly("1 1 create user SQL V1__create_user.sql", "2 2 add name SQL V2__add_name.sql");
    }

    @ParameterizedTest
    @EnumSource
    void anUpToDateDatabaseIsOnlyRead(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        ClassLoader plugins = loaders.over(
                users(2).jar(folder),
                new TestPlugin("tasks").creating("tasks_task").jar(folder));
        Lintel.on(database).classLoaders(plugins).migrate();
        CountingDataSource counting = new CountingDataSource(database);

        MigrationReport report =
                Lintel.on(counting.dataSource()).classLoaders(plugins).migrate();

        assertThat(report.nothingToDo()).isTrue();
        assertThat(report.steps()).isEmpty();
        assertThat(report.plugins()).containsExactly(new PluginReport("tasks", 1, 1), new PluginReport("users", 2, 2));
        assertThat(report.toString()).startsWith("Up to date: tasks 1, users 2 on ");
        assertThat(counting.opened()).isEqualTo(1);
        assertThat(counting.closed()).isEqualTo(1);
        assertThat(counting.statements())
                .singleElement()
                .asString()
                .containsIgnoringCase(" from ")
                .contains("lintel_state", "fingerprint");
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeAppliesWhatIsNew(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Lintel.on(database).classLoaders(loaders.over(users(1).jar(first))).migrate();

        MigrationReport report = Lintel.on(database)
                .classLoaders(loaders.over(users(2).jar(second)))
                .migrate();

        assertThat(report.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.step()).hasToString("users@2"));
        assertThat(report.plugins()).containsExactly(new PluginReport("users", 1, 2));
        assertThat(Databases.query(database, "select name from users_user")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatAreThereAlreadyAreNoObstacle(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Databases.run(database, "create table legacy (id integer)", "insert into legacy values (1)");

        Lintel.on(database).classLoaders(loaders.over(users(2).jar(folder))).migrate();

        assertThat(Databases.tables(database)).containsExactly("legacy", "lintel_history_users", "users_user");
        assertThat(Databases.query(database, "select id from legacy")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void checksumsOfAwkwardTextsAreFlyways(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path plugin = new TestPlugin("notes")
                .tables("notes_note")
                .migration("windows", "\uFEFF-- \u00e4\u20ac\r\n\r\ncreate table notes_note (id integer);  \r\n")
                .migration("no_end", "\n\n\ninsert into notes_note\n\tvalues (1)")
                .migration("only_comment", "-- nothing to do\n")
                .migration("empty", "")
                .jar(folder);
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(plugin));

        assertThat(lintel.migrate().steps()).hasSize(4);
        assertThat(lintel.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheListedScriptsRunAndNothingInThemIsReplaced(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path plugin = new TestPlugin("notes")
                .tables("notes_note")
                .migration(
                        "create_note",
                        "create table notes_note (text varchar(50));\ninsert into notes_note values ('${user} $$');\n")
                .in(folder.resolve("notes"));
        String drop = "drop table notes_note;\n";
        for (String stray : List.of(
                "db/migration/V1__stray.sql",
                "db/callback/afterMigrate.sql",
                "db/plugins/notes/" + kind.dialect() + "/V2__stray.sql",
                "db/plugins/notes/" + kind.dialect() + "/R__stray.sql",
                "db/plugins/notes/" + kind.dialect() + "/afterMigrate.sql",
                "db/plugins/notes/" + kind.dialect() + "/V1__create_note.sql.conf")) {
            Files.createDirectories(plugin.resolve(stray).getParent());
            Files.writeString(plugin.resolve(stray), drop);
        }
        ClassLoader loader = loaders.over(plugin);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Lintel.on(database).migrate();
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }

        assertThat(Databases.query(database, "select text from notes_note")).containsExactly("${user} $$");
        assertThat(Databases.tables(database)).containsExactly("lintel_history_notes", "notes_note");
    }

    @Test
    void postgresqlBuildsAnIndexConcurrently() {
        DataSource database = DatabaseKind.POSTGRESQL.create(folder);
        Path plugin = new TestPlugin("notes")
                .creating("notes_note")
                .migration("index", "create index concurrently notes_ix on notes_note (id);\n")
                .jar(folder);

        assertThat(Lintel.on(database)
                        .classLoaders(loaders.over(plugin))
                        .migrate()
                        .steps())
                .hasSize(2);
    }

    @Test
    void postgresqlWorksInTheSchemaOfTheConnection() {
        PGSimpleDataSource database = Databases.postgres();
        Databases.run(database, "create schema \"Tenant A\"");
        PGSimpleDataSource inSchema = new PGSimpleDataSource();
        inSchema.setURL(database.getURL());
        inSchema.setUser(database.getUser());
        inSchema.setCurrentSchema("\"Tenant A\"");
        Lintel lintel = Lintel.on(inSchema).classLoaders(loaders.over(users(2).jar(folder)));

        assertThat(lintel.migrate().steps()).hasSize(2);
        assertThat(lintel.migrate().nothingToDo()).isTrue();
        assertThat(Databases.tables(database)).isEmpty();
        assertThat(Databases.query(database, "select count(*) from \"Tenant A\".users_user"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void theConnectionIsGivenBackAsItWas(DatabaseKind kind) throws Exception {
        try (var connection = kind.create(folder).getConnection()) {
            connection.setAutoCommit(false);
            OneConnection pool = new OneConnection(connection);

            Lintel.on(pool.dataSource()).registries().migrate();

            assertThat(pool.returned()).isEqualTo(1);
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyProcessesThatStartTogetherApplyEverythingOnce(DatabaseKind kind) throws Exception {
        DataSource database = kind.create(folder);
        ClassLoader plugins = loaders.over(
                users(2).jar(folder),
                new TestPlugin("tasks").creating("tasks_task").jar(folder));
        int nodes = 6;
        CountDownLatch start = new CountDownLatch(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        List<Future<MigrationReport>> reports = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            reports.add(threads.submit(() -> {
                start.countDown();
                start.await();
                return Lintel.on(database).classLoaders(plugins).migrate();
            }));
        }
        int steps = 0;
        for (Future<MigrationReport> report : reports) {
            steps += report.get().steps().size();
        }
        threads.shutdown();

        assertThat(steps).isEqualTo(3);
    }

    @Test
    void noPluginsIsNothingToDoAndSaysSo() {
        MigrationReport report = Lintel.on(Databases.h2InMemory()).registries().migrate();

        assertThat(report.nothingToDo()).isTrue();
        assertThat(report.toString()).startsWith("No plugins were found; nothing to do on H2 ");
    }

    @Test
    void aPluginWithoutTablesNeedsNoHistory() {
        Path plugin = new TestPlugin("theme").writeClass(folder.resolve("theme"));
        MigrationReport report = Lintel.on(Databases.h2InMemory())
                .classLoaders(loaders.over(plugin))
                .migrate();

        assertThat(report.plugins()).containsExactly(new PluginReport("theme", 0, 0));
        assertThat(report.nothingToDo()).isTrue();
    }

    private static TestPlugin users(int versions) {
        TestPlugin users = new TestPlugin("users")
                .tables("users_user")
                .migration("create_user", "create table users_user (id integer primary key);\n");
        return versions == 1
                ? users
                : users.migration("add_name", "alter table users_user add column name varchar(50);\n");
    }
}
