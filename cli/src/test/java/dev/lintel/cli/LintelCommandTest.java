package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.Lintel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class LintelCommandTest {

    private static final String URL = "jdbc:h2:mem:cli;DB_CLOSE_DELAY=-1";

    @TempDir
    Path folder;

    @Command(name = "team")
    private static final class TeamTool {}

    // mounted in a host

    @Test
    void aHostMountsItUnderItsOwnCommand() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(URL);
        Lintel lintel = Lintel.on(database).registries(new Theme());
        CommandLine host =
                new CommandLine(new TeamTool()).addSubcommand("plugins", LintelCommand.mounted(() -> lintel));

        Shell apply = Shell.of(host, "plugins", "apply");

        assertThat(apply.code()).isZero();
        assertThat(apply.out()).startsWith("Up to date: theme 0 on H2 2.").contains("jdbc:h2:mem:cli, schema PUBLIC.");
        assertThat(Shell.of(host, "plugins", "status").out()).contains("theme   -        -       up to date");
        assertThat(Shell.of(host, "plugins", "create", "x", "y", "--classes", folder.toString())
                        .err())
                .startsWith("[UnknownPlugin] No plugin was compiled to " + folder);
    }

    @Test
    void aHostsCommandNeedsNoConnectionOptions() {
        CommandLine host = LintelCommand.mounted(() -> {
            throw new AssertionError("help needs no database");
        });

        assertThat(Shell.of(host, "apply", "--help").out()).doesNotContain("--url");
        assertThat(Shell.of(host, "apply", "--url", URL).code()).isEqualTo(2);
    }

    @Test
    void aFaultIsALineAndNoStackTrace() {
        Shell fault = Shell.of(
                LintelCommand.mounted(() -> {
                    throw new IllegalStateException("two\nlines");
                }),
                "apply");

        assertThat(fault.code()).isEqualTo(1);
        assertThat(fault.err())
                .isEqualTo(
                        "[Fault] Lintel itself failed: java.lang.IllegalStateException: two lines. Please report it; the log"
                                + " of dev.lintel.cli at the level DEBUG (FINE) has the details."
                                + System.lineSeparator());
    }

    // on its own

    @Test
    void theConnectionMayComeFromTheEnvironment() {
        Shell status = Shell.of(
                LintelCommand.standalone(Map.of(
                        "LINTEL_URL", "jdbc:h2:mem:environment", "LINTEL_USER", "me", "LINTEL_PASSWORD", "geheim")),
                "status");

        assertThat(status.err()).isEmpty();
        assertThat(status.code()).isZero();
        assertThat(status.out())
                .startsWith("No plugins were found. The database is H2 2.")
                .contains("jdbc:h2:mem:environment")
                .doesNotContain("geheim");
    }

    @Test
    void anOptionOverridesTheEnvironment() {
        Shell status = Shell.of(
                LintelCommand.standalone(Map.of("LINTEL_URL", "jdbc:nonsense:x")),
                "status",
                "--url",
                "jdbc:h2:mem:told");

        assertThat(status.out()).contains("jdbc:h2:mem:told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "apply", "status"})
    void withoutADatabaseTheCommandIsNotUnderstood(String verb) {
        Shell shell = Shell.lintel(verb);

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("Missing option: --url=<jdbc url>, or LINTEL_URL in the environment");
    }

    @Test
    void aClassPathThatIsNotThereIsNotUnderstood() {
        Shell shell = Shell.lintel(
                "apply", "--url", URL, "--classpath", folder + File.pathSeparator + folder.resolve("none.jar"));

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("Invalid value for option '--classpath': there is no jar or folder '"
                        + folder.resolve("none.jar"));
    }

    @ParameterizedTest
    @CsvSource({"apply", "status"})
    void aDatabaseThatIsNotThereIsOneLine(String verb) {
        Shell shell = Shell.lintel(
                verb,
                "--url",
                "jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE",
                "--user",
                "me",
                "--password",
                "geheim");

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("[DatabaseUnreachable] The database can't be reached: ")
                .hasLineCount(1)
                .doesNotContain("geheim");
    }

    @Test
    void aUrlThatNoDriverTakesIsOneLine() {
        Shell shell = Shell.lintel("status", "--url", "jdbc:nonsense://me:geheim@db/x?password=geheim");

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo(
                        "[DatabaseUnreachable] The database can't be reached: no JDBC driver on the class path takes the URL"
                                + " jdbc:nonsense://db/x (its jar belongs on it, as with --classpath). Check that it runs, and the URL, the user and the password."
                                + System.lineSeparator());
    }

    @Test
    void aPasswordThatADriverRepeatsIsLeftOut() {
        Shell shell =
                Shell.lintel("status", "--url", "jdbc:h2:mem:x;INIT=geheim", "--user", "me", "--password", "geheim");

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err())
                .contains("[DatabaseUnreachable]")
                .containsIgnoringCase("***")
                .doesNotContain("geheim");
    }

    // what is typed

    @Test
    void noVerbIsNotUnderstood() {
        Shell shell = Shell.lintel();

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("Missing required subcommand").contains("create", "apply", "status");
    }

    @Test
    void aMistypedVerbIsCorrected() {
        Shell shell = Shell.lintel("stauts");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("Did you mean: ").contains("lintel status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create",
                "create tasks m x",
                "create tasks --empty",
                "squash tasks",
                "apply --nonsense",
                "status --url"
            })
    void aWrongCallIsNotUnderstood(String call) {
        Shell shell = Shell.lintel(call.split(" "));

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains("What it takes is told by `lintel " + call.split(" ")[0] + " --help`.")
                .doesNotContain("Usage: ", "\tat ");
        assertThat(shell.out()).isEmpty();
    }

    static Stream<String> verbs() {
        return LintelCommand.standalone(Map.of()).getSubcommands().keySet().stream()
                .filter(verb -> !verb.equals("generate-completion"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasHelpWithAnExample(String verb) {
        Shell help = Shell.lintel(verb, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: lintel " + verb)
                .contains("Example: lintel " + verb)
                .contains("--json");
    }

    @Test
    void helpListsEveryVerb() {
        CommandLine lintel = LintelCommand.standalone(Map.of());

        assertThat(VerbList.verbs())
                .containsExactlyInAnyOrderElementsOf(lintel.getSubcommands().keySet());
        assertThat(Shell.lintel("--help").out())
                .contains("Look at it:" + System.lineSeparator() + "  status               Shows how far");
    }

    @Test
    void shellsLearnTheVerbs() {
        assertThat(Shell.lintel("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("rebase squash check enable");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Shell.lintel("--version").out()).startsWith("lintel (not from a jar)");
    }

    @Test
    void refusalsOfCreateAreOneLineEach() {
        Shell shell = Shell.lintel("create", "tasks", "m", "--classes", folder.toString());

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .isEqualTo("[UnknownPlugin] No plugin was compiled to " + folder + ". Compile the project with Lintel's"
                        + " annotation processor first, or name its class folder with --classes."
                        + System.lineSeparator());
    }

    /** A plugin that owns nothing. */
    private static final class Theme implements PluginRegistry {
        @Override
        public String name() {
            return "theme";
        }

        @Override
        public String prefix() {
            return "theme_";
        }

        @Override
        public List<String> dependsOn() {
            return List.of();
        }

        @Override
        public List<Class<?>> models() {
            return List.of();
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public String schemaHash() {
            return "";
        }
    }
}
