package dev.lintel.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.LintelProcessor;
import dev.lintel.runtime.Lintel;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page of options has what there is, and nothing else. */
class OptionsPageTest {

    private static final Path GOALS = Path.of("..", "maven-plugin/src/main/java/dev/lintel/maven");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String page;

    OptionsPageTest() throws IOException {
        page = Files.readString(Path.of("..", "docs/options.md"));
    }

    @Test
    void theCompilersOptions() {
        Set<String> options = new LintelProcessor()
                .getSupportedOptions().stream()
                        .filter(option -> option.startsWith("lintel."))
                        .map(option -> "-A" + option)
                        .collect(toCollection(TreeSet::new));

        assertThat(firstCells("## Of the compiler", "-A")).hasSizeGreaterThan(3).isEqualTo(options);
    }

    @Test
    void theVerbs() {
        Set<String> verbs = firstCells("## Of the command line", "").stream()
                .filter(cell -> !cell.startsWith("--"))
                .map(cell -> cell.split(" ")[0])
                .collect(toCollection(TreeSet::new));

        assertThat(verbs).isEqualTo(new TreeSet<>(lintel().getSubcommands().keySet()));
    }

    @Test
    void theOptionsOfTheVerbs() {
        Set<String> options = new TreeSet<>();
        lintel().getSubcommands().values().forEach(verb -> options.addAll(options(verb)));
        // every command has them
        options.removeAll(Set.of("--help", "--version"));

        assertThat(firstCells("## Of the command line", "--")).isEqualTo(options);
    }

    /** A row with verbs in it names those that have the option, all of them. */
    @Test
    void eachOptionStandsAtItsVerbs() {
        CommandLine lintel = lintel();
        for (String[] row : rows("## Of the command line")) {
            Set<String> verbs = codes(row[1]);
            if (row[0].startsWith("`--") && lintel.getSubcommands().keySet().containsAll(verbs)) {
                for (String option : codes(row[0])) {
                    assertThat(verbs)
                            .allSatisfy(verb -> assertThat(
                                            options(lintel.getSubcommands().get(verb)))
                                    .as(verb)
                                    .contains(option));
                }
            }
        }
    }

    @Test
    void theGoalsProperties() throws IOException {
        Set<String> properties = new TreeSet<>();
        Set<String> goals = new TreeSet<>();
        for (String source : goals()) {
            collect("property = \"(lintel\\.\\w+)\"", source, properties);
            collect("@Mojo\\(\\s*name = \"([\\w-]+)\"", source, goals);
        }

        assertThat(firstCells("## Of the Maven plugin", "lintel.")).isEqualTo(properties);
        assertThat(goals)
                .as("every verb is a goal")
                .isEqualTo(lintel().getSubcommands().keySet().stream()
                        .filter(verb -> !verb.equals("generate-completion"))
                        .collect(toCollection(TreeSet::new)));
        for (String[] row : rows("## Of the Maven plugin")) {
            assertThat(goals).containsAll(row[1].startsWith("`") ? codes(row[1]) : Set.of());
        }
    }

    @Test
    void theVariablesOfTheEnvironment() {
        Set<String> variables = new TreeSet<>();
        collect("(LINTEL_\\w+)", page, variables);

        assertThat(variables)
                .containsExactly("LINTEL_CLASSPATH", "LINTEL_PASSWORD", "LINTEL_PLUGINS", "LINTEL_URL", "LINTEL_USER");
        for (String key : List.of("url", "user", "password", "classpath")) {
            String variable = "LINTEL_" + key.toUpperCase(Locale.ROOT);
            assertThat(new Defaults(Map.of(variable, "x"), Path.of("")).find(key))
                    .contains("x");
        }
    }

    @Test
    void theSettingsOfTheBootCall() {
        Set<String> methods = Arrays.stream(Lintel.class.getMethods())
                .filter(method -> method.getReturnType() == Lintel.class && !Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .collect(toCollection(TreeSet::new));

        Set<String> told = firstCells("## Of the boot call", "").stream()
                .map(cell -> cell.replaceAll("\\(.*", ""))
                .collect(toCollection(TreeSet::new));
        told.remove("Lintel.on");

        assertThat(told).isEqualTo(methods);
    }

    private static CommandLine lintel() {
        return LintelCommand.standalone(Map.of());
    }

    private static Set<String> options(CommandLine verb) {
        return verb.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .filter(name -> name.startsWith("--"))
                .collect(toCollection(TreeSet::new));
    }

    /** What stands as code in the first column of a part's tables, and begins like this. */
    private Set<String> firstCells(String part, String prefix) {
        Set<String> cells = new TreeSet<>();
        rows(part)
                .forEach(row -> codes(row[0]).stream()
                        .filter(code -> code.startsWith(prefix))
                        .forEach(cells::add));
        return cells;
    }

    /** The rows of a part's tables, in cells. */
    private List<String[]> rows(String part) {
        String text = page.substring(page.indexOf(part));
        int end = text.indexOf("\n## ");
        return (end < 0 ? text : text.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.substring(2).split(" ?\\| ?", -1))
                .toList();
    }

    private static Set<String> codes(String cell) {
        Set<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(cell);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static List<String> goals() throws IOException {
        try (Stream<Path> files = Files.list(GOALS)) {
            return files.map(DocsTest::read).toList();
        }
    }

    private static void collect(String pattern, String text, Set<String> found) {
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
    }
}
