package dev.lintel.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.kill.MortalRun.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process is killed before or after some call to the database, and the next one starts as if nothing were: every other time
 * it does the same again, else it boots. Usually at some points; at all of them with {@code -Dlintel.kill=all}.
 */
class KillTest {

    private static final boolean ALL = "all".equals(System.getProperty("lintel.kill"));

    private static final int POINTS = 6;

    /** Each point has a database of its own, so they don't disturb each other. */
    private final ExecutorService executor =
            Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void theNextStartEndsWhatAKilledOneBegan(Mortal kind) throws Exception {
        List<Path> plugins = Steps.write(kind, folder);

        assertThat(tally("applying", kind, Work.MIGRATE, plugins, Work.NOTHING).failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void theNextStartEndsWhatAKilledOneBeganOverSeveralConnections(Mortal kind) throws Exception {
        List<Path> plugins = Steps.writeIndependent(folder);

        assertThat(tally("applying over 3 connections", kind, Work.MIGRATE_TOGETHER, plugins, Work.NOTHING)
                        .failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNextRollbackEndsWhatAKilledOneBegan(Mortal kind) throws Exception {
        List<Path> plugins = Steps.write(kind, folder);

        assertThat(tally("undoing", kind, Work.ROLL_BACK, plugins, Work.MIGRATE).failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNextStartEndsTheUninstallingThatAKilledOneBegan(Mortal kind) throws Exception {
        List<Path> plugins = Steps.writeModelled(folder);

        assertThat(tally("uninstalling", kind, Work.UNINSTALL, plugins, Work.MIGRATE)
                        .failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAdoptedIsAdoptedWhollyOrNotAtAll(Mortal kind) throws Exception {
        List<Path> plugins = Steps.writeModelled(folder);

        assertThat(tally("adopting", kind, Work.ADOPT, plugins, Work.MAKE_BY_HAND)
                        .failures())
                .isEmpty();
    }

    /** Plain Flyway is known to get stuck there; who does not see it sees nothing. */
    @Test
    void theHarnessFindsWhereFlywayIsStuck() throws Exception {
        List<Path> plugins = Steps.write(Mortal.H2, folder);

        assertThat(tally("plain Flyway", Mortal.H2, Work.FLYWAY, plugins, Work.NOTHING)
                        .failures())
                .isNotEmpty();
    }

    /**
     * Kills a work at its points.
     *
     * @param before what was done before it
     */
    private Tally tally(String name, Mortal kind, Work work, List<Path> plugins, Work before) throws Exception {
        Tally tally = new Tally(kind + ", " + name);
        Template template = Template.of(kind, folder, before, plugins);
        Child child = Child.of(kind, work, template, plugins);
        List<String> whole = child.undisturbed();
        int events = child.events();
        List<Future<?>> tried = new ArrayList<>();
        for (int point : points(events)) {
            tried.add(executor.submit(() -> {
                String url = template.copy();
                child.killedAt(point, url);
                DataSource database = kind.dataSource(url);
                tally.count(
                        point,
                        () -> {
                            if (point % 2 == 0 || work == Work.FLYWAY) {
                                work.on(database, kind.dialect(), plugins);
                            }
                            work.goOn(database, kind.dialect(), plugins);
                            return Contents.of(database);
                        },
                        whole);
                return null;
            }));
        }
        for (Future<?> one : tried) {
            one.get();
        }
        tally.write(events, ALL);
        return tally;
    }

    /** At which events to kill: some from the first to the last, or all. */
    private static List<Integer> points(int events) {
        return ALL
                ? IntStream.rangeClosed(1, events).boxed().toList()
                : IntStream.range(0, POINTS)
                        .mapToObj(i -> 1 + (int) ((i + 0.5) * events / POINTS))
                        .toList();
    }
}
