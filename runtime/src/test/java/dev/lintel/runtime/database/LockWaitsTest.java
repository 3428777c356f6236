package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.LintelException;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Migrations say themselves how long they wait, by writing it down. */
class LockWaitsTest {

    private static final String POSTGRESQL = "current_setting('lock_timeout')";

    private static final String MARIADB = "@@session.lock_wait_timeout";

    private static final String CREATE = "create table notes_note (id integer primary key);";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @Test
    void postgresqlDoesNotWaitForEver() throws SQLException {
        assertThat(seen(Databases.postgres(), POSTGRESQL)).isEqualTo("30s");
    }

    @Test
    void whatTheAccountSaysCounts() throws SQLException {
        assertThat(seen(beforehand(Databases.postgres(), "set lock_timeout = '7s'"), POSTGRESQL))
                .isEqualTo("7s");
    }

    @Test
    void whatTheAccountSaysCountsOnMariadb() throws SQLException {
        assertThat(seen(beforehand(Databases.mariaDb(), "set session lock_wait_timeout = 7"), MARIADB))
                .isEqualTo("7");
    }

    @Test
    void mariadbDoesNotWaitForADay() throws SQLException {
        assertThat(seen(Databases.mariaDb(), MARIADB)).isEqualTo("30");
    }

    @Test
    void anIndexThatHoldsNobodyUpMayWait() throws SQLException {
        DataSource database = Databases.postgres();
        Path jar = new TestPlugin("notes")
                .tables("notes_note")
                .migration("create_note", "create table notes_note (id integer primary key, name text);")
                .migration(
                        "index_note",
                        "-- lintel:non-transactional\ncreate index concurrently notes_i on notes_note (name);")
                .jar(folder);

        Lintel.on(database).classLoaders(loaders.over(jar)).migrate();

        assertThat(first(
                        database,
                        "select count(*) from pg_index where indexrelid = 'notes_i'::regclass and indisvalid"))
                .isEqualTo("1");
    }

    @Test
    void theConnectionGoesBackWithItsOwnPatience() throws SQLException {
        assertThat(seenAround(Databases.postgres(), "select " + POSTGRESQL)).containsExactly("0", "30s", "0");
        assertThat(seenAround(Databases.mariaDb(), "select " + MARIADB)).containsExactly("86400", "30", "86400");
    }

    private static List<String> seenAround(DataSource real, String query) throws SQLException {
        try (Database database = Database.connect(real)) {
            List<String> seen = new ArrayList<>();
            seen.add(first(database.connection(), query));
            seen.add(LockWaits.limited(database, () -> first(database.connection(), query)));
            seen.add(first(database.connection(), query));
            return seen;
        }
    }

    @Test
    void whoWaitsTooLongFailsAndSaysWhy() throws SQLException, IOException {
        DataSource database = Databases.postgres();
        TestPlugin one = new TestPlugin("notes").tables("notes_note").migration("create_note", CREATE);
        Lintel.on(database).classLoaders(loaders.over(one.jar(folder))).migrate();
        TestPlugin two = new TestPlugin("notes")
                .tables("notes_note")
                .migration("create_note", CREATE)
                .migration("add_name", "alter table notes_note add name text;");
        Path later = Files.createDirectory(folder.resolve("later"));
        Lintel lintel =
                Lintel.on(beforehand(database, "set lock_timeout = '50ms'")).classLoaders(loaders.over(two.jar(later)));

        try (Connection application = database.getConnection();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("select * from notes_note");
            assertThatThrownBy(lintel::migrate)
                    .isInstanceOf(LintelException.class)
                    .hasMessageContaining("[MigrationFailed]")
                    .hasMessageContaining("lock timeout");
            application.rollback();
        }
        assertThat(lintel.migrate().steps()).hasSize(1);
    }

    @Test
    void someServersSpoilIndexes() {
        assertThat(LockWaits.spoilsIndexes("14.0")).isTrue();
        assertThat(LockWaits.spoilsIndexes("14.3 (Debian 14.3-1)")).isTrue();
        assertThat(LockWaits.spoilsIndexes("14.4")).isFalse();
        assertThat(LockWaits.spoilsIndexes("14.30")).isFalse();
        assertThat(LockWaits.spoilsIndexes("15.1")).isFalse();
    }

    /** How long a migration waits on a database. */
    private String seen(DataSource database, String setting) throws SQLException {
        Path jar = new TestPlugin("notes")
                .tables("notes_note")
                .migration(
                        "create_note",
                        "create table notes_note (wait varchar(20) primary key);\ninsert into notes_note select "
                                + setting + ";")
                .jar(folder);
        Lintel.on(database).classLoaders(loaders.over(jar)).migrate();
        return first(database, "select wait from notes_note");
    }

    private static String first(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return first(connection, query);
        }
    }

    private static String first(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same database, as an account with settings of its own finds it. */
    private static DataSource beforehand(DataSource database, String statement) {
        return (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                LockWaitsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(database, arguments);
                    if (result instanceof Connection connection) {
                        try (Statement set = connection.createStatement()) {
                            set.execute(statement);
                        }
                    }
                    return result;
                });
    }
}
