package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.fixture.Catalog;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.ProblemKind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL dies in the middle of a run, and what it had not written to its log is gone. */
class ServerCrashTest {

    private static final int MIGRATIONS = 40;

    /** The last one of a message. */
    private static final int DIES_AFTER = 16;

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @Test
    void whatWasToldToBeDoneIsThereAndTheRestIsAppliedLater() throws Exception {
        Path data = folder.resolve("data");
        Path many = many();
        List<Integer> told = new ArrayList<>();
        try (EmbeddedPostgres server = start(data)) {
            Lintel lintel = Lintel.on(server.getPostgresDatabase())
                    .classLoaders(loaders.over(many))
                    .listener(new MigrationListener() {
                        @Override
                        public void stepEnded(AppliedStep step, int number, int total) {
                            told.add(step.step().version());
                            if (number == DIES_AFTER) {
                                die(data);
                            }
                        }
                    });

            LintelException failure = catchThrowableOfType(LintelException.class, lintel::migrate);

            assertThat(failure.problems()).extracting(problem -> problem.kind()).containsExactly(ProblemKind.LOST_LOCK);
        }

        try (EmbeddedPostgres server = start(data)) {
            DataSource database = server.getPostgresDatabase();
            List<Integer> recorded =
                    Databases.query(database, "select version from lintel_history_many order by installed_rank")
                            .stream()
                            .map(Integer::valueOf)
                            .toList();
            assertThat(told).hasSize(DIES_AFTER);
            assertThat(recorded).containsAll(told).hasSizeLessThan(MIGRATIONS);
            assertThat(Databases.query(database, "select tablename from pg_tables where tablename like 'many%'"))
                    .hasSameSizeAs(recorded);

            Lintel.on(database).classLoaders(loaders.over(many)).migrate();

            DataSource undisturbed = Databases.postgres();
            Lintel.on(undisturbed).classLoaders(loaders.over(many)).migrate();
            assertThat(Catalog.of(database, DatabaseKind.POSTGRESQL))
                    .isEqualTo(Catalog.of(undisturbed, DatabaseKind.POSTGRESQL));
        }
    }

    private Path many() {
        TestPlugin many = new TestPlugin("many");
        for (int i = 1; i <= MIGRATIONS; i++) {
            many.migration("step" + i, "create table many_t%d (id integer primary key);\n".formatted(i));
        }
        return many.jar(folder);
    }

    /** One that waits for its log, as an installed one does. */
    private static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Ends all processes of a server at once, as a machine that loses its power does. */
    private static void die(Path data) {
        try {
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(server), server.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
