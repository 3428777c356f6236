package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.LintelException;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

class ConnectTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @Test
    void aDatabaseThatIsNotThereIsOneProblem() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setURL("jdbc:postgresql://127.0.0.1:1/app?user=me&password=geheim");

        assertThat(refusal(nobody))
                .startsWith("[DatabaseUnreachable] The database can't be reached: Connection to 127.0.0.1:1 refused.")
                .endsWith("Check that it runs, and the URL, the user and the password.")
                .doesNotContain("geheim");
    }

    @Test
    void aDatabaseFileThatIsNotThereIsOneProblem() {
        assertThat(refusal(Databases.h2("jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE;PASSWORD=geheim")))
                .startsWith("[DatabaseUnreachable] The database can't be reached: ")
                .contains("none")
                .doesNotContain("geheim");
    }

    @Test
    void aWrongPasswordIsOneProblem() {
        DataSource owner = Databases.h2InFile(folder);
        Databases.run(owner, "create user me password 'geheim'");

        String refusal = refusal(Databases.h2("jdbc:h2:file:" + folder.resolve("app") + ";USER=me;PASSWORD=falsch"));

        assertThat(refusal).contains("[DatabaseUnreachable]").doesNotContain("geheim", "falsch");
    }

    @Test
    void whatPoolsWrapIsUnwrapped() {
        DataSource pool = dataSource(() -> {
            throw new IllegalStateException(
                    "pool failed",
                    new SQLException("No driver for jdbc:oracle://me:geheim@db/x?password=geheim&a=b found"));
        });

        assertThat(refusal(pool))
                .startsWith(
                        "[DatabaseUnreachable] The database can't be reached: No driver for jdbc:oracle://db/x found. ");
    }

    @Test
    void aDatabaseOfAnUnknownKindIsOneProblemAndTheConnectionIsGivenBack() {
        AtomicInteger closed = new AtomicInteger();

        assertThat(refusal(dataSource(() -> connection("Oracle", "23", closed))))
                .isEqualTo(
                        "[UnsupportedDatabase] The database is of a kind that Lintel does not know: Oracle. Use one of [H2,"
                                + " PostgreSQL, MariaDB, MySQL, SQLite].");
        assertThat(closed).hasValue(1);
    }

    @Test
    void whatIsWrongWithThePluginsIsToldWithIt() {
        Path tasks = new TestPlugin("tasks").dependsOn("ghost").in(folder.resolve("tasks"));
        DataSource none = dataSource(() -> {
            throw new SQLException("gone");
        });

        assertThat(catchThrowableOfType(
                                LintelException.class,
                                () -> Lintel.on(none)
                                        .classLoaders(loaders.over(tasks))
                                        .migrate())
                        .problems())
                .extracting(problem -> problem.kind().readableName())
                .containsExactly("MissingPlugin", "DatabaseUnreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "H2, 2.5.252, h2",
        "PostgreSQL, 18.6, postgresql",
        "MariaDB, 11.4.5-MariaDB, mariadb",
        "MySQL, 11.4.5-MariaDB-log, mariadb",
        "MySQL, 9.7.0, mysql",
        "SQLite, 3.54.1, sqlite"
    })
    void theKindIsWhatTheDriverSays(String name, String version, String dialect) throws SQLException {
        Connection connection = connection(name, version, new AtomicInteger());

        assertThat(Product.of(connection.getMetaData()).map(Product::dialect)).hasValue(dialect);
    }

    private static String refusal(DataSource dataSource) {
        return catchThrowableOfType(
                        LintelException.class,
                        () -> Lintel.on(dataSource).registries().migrate())
                .getMessage();
    }

    private interface Connecting {
        Connection connect() throws SQLException;
    }

    private static DataSource dataSource(Connecting connecting) {
        return (DataSource) Proxy.newProxyInstance(
                ConnectTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connecting.connect());
    }

    private static Connection connection(String product, String version, AtomicInteger closed) {
        Object metaData = Proxy.newProxyInstance(
                ConnectTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getDatabaseProductName" -> product;
                    case "getDatabaseProductVersion" -> version;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return (Connection) Proxy.newProxyInstance(
                ConnectTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAutoCommit" -> true;
                    case "setAutoCommit" -> null;
                    case "getMetaData" -> metaData;
                    case "close" -> {
                        closed.incrementAndGet();
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
