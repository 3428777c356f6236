package dev.lintel.runtime.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.ReliabilityPage;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes that are released together on an empty database, on one that is a version behind, and on one that is up to date:
 * all start, and every step runs once. Usually a few, with {@code -Dlintel.storm.nodes=100} many.
 */
class BootStormTest {

    private static final int NODES = Integer.getInteger("lintel.storm.nodes", 4);

    private static final ReliabilityPage PAGE = new ReliabilityPage(
            "storms",
            "| | processes | starts | failed | steps applied twice | slowest on an empty database | one version behind | up to"
                    + " date |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");

    @TempDir
    Path folder;

    private final List<Process> nodes = new ArrayList<>();

    @AfterEach
    void end() {
        nodes.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @EnumSource
    void allStartAndEveryStepRunsOnce(Stormy kind) throws Exception {
        String url = kind.create(folder);
        DataSource database = kind.dataSource(url);
        String first = plugins(1);
        String second = plugins(2);
        start(kind, url);

        Released empty = together(first);
        Released behind = together(second);
        Released upToDate = together(second);
        if (Integer.getInteger("lintel.storm.nodes") != null) {
            PAGE.write("| %s | %d | %d | %d | %d | %d ms | %d ms | %d ms |"
                    .formatted(
                            kind,
                            NODES,
                            3 * NODES,
                            empty.failed + behind.failed + upToDate.failed,
                            Math.max(0, empty.steps - 8) + Math.max(0, behind.steps - 4) + upToDate.steps,
                            empty.slowest,
                            behind.slowest,
                            upToDate.slowest));
        }

        assertThat(List.of(empty, behind, upToDate))
                .allSatisfy(all -> assertThat(all.said).isEmpty());
        assertThat(List.of(empty.steps, behind.steps, upToDate.steps)).containsExactly(8, 4, 0);

        assertThat(Databases.query(database, "select count(*) from p0_log")).containsExactly("2");
        assertThat(Databases.query(database, "select count(*) from p3_log")).containsExactly("2");
    }

    /** Each of four plugins writes a line a version, which says when one runs twice. */
    private String plugins(int versions) {
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "p" + i;
            TestPlugin plugin = new TestPlugin(name)
                    .tables(name + "_log")
                    .migration("create", "create table " + name + "_log (line varchar(20));\n")
                    .migration("one", "insert into " + name + "_log values ('one');\n");
            if (versions > 1) {
                plugin.migration("two", "insert into " + name + "_log values ('two');\n");
            }
            folders.add(plugin.in(folder.resolve(name + "-" + versions)).toString());
        }
        return String.join(" ", folders);
    }

    private void start(Stormy kind, String url) throws IOException {
        for (int i = 0; i < NODES; i++) {
            nodes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Node.class.getName(),
                            kind.name(),
                            url)
                    .redirectError(Files.createTempFile(folder, "node", ".err").toFile())
                    .start());
        }
        for (Process node : nodes) {
            assertThat(node.inputReader().readLine()).isEqualTo("ready");
        }
    }

    /** What came of those that were released together. */
    private static final class Released {

        private int steps;
        private int failed;
        private long slowest;
        private final List<String> said = new ArrayList<>();

        void count(String answer) {
            if (answer == null || !answer.matches("\\d+ \\d+")) {
                failed++;
                said.add(answer == null ? "nothing" : answer);
                return;
            }
            String[] parts = answer.split(" ");
            steps += Integer.parseInt(parts[0]);
            slowest = Math.max(slowest, Long.parseLong(parts[1]));
        }
    }

    private Released together(String plugins) throws IOException {
        for (Process node : nodes) {
            Writer tell = node.outputWriter();
            tell.write(plugins + "\n");
            tell.flush();
        }
        Released released = new Released();
        for (Process node : nodes) {
            BufferedReader answers = node.inputReader();
            released.count(answers.readLine());
        }
        return released;
    }
}
