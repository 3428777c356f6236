package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.schema.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
            RunLock mine = RunLock.acquire(database, Duration.ZERO);
            Future<String> other = otherThread.submit(() -> {
                try (Database second = Database.connect(dataSource)) {
                    RunLock.acquire(second, Duration.ofMinutes(1)).close();
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
            RunLock mine = RunLock.acquire(database, Duration.ZERO);
            try {
                ProblemException refusal = refusedToOther(dataSource);

                assertThat(refusal.getMessage())
                        .startsWith("[LockTimeout] Another process has been migrating this database for 0 seconds")
                        .contains(
                                kind == DatabaseKind.POSTGRESQL
                                        ? "(server process "
                                        : ", in another thread of this process. ")
                        .endsWith("Wait for it or stop it, and start again; nothing was changed.");
            } finally {
                mine.close();
            }
        }
    }

    @Test
    void aHolderThatDiesLeavesNoLock() throws Exception {
        DataSource dataSource = DatabaseKind.POSTGRESQL.create(folder);
        Database dying = Database.connect(dataSource);
        RunLock.acquire(dying, Duration.ZERO);
        dying.connection().abort(Runnable::run);

        try (Database database = Database.connect(dataSource)) {
            RunLock.acquire(database, Duration.ofMinutes(1)).close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoDatabasesDontWaitForEachOther(DatabaseKind kind) throws Exception {
        try (Database one = Database.connect(kind.create(folder.resolve("one")));
                Database two = Database.connect(kind.create(folder.resolve("two")))) {
            RunLock first = RunLock.acquire(one, Duration.ZERO);
            otherThread
                    .submit(() -> RunLock.acquire(two, Duration.ZERO).close())
                    .get();
            first.close();
        }
    }

    private ProblemException refusedToOther(DataSource dataSource) throws InterruptedException, ExecutionException {
        return otherThread
                .submit(() -> {
                    try (Database second = Database.connect(dataSource)) {
                        return catchThrowableOfType(
                                ProblemException.class, () -> RunLock.acquire(second, Duration.ZERO));
                    }
                })
                .get();
    }
}
