package dev.lintel.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.kill.MortalRun.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process is killed before or after some call to the database, and the next one starts as if nothing were. Usually at some
 * points; at all of them with {@code -Dlintel.kill=all}.
 */
class KillTest {

    private static final boolean ALL = "all".equals(System.getProperty("lintel.kill"));

    private static final int POINTS = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theNextStartEndsWhatAKilledOneBegan(Mortal kind) throws Exception {
        Tally tally = new Tally(kind + ", applying");
        List<Path> plugins = Steps.write(kind, folder);
        List<String> whole = wholeRun(kind, plugins);

        for (int point : points(kind, Work.MIGRATE, plugins)) {
            String url = kind.create(Files.createDirectory(folder.resolve("up" + point)));
            kill(Work.MIGRATE, kind, url, point, plugins);
            tally.count(
                    point,
                    () -> {
                        Work.MIGRATE.on(kind.dataSource(url), kind.dialect(), plugins);
                        return Contents.of(kind.dataSource(url));
                    },
                    whole);
        }
        tally.write(ALL);

        assertThat(tally.failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNextRollbackEndsWhatAKilledOneBegan(Mortal kind) throws Exception {
        Tally tally = new Tally(kind + ", undoing");
        List<Path> plugins = Steps.write(kind, folder);
        List<String> whole = wholeRun(kind, plugins);

        for (int point : points(kind, Work.ROLL_BACK, plugins)) {
            String url = kind.create(Files.createDirectory(folder.resolve("down" + point)));
            DataSource database = kind.dataSource(url);
            Work.MIGRATE.on(database, kind.dialect(), plugins);
            kill(Work.ROLL_BACK, kind, url, point, plugins);
            tally.count(
                    point,
                    () -> {
                        Work.ROLL_BACK.on(database, kind.dialect(), plugins);
                        assertThat(Contents.of(database)).isEmpty();
                        Work.MIGRATE.on(database, kind.dialect(), plugins);
                        return Contents.of(database);
                    },
                    whole);
        }
        tally.write(ALL);

        assertThat(tally.failures()).isEmpty();
    }

    /** Plain Flyway is known to get stuck there; who does not see it sees nothing. */
    @Test
    void theHarnessFindsWhereFlywayIsStuck() throws Exception {
        Tally tally = new Tally("H2, plain Flyway");
        List<Path> plugins = Steps.write(Mortal.H2, folder);
        String undisturbed = Mortal.H2.create(Files.createDirectory(folder.resolve("flyway")));
        Work.FLYWAY.on(Mortal.H2.dataSource(undisturbed), "h2", plugins);
        List<String> whole = Contents.of(Mortal.H2.dataSource(undisturbed));

        for (int point : points(Mortal.H2, Work.FLYWAY, plugins)) {
            String url = Mortal.H2.create(Files.createDirectory(folder.resolve("flyway" + point)));
            kill(Work.FLYWAY, Mortal.H2, url, point, plugins);
            tally.count(
                    point,
                    () -> {
                        Work.FLYWAY.on(Mortal.H2.dataSource(url), "h2", plugins);
                        return Contents.of(Mortal.H2.dataSource(url));
                    },
                    whole);
        }
        tally.write(ALL);

        assertThat(tally.failures()).isNotEmpty();
    }

    private List<String> wholeRun(Mortal kind, List<Path> plugins) throws Exception {
        String url = kind.create(Files.createDirectory(folder.resolve("whole")));
        Work.MIGRATE.on(kind.dataSource(url), kind.dialect(), plugins);
        return Contents.of(kind.dataSource(url));
    }

    /** At which events to kill: some from the first to the last, or all. */
    private List<Integer> points(Mortal kind, Work work, List<Path> plugins) throws Exception {
        String url = kind.create(Files.createDirectory(folder.resolve("counted" + work)));
        if (work == Work.ROLL_BACK) {
            Work.MIGRATE.on(kind.dataSource(url), kind.dialect(), plugins);
        }
        Deadly counting = new Deadly(0);
        work.on(counting.over(kind.dataSource(url)), kind.dialect(), plugins);
        int events = counting.events();
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < (ALL ? events : POINTS); i++) {
            points.add(ALL ? i + 1 : 1 + (int) ((i + 0.5) * events / POINTS));
        }
        return points;
    }

    private static void kill(Work work, Mortal kind, String url, int point, List<Path> plugins) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MortalRun.class.getName(),
                work.name(),
                kind.name(),
                url,
                String.valueOf(point)));
        plugins.forEach(plugin -> command.add(plugin.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s", said).isEqualTo(Deadly.KILLED);
    }
}
