package dev.lintel.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lintel.cli.LintelCommand;
import dev.lintel.example.app.TeamTool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Every verb on the example's plugins, as the table in {@code verbs.txt} says, alone and in the host's command line. */
class VerbsTest {

    private static final Set<String> WITHOUT_A_ROW = Set.of("generate-completion");

    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    Path folder;

    private TestDatabase database;

    /** A line of the table. */
    private record Row(String dialect, String call, int exitCode, Pattern answer) {

        static Row of(String line) {
            String[] cells = line.split(" \\| ", 4);
            return new Row(cells[0], cells[1], Integer.parseInt(cells[2]), Pattern.compile(cells[3], Pattern.DOTALL));
        }

        String verb() {
            return call.split(" ")[0];
        }

        boolean isFor(String other) {
            return dialect.equals("*") || dialect.equals(other);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"h2, alone", "h2, mounted", "postgresql, alone", "postgresql, mounted"})
    void everyVerbDoesWhatTheTableSays(String dialect, String how) throws Exception {
        database = dialect.equals("h2") ? TestDatabase.h2(folder) : postgres();
        Path tasks = copyOfTasks();
        SoftAssertions soft = new SoftAssertions();
        for (Row row : table()) {
            if (row.isFor(dialect)) {
                String[] words = row.call()
                        .replace("{files}", "--classes " + tasks.resolve("target/classes") + " {histories}")
                        .replace("{histories}", "--history " + tasks.resolve("src/main/resources/db/plugins"))
                        .replace("{folder}", folder.toString())
                        .replace("{dialect}", dialect)
                        .split(" ");

                Outcome outcome = how.equals("alone") ? alone(words) : mounted(words);

                hold(row, outcome, soft);
            }
        }
        soft.assertAll();
    }

    private static void hold(Row row, Outcome outcome, SoftAssertions soft) {
        String answer = (outcome.output() + outcome.errors()).replace("\r\n", "\n");
        soft.assertThat(answer).as(row.call()).containsPattern(row.answer()).doesNotContain("\tat ");
        if (row.call().contains(" --json")) {
            soft.assertThatCode(() -> readAsJson(outcome.output()))
                    .as(row.call() + "\n" + outcome.output())
                    .doesNotThrowAnyException();
        }
        soft.assertThat(outcome.exitCode()).as(row.call() + "\n" + answer).isEqualTo(row.exitCode());
    }

    /** Nothing else may stand beside it, and nothing in it may be left open. */
    private static void readAsJson(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            int depth = 0;
            boolean hasEnded = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (hasEnded) {
                    throw new IOException("something stands behind the answer");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                hasEnded = depth == 0;
            }
            if (!hasEnded) {
                throw new IOException("there is no answer");
            }
        }
    }

    @Test
    void everyVerbAnswersAsJsonAndHasAnExitCodeForWhatIsWrong() throws IOException {
        Set<String> asJson = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (Row row : table()) {
            if (row.call().contains(" --json")) {
                asJson.add(row.verb());
            }
            if (row.exitCode() > 0) {
                refused.add(row.verb());
            }
        }
        Set<String> verbs = new TreeSet<>(
                LintelCommand.standalone(Map.of()).getSubcommands().keySet());
        verbs.removeAll(WITHOUT_A_ROW);

        assertThat(asJson).isEqualTo(verbs);
        assertThat(refused).isEqualTo(verbs);
    }

    @Test
    void noVerbIsForgotten() throws IOException {
        Set<String> verbs = new TreeSet<>(
                LintelCommand.standalone(Map.of()).getSubcommands().keySet());
        verbs.removeAll(WITHOUT_A_ROW);
        Set<String> inTable = new TreeSet<>();
        table().forEach(row -> inTable.add(row.verb()));

        assertThat(inTable).isEqualTo(verbs);
    }

    private static List<Row> table() throws IOException {
        try (InputStream in = VerbsTest.class.getResourceAsStream("/verbs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    /** The stand-alone program, which is told the database and takes the plugins of its own class path. */
    private Outcome alone(String... words) {
        CommandLine lintel = LintelCommand.standalone(Map.of());
        List<String> arguments = new ArrayList<>(Arrays.asList(words));
        if (lintel.getSubcommands().get(words[0]).getCommandSpec().findOption("--url") != null) {
            arguments.addAll(database.options());
        }
        return run(lintel, arguments);
    }

    /** The host's own command line, which knows the database. */
    private Outcome mounted(String... words) {
        List<String> arguments = new ArrayList<>(database.options());
        arguments.add("plugins");
        arguments.addAll(Arrays.asList(words));
        return run(TeamTool.commandLine(), arguments);
    }

    private static Outcome run(CommandLine command, List<String> arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int exitCode = command.setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments.toArray(String[]::new));
        return new Outcome(exitCode, output.toString(), errors.toString());
    }

    /** The plugin's project, so that its own files stay as they are. */
    private Path copyOfTasks() throws IOException {
        Path from = Path.of("..", "tasks");
        Path to = folder.resolve("tasks");
        for (String part : List.of("src/main/resources", "target/classes")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    private static TestDatabase postgres() throws Exception {
        String name = "team" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return TestDatabase.postgreSql("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres");
    }
}
