package dev.lintel.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.example.docs.Page.Kind;
import dev.lintel.example.docs.Page.Step;
import dev.lintel.example.docs.Scratch.Printed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say to type works, in their order, with the exit codes and the output that they show. */
class PagesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String DOCUMENTED_URL = "jdbc:postgresql://localhost/team";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    /** Writes what is printed into the pages, to be reviewed. */
    private static final boolean REFRESH = "refresh".equals(System.getProperty("lintel.golden"));

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    private String url;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        execute("create role team superuser login");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            for (Path file : Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Page page = Page.read(file);
                if (page.steps().stream().anyMatch(step -> step.kind() == Kind.COMMAND)) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePageSaysWorks(Page page) throws Exception {
        execute("drop database if exists team");
        execute("create database team");
        url = "jdbc:postgresql://localhost:" + server.getPort() + "/team";
        Scratch scratch = new Scratch(folder.toRealPath());
        Map<Step, String> fresh = new LinkedHashMap<>();
        int expected = 0;
        StringBuilder printed = new StringBuilder();
        int block = -1;
        for (Step step : page.steps()) {
            String where = page + ":" + step.line() + ": " + step.text();
            if (step.kind() == Kind.OUTPUT) {
                String shown = shown(printed.toString());
                if (!REFRESH) {
                    assertThat(shown).as(where).matches(pattern(step.text()));
                } else if (!shown.matches(pattern(step.text()).pattern())) {
                    fresh.put(step, shown);
                }
            } else if (step.text().startsWith("exits ")) {
                expected = Integer.parseInt(step.text().substring("exits ".length()));
            } else {
                if (step.block() != block) {
                    printed.setLength(0);
                }
                block = step.block();
                Printed answer = carryOut(step.text(), scratch);
                printed.append(answer.text());
                assertThat(answer.exitCode()).as(where + "\n" + answer.text()).isEqualTo(expected);
                expected = 0;
            }
        }
        page.refresh(fresh);
    }

    private Printed carryOut(String line, Scratch scratch) throws Exception {
        List<String> words = words(line);
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "lintel":
                return scratch.lintel(rest);
            case "mvn":
                return maven(rest, scratch);
            case "compile":
                return scratch.compile();
            case "project":
                scratch.project(rest.get(0));
                break;
            case "host":
                scratch.host();
                break;
            case "write":
                scratch.write(rest.get(0), rest.get(1));
                break;
            case "replace":
                scratch.replace(rest.get(0), rest.get(1), rest.get(2));
                break;
            case "move":
                scratch.move(rest.get(0), rest.get(1));
                break;
            case "merge":
                scratch.merge(rest.get(0), rest.get(1));
                break;
            case "delete":
                scratch.delete(rest.get(0));
                break;
            case "sql":
                sql(line.substring("sql ".length()));
                break;
            case "export":
                scratch.set(rest.get(0).split("=", 2)[0], rest.get(0).split("=", 2)[1]);
                break;
            case "git", "source", "alias":
                break;
            default:
                throw new AssertionError("nobody knows how to run " + words);
        }
        return new Printed(0, "");
    }

    /** The example is run as Maven runs it; goals are run by the tests of the Maven plugin. */
    private static Printed maven(List<String> words, Scratch scratch) throws IOException, InterruptedException {
        if (!words.contains("-Prun")) {
            return new Printed(0, "");
        }
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("-Dexec.args=")) {
                arguments.addAll(List.of(word.substring("-Dexec.args=".length()).split(" ")));
            }
        }
        return scratch.teamTool(arguments);
    }

    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.replace(DOCUMENTED_URL, url));
        while (word.find()) {
            words.add(word.group().replaceAll("[\"']", "").replace("\\n", "\n").replace("\\q", "\""));
        }
        return words;
    }

    /** What was printed, with what is another one on each machine as the pages have it. */
    private String shown(String printed) {
        return printed.replace(url, DOCUMENTED_URL)
                .replaceAll(
                        "jdbc:h2:file:" + Pattern.quote(folder.toAbsolutePath().toString()), "jdbc:h2:file:HERE")
                .stripTrailing();
    }

    /** A line of three dots stands for any lines; times, durations and versions of databases are those of each run. */
    private static Pattern pattern(String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown.split("\n", -1)) {
            if (line.strip().equals("...")) {
                pattern.append("(?s:.*)");
                continue;
            }
            String quoted = Pattern.quote(line.stripTrailing())
                    .replaceAll("(?<=\\S) {2,}", "\\\\E {2,}\\\\Q")
                    .replaceAll("\\d+ ms( *)", "\\\\E\\\\d+ ms *\\\\Q")
                    .replaceAll("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "\\\\E[\\\\d: -]{19}\\\\Q")
                    .replaceAll("jdbc:h2:file:[^ ,]*", "\\\\Ejdbc:h2:file:[^ ,]*\\\\Q")
                    .replaceAll("(?<=Java)\\\\E \\{2,}\\\\Q.*(?=\\\\E)", "\\\\E {2,}\\\\d.*\\\\Q")
                    .replaceAll("(?<=Lintel\\\\E \\{2,}\\\\Q)lintel .*(?=\\\\E)", "\\\\Elintel .*\\\\Q")
                    .replaceAll("(H2|PostgreSQL) \\d+(\\.\\d+)*", "$1 \\\\E[\\\\d.]+\\\\Q");
            pattern.append(quoted).append(" *\\n");
        }
        if (pattern.toString().endsWith("\\n")) {
            pattern.setLength(pattern.length() - 2);
            pattern.append("\\n?");
        }
        return Pattern.compile(pattern.toString());
    }

    private static void sql(String statements) throws SQLException {
        try (Connection connection = server.getDatabase("team", "team").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
