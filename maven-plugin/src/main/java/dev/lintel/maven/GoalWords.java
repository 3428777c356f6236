package dev.lintel.maven;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the command line says to type in the words of Maven: goals in place of verbs, and properties of options. */
final class GoalWords {

    private static final Pattern COMMAND = Pattern.compile("`lintel ([a-z]+)((?: [^`]*)?)`");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)");

    /** What Maven itself tells. */
    private static final Set<String> WITHOUT_PROPERTY = Set.of("classes", "history", "classpath", "json", "help");

    /** What stands without an option's name, in its order; of the other verbs it is the plugin. These three look at all plugins. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "diff", List.of(),
            "models", List.of(),
            "check", List.of(),
            "create", List.of("plugin", "message"),
            "acknowledge", List.of("plugin", "problem", "about", "reason"),
            "backup", List.of("file"),
            "restore", List.of("file"));

    private GoalWords() {}

    /** A line of the command line's, as a goal should say it. */
    static String of(String line) {
        return OPTION.matcher(COMMAND.matcher(line).replaceAll(GoalWords::goal)).replaceAll(GoalWords::property);
    }

    private static String goal(MatchResult command) {
        List<String> parameters = PARAMETERS.getOrDefault(command.group(1), List.of("plugin"));
        List<String> words = new ArrayList<>(List.of("mvn lintel:" + command.group(1)));
        int next = 0;
        boolean isValue = false;
        Matcher word = WORD.matcher(command.group(2));
        while (word.find()) {
            String text = word.group();
            if (text.startsWith("--")) {
                words.add(text);
                isValue = text.equals("--to") || text.equals("--steps") || text.equals("--last");
            } else if (isValue) {
                words.add(words.remove(words.size() - 1) + "=" + text);
                isValue = false;
            } else if (next < parameters.size()) {
                words.add("-Dlintel." + parameters.get(next) + "=" + text);
                next++;
            }
        }
        return Matcher.quoteReplacement(words.stream().collect(joining(" ", "`", "`")));
    }

    private static String property(MatchResult option) {
        if (WITHOUT_PROPERTY.contains(option.group(1))) {
            return option.group();
        }
        String name = Pattern.compile("-([a-z])")
                .matcher(option.group(1))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return "-Dlintel." + name;
    }
}
