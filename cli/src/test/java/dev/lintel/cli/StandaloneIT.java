package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The jar that is run as a program: all that it needs is in it, but the database's driver. */
class StandaloneIT {

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(lintel(0, "--version")).startsWith("lintel " + System.getProperty("version"));
    }

    @Test
    void itTakesTheDriverFromTheClassPathThatItIsTold() throws Exception {
        String h2 = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("h2-"))
                .findFirst()
                .orElseThrow();

        assertThat(lintel(0, "status", "--url", "jdbc:h2:mem:program", "--classpath", h2))
                .startsWith("No plugins were found. The database is H2 2.");
        assertThat(lintel(1, "status", "--url", "jdbc:h2:mem:program"))
                .contains("no JDBC driver on the class path takes the URL jdbc:h2:mem:program");
    }

    @Test
    void itsExitCodeIsThatOfTheVerb() throws Exception {
        assertThat(lintel(2, "stauts")).contains("Did you mean").doesNotContain("\u001b");
    }

    private static String lintel(int exitCode, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("program")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(exitCode);
        return printed;
    }
}
