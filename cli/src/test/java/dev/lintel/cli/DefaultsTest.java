package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the database is when no option says it. */
class DefaultsTest {

    @TempDir
    Path folder;

    @Test
    void thePropertiesFileOfTheFolderSaysIt() throws IOException {
        write("url=jdbc:h2:mem:from-file\nuser=sa\nplugins=*\n");

        assertThat(status(Map.of()).out()).contains("jdbc:h2:mem:from-file");
    }

    @Test
    void theEnvironmentComesBeforeTheFile() throws IOException {
        write("url=jdbc:h2:mem:from-file\n");

        assertThat(status(Map.of("LINTEL_URL", "jdbc:h2:mem:from-environment")).out())
                .contains("jdbc:h2:mem:from-environment");
        assertThat(status(Map.of("LINTEL_URL", "")).out()).contains("jdbc:h2:mem:from-file");
    }

    @Test
    void anOptionComesBeforeBoth() throws IOException {
        write("url=jdbc:h2:mem:from-file\n");

        assertThat(status(Map.of("LINTEL_URL", "jdbc:h2:mem:x"), "--url", "jdbc:h2:mem:from-option")
                        .out())
                .contains("jdbc:h2:mem:from-option");
    }

    @Test
    void theFileOnTheClassPathSaysItToo() throws IOException {
        Path resources = Files.createDirectory(folder.resolve("resources"));
        Files.writeString(resources.resolve("lintel.properties"), "url=jdbc:h2:mem:on-class-path\n");

        Shell shell = status(Map.of(), "--classpath", resources.toString());

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("jdbc:h2:mem:on-class-path");
    }

    @Test
    void theClassPathMayStandInTheFile() throws IOException {
        write("url=jdbc:h2:mem:x\nclasspath=" + folder.resolve("none.jar") + "\n");

        assertThat(status(Map.of()).err()).contains("there is no jar or folder '" + folder.resolve("none.jar"));
    }

    @Test
    void aPasswordInTheFileIsNotPrinted() throws IOException {
        write("url=jdbc:h2:mem:x;INIT=geheim\nuser=me\npassword=geheim\n");

        Shell shell = status(Map.of());

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).contains("[DatabaseUnreachable]").doesNotContain("geheim");
        assertThat(status(Map.of(), "--json").out())
                .contains("DatabaseUnreachable")
                .doesNotContain("geheim");
    }

    @Test
    void aSettingThatMeansNothingIsRefused() throws IOException {
        write("ulr=jdbc:h2:mem:x\n");

        assertThat(status(Map.of()).err())
                .contains(
                        "lintel.properties: [Option] The setting 'ulr' means nothing. Write one of classpath, disabled,"
                                + " password, plugins, url, user.");
    }

    @Test
    void sqlTakesTheKindOfDatabaseFromTheUrl() throws IOException {
        write("url=jdbc:postgresql://localhost/team\n");

        Shell shell = Shell.of(LintelCommand.standalone(new Defaults(Map.of(), folder), Terminal.NONE), "sql");

        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).startsWith("-- Applies for PostgreSQL");
    }

    private Shell status(Map<String, String> environment, String... options) {
        return Shell.of(
                LintelCommand.standalone(new Defaults(environment, folder), Terminal.NONE),
                Shell.and(new String[] {"status"}, options));
    }

    private void write(String settings) throws IOException {
        Files.writeString(folder.resolve("lintel.properties"), settings);
    }
}
