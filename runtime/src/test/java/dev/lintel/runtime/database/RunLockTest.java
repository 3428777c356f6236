package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.OpenedConnections;
import dev.lintel.schema.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunLockTest {

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        otherThread.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void whoComesSecondWaitsUntilTheFirstIsDone(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        try (Database database = Database.connect(dataSource)) {
            RunLock mine = RunLock.acquire(dataSource, database, Duration.ZERO);
            Future<String> other = otherThread.submit(() -> {
                try (Database second = Database.connect(dataSource)) {
                    RunLock.acquire(dataSource, second, Duration.ofMinutes(1)).close();
                    return "had it";
                }
            });
            assertThat(other.isDone()).isFalse();
            mine.close();

            assertThat(other.get()).isEqualTo("had it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineIsAProblemThatNamesTheHolder(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        try (Database database = Database.connect(dataSource)) {
            RunLock mine = RunLock.acquire(dataSource, database, Duration.ZERO);
            try {
                ProblemException refusal = refusedToOther(dataSource);

                assertThat(refusal.getMessage())
                        .startsWith("[LockTimeout] Another process has been migrating this database for 0 seconds")
                        .contains(
                                switch (kind) {
                                    case POSTGRESQL -> "(server process ";
                                    case MARIADB -> "(connection ";
                                    case SQLITE ->
                                        "(process " + ProcessHandle.current().pid() + ", running: starting)";
                                    case H2_IN_FILE, H2_IN_MEMORY -> "(session ";
                                })
                        .endsWith("Wait for it or stop it, and start again; nothing was changed.");
            } finally {
                mine.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsIsToldForWhom(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        CompletableFuture<String> line = new CompletableFuture<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord told) {
                line.complete(MessageFormat.format(told.getMessage(), told.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("dev.lintel.runtime");
        log.addHandler(listening);
        try (Database database = Database.connect(dataSource)) {
            RunLock mine = RunLock.acquire(dataSource, database, Duration.ZERO);
            mine.announce("tasks@2 add_due");
            Future<String> other = otherThread.submit(() -> {
                try (Database second = Database.connect(dataSource)) {
                    RunLock.acquire(dataSource, second, Duration.ofMinutes(1)).close();
                    return "had it";
                }
            });

            assertThat(line.get())
                    .startsWith("Another process has been migrating the database for at least 0 s (")
                    .endsWith("); waiting for it")
                    .contains(
                            switch (kind) {
                                case POSTGRESQL -> "server process ";
                                case MARIADB -> "connection ";
                                case SQLITE -> "running: tasks@2 add_due";
                                case H2_IN_FILE, H2_IN_MEMORY -> "session ";
                            });
            mine.close();
            assertThat(other.get()).isEqualTo("had it");
        } finally {
            log.removeHandler(listening);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aHolderThatDiesLeavesNoLock(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        List<Connection> opened = new ArrayList<>();
        DataSource dying = OpenedConnections.into(opened, dataSource);
        RunLock.acquire(dying, Database.connect(dying), Duration.ZERO);
        for (Connection connection : opened) {
            connection.abort(Runnable::run);
        }

        try (Database database = Database.connect(dataSource)) {
            RunLock.acquire(dataSource, database, Duration.ofMinutes(1)).close();
        }
    }

    /** Its server may still be at a statement that it was sent. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aConnectionThatWorkedWithADeadOneIsWaitedFor(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        List<Connection> opened = new ArrayList<>();
        DataSource dying = OpenedConnections.into(opened, dataSource);
        RunLock lock = RunLock.acquire(dying, Database.connect(dying), Duration.ZERO);
        try (Database worker = Database.connect(dataSource)) {
            lock.join(worker, 2);
            for (Connection connection : opened) {
                connection.abort(Runnable::run);
            }

            // long enough for the server to see that the other two are gone
            assertThat(refusedToOther(dataSource, Duration.ofSeconds(2)).getMessage())
                    .contains("[LockTimeout]");
        }
        try (Database database = Database.connect(dataSource)) {
            RunLock.acquire(dataSource, database, Duration.ofMinutes(1)).close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whoHasWorkedHoldsNothing(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        try (Database database = Database.connect(dataSource);
                Database worker = Database.connect(dataSource)) {
            RunLock lock = RunLock.acquire(dataSource, database, Duration.ZERO);
            lock.join(worker, 2);
            lock.leave(worker, 2);
            lock.close();

            try (Database other = Database.connect(dataSource)) {
                RunLock.acquire(dataSource, other, Duration.ZERO).close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2_IN_FILE"})
    void aLockThatIsLostIsNoticed(DatabaseKind kind) throws Exception {
        DataSource dataSource = kind.create(folder);
        List<Connection> opened = new ArrayList<>();
        DataSource recording = OpenedConnections.into(opened, dataSource);
        try (Database database = Database.connect(recording)) {
            RunLock lock = RunLock.acquire(recording, database, Duration.ZERO);
            opened.get(1).close();

            ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> lock.verify("tasks@2", 7));

            assertThat(refusal.getMessage())
                    .startsWith(
                            "[LostLock] The lock over this run is lost, so another process may be migrating the database: ")
                    .contains(". Stopped in tasks@2 before line 7 of its script. Find out who ended the connection");
            lock.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoDatabasesDontWaitForEachOther(DatabaseKind kind) throws Exception {
        DataSource first = kind.create(Files.createDirectory(folder.resolve("one")));
        DataSource second = kind.create(Files.createDirectory(folder.resolve("two")));
        try (Database one = Database.connect(first);
                Database two = Database.connect(second)) {
            RunLock mine = RunLock.acquire(first, one, Duration.ZERO);
            otherThread
                    .submit(() -> RunLock.acquire(second, two, Duration.ZERO).close())
                    .get();
            mine.close();
        }
    }

    private ProblemException refusedToOther(DataSource dataSource) throws InterruptedException, ExecutionException {
        return refusedToOther(dataSource, Duration.ZERO);
    }

    private ProblemException refusedToOther(DataSource dataSource, Duration deadline)
            throws InterruptedException, ExecutionException {
        return otherThread
                .submit(() -> {
                    try (Database second = Database.connect(dataSource)) {
                        return catchThrowableOfType(
                                ProblemException.class, () -> RunLock.acquire(dataSource, second, deadline));
                    }
                })
                .get();
    }
}
