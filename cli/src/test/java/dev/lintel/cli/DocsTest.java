package dev.lintel.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the pages say to what there is: commands, goals, properties, options and links. */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path GOALS = ROOT.resolve("maven-plugin/src/main/java/dev/lintel/maven");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What a goal may be told that is an option of the compiler or of this project's own build. */
    private static final Pattern PROPERTY = Pattern.compile("-D(lintel\\.(?!golden|cases|kill)\\w+)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> root = Files.list(ROOT)) {
            return Stream.concat(docs, root)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : pages()) {
            boolean fenced = false;
            for (String line : Files.readAllLines(page)) {
                fenced ^= line.startsWith("```");
                if (fenced && line.startsWith("lintel ")) {
                    commands.add(line);
                }
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsUnderstood(String command) {
        String[] words = found(WORD, command)
                .skip(1)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toArray(String[]::new);

        assertThatCode(() -> LintelCommand.standalone(Map.of()).parseArgs(words))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(found(Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)"), Files.readString(page))
                        .map(link -> page.resolveSibling(link.group(1)).normalize()))
                .allSatisfy(target -> assertThat(target).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aGoalAndItsPropertiesExist(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(inGoals("@Mojo\\(name = \"([\\w-]+)\""))
                .containsAll(words(Pattern.compile("mvn [^`\\n]*?\\blintel:(\\w+)"), text));
        // what is said to contributors are properties of this project's own tests
        if (!page.endsWith("CONTRIBUTING.md")) {
            assertThat(inGoals("property = \"(lintel\\.\\w+)\"")).containsAll(words(PROPERTY, text));
        }
    }

    @Test
    void theVerbsThatOthersAreMappedToExist() throws IOException {
        List<String> mapped = Files.readAllLines(ROOT.resolve("docs/coming-from.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                .flatMap(cell -> words(Pattern.compile("`([a-z]+)[ `]"), cell).stream())
                .toList();

        assertThat(mapped).hasSizeGreaterThan(15);
        assertThat(LintelCommand.standalone(Map.of()).getSubcommands().keySet()).containsAll(mapped);
    }

    private static TreeSet<String> inGoals(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(GOALS)) {
            return files.map(DocsTest::read)
                    .flatMap(source -> words(Pattern.compile(pattern), source).stream())
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static List<String> words(Pattern pattern, String text) {
        return found(pattern, text).map(match -> match.group(1)).toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
