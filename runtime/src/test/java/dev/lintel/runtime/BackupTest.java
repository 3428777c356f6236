package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A backup brings back what was there; of a server it tells the line that does. */
class BackupTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POSTGRESQL", "MARIADB"})
    void whatWasThereComesBack(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Lintel lintel = tasks(database);
        lintel.migrate();
        Databases.run(database, "insert into tasks_task (id) values (1)");
        Path file = folder.resolve("the backup");
        lintel.backup(file);
        Databases.run(database, "insert into tasks_task (id) values (2)", "create table tasks_more (id integer)");

        assertThat(refused(() -> lintel.restore(file, false)).kind()).isEqualTo(ProblemKind.DATABASE_NOT_EMPTY);
        assertThat(Databases.query(database, "select id from tasks_task order by id"))
                .containsExactly("1", "2");
        lintel.restore(file, true);

        assertThat(Databases.query(database, "select id from tasks_task")).containsExactly("1");
        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "tasks_task");
        assertThat(lintel.status().isUpToDate()).isTrue();
        assertThat(lintel.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POSTGRESQL", "MARIADB"})
    void anEmptyDatabaseTakesIt(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        tasks(database).migrate();
        Path file = folder.resolve("backup");
        tasks(database).backup(file);
        DataSource empty = kind.create(Files.createDirectory(folder.resolve("other")));

        tasks(empty).restore(file, false);

        assertThat(tasks(empty).status().isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POSTGRESQL", "MARIADB"})
    void noFileIsOverwrittenAndNoHalfOfOneRestored(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        tasks(database).migrate();
        Path file = folder.resolve("backup");
        Files.writeString(file, "mine");

        assertThat(refused(() -> tasks(database).backup(file)).kind()).isEqualTo(ProblemKind.OUTPUT);
        assertThat(file).hasContent("mine");
        assertThat(refused(() -> tasks(database).restore(file, true)).kind()).isEqualTo(ProblemKind.BACKUP_FORMAT);
        assertThat(refused(() -> tasks(database).restore(folder.resolve("none"), true))
                        .kind())
                .isEqualTo(ProblemKind.INPUT);
        assertThat(tasks(database).status().isUpToDate()).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_FILE"})
    void aScriptWithoutItsEndIsNotRestored(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        tasks(database).migrate();
        Path file = folder.resolve("backup");
        tasks(database).backup(file);
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 2));

        assertThat(refused(() -> tasks(database).restore(file, true)).text()).contains("it is not complete");
        assertThat(tasks(database).status().isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void ofAServerTheLineIsTold(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        Path file = folder.resolve("it's a backup");

        Problem backup = refused(() -> tasks(database).backup(file));
        Problem restore = refused(() -> tasks(database).restore(file, true));

        boolean isPostgres = kind == DatabaseKind.POSTGRESQL;
        assertThat(backup.kind()).isEqualTo(ProblemKind.BACKUP_TOOL);
        assertThat(backup.cure())
                .matches(
                        isPostgres
                                ? "Run `pg_dump --host=localhost --port=\\d+ --username=postgres --dbname=test\\d+ --format=custom '--file=.*it'\\\\''s a backup'`\\."
                                : "Run `mariadb-dump --host=\\S+ --port=\\d+ --user=\\S+ --password --single-transaction --routines '--result-file=.*it'\\\\''s a backup' test\\d+`\\.");
        assertThat(restore.cure())
                .startsWith(isPostgres ? "Run `pg_restore --host=localhost " : "Run `mariadb --host=")
                .doesNotContain("Optional");
        assertThat(file).doesNotExist();
    }

    private Lintel tasks(DataSource database) throws IOException {
        Path home = Files.createTempDirectory(folder, "plugin");
        return Lintel.on(database)
                .classLoaders(loaders.over(
                        new TestPlugin("tasks").creating("tasks_task").jar(home)));
    }

    private static Problem refused(Call call) {
        return catchThrowableOfType(LintelException.class, call::run).problems().get(0);
    }

    /** Something that is refused. */
    private interface Call {
        void run() throws IOException;
    }
}
