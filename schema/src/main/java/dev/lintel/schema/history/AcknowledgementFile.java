package dev.lintel.schema.history;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code acknowledged.lintel} in a plugin's history folder: what is acknowledged of the next migration, a line each. Once that
 * is created, its scripts have the lines at their heads, and the file is gone.
 */
public final class AcknowledgementFile {

    /** The file's name in the history folder. */
    public static final String NAME = "acknowledged.lintel";

    private static final String HEADER =
            "# What the next migration of the plugin %s does and means: a problem, what it is about, and why that is well.\n";

    private AcknowledgementFile() {}

    /**
     * A line of the file.
     *
     * @param number counts from 1
     */
    public record Line(int number, Acknowledgement acknowledgement) {}

    /**
     * What a file says.
     *
     * @param fileName what a problem calls the file
     * @throws ProblemException naming each line that says nothing
     */
    public static List<Line> read(String text, String fileName) {
        List<Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> all = text.lines().map(String::strip).toList();
        for (int i = 0; i < all.size(); i++) {
            String[] words = all.get(i).split("\\s+", 3);
            if (all.get(i).isEmpty() || all.get(i).startsWith("#")) {
                continue;
            }
            if (words.length < 3) {
                problems.add(Problem.error(
                        ProblemKind.HISTORY_FORMAT,
                        Place.line(fileName, i + 1),
                        "This line acknowledges nothing: it is a problem, what that is about, and why it is well, or else"
                                + " nothing.",
                        "Write, for example, 'EnumPosition tasks_task.state the script rewrites the rows'."));
            } else {
                lines.add(new Line(i + 1, new Acknowledgement(words[0], words[1], words[2])));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return lines;
    }

    /** The file's text. */
    public static String write(String plugin, List<Acknowledgement> acknowledgements) {
        return HEADER.formatted(plugin)
                + acknowledgements.stream().distinct().map(it -> it + "\n").collect(joining());
    }
}
