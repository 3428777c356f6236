package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.OpenedConnections;
import dev.lintel.schema.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of H2 between processes that use one server. */
class H2ServerLockTest {

    private static final String LONG = "select sum(mod(x, 7)) from system_range(1, 1000000000000)";

    @TempDir
    Path folder;

    private Server server;
    private DataSource dataSource;

    @BeforeEach
    void start() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        dataSource = Databases.h2("jdbc:h2:" + server.getURL() + "/" + folder.resolve("app"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoWaitsIsToldWhoHasItAndWhatItDoes() throws Exception {
        try (Database database = Database.connect(dataSource);
                Database other = Database.connect(dataSource);
                Statement running = database.connection().createStatement()) {
            RunLock lock = RunLock.acquire(dataSource, database, Duration.ZERO);
            Thread work = new Thread(() -> runUntilCancelled(running));
            work.start();
            awaitRunning(other, work);

            assertThat(refusal(other)).contains(" (session ", " of 'SA' from ", ", running: " + LONG + ")");

            running.cancel();
            work.join();
            lock.close();
            RunLock.acquire(dataSource, other, Duration.ZERO).close();
        }
    }

    @Test
    void aStatementThatADeadClientLeftBehindIsWaitedFor() throws Exception {
        List<Connection> opened = new ArrayList<>();
        DataSource dying = OpenedConnections.into(opened, dataSource);
        try (Database other = Database.connect(dataSource)) {
            Database working = Database.connect(dying);
            RunLock.acquire(dying, working, Duration.ZERO);
            try (Statement running = working.connection().createStatement()) {
                Thread work = new Thread(() -> runUntilCancelled(running));
                work.start();
                awaitRunning(other, work);
                // the session with the lock is gone, and the one that works is not
                opened.get(1).close();

                assertThat(refusal(other)).contains(" (a statement that its dead client left behind, running: " + LONG);

                running.cancel();
                work.join();
            }
            RunLock.acquire(dataSource, other, Duration.ofMinutes(1)).close();
            working.close();
        }
    }

    private String refusal(Database other) {
        return catchThrowableOfType(ProblemException.class, () -> RunLock.acquire(dataSource, other, Duration.ZERO))
                .getMessage();
    }

    private static void runUntilCancelled(Statement statement) {
        try {
            statement.execute(LONG);
        } catch (SQLException e) {
            // it was cancelled
        }
    }

    private static void awaitRunning(Database other, Thread work) throws SQLException {
        boolean runs = false;
        while (!runs) {
            assertThat(work.isAlive()).isTrue();
            runs = other.sql()
                    .first(
                            "select count(*) from information_schema.sessions where executing_statement = ?",
                            row -> row.getInt(1) > 0,
                            LONG)
                    .orElse(false);
        }
    }
}
