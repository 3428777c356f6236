package dev.lintel.runtime.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
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

        assertThat(together(first)).isEqualTo(8);
        assertThat(together(second)).isEqualTo(4);
        assertThat(together(second)).isZero();

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

    /** Releases all of them, and says how many steps they applied together. */
    private int together(String plugins) throws IOException {
        for (Process node : nodes) {
            Writer tell = node.outputWriter();
            tell.write(plugins + "\n");
            tell.flush();
        }
        int steps = 0;
        for (Process node : nodes) {
            BufferedReader answers = node.inputReader();
            String answer = answers.readLine();
            assertThat(answer).matches("\\d+");
            steps += Integer.parseInt(answer);
        }
        return steps;
    }
}
