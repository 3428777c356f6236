package dev.lintel.schema.history;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What somebody knows that a plugin's next migration does, and means.
 *
 * @param problem the problem that would be told, by its readable name: {@code EnumPosition}
 * @param about the table, or what it has, that the problem is about: {@code tasks_task.state}
 * @param reason why it is well
 */
public record Acknowledgement(String problem, String about, String reason) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Pattern LINE = Pattern.compile("\\S(.*\\S)?");

    public Acknowledgement {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
        if (!WORD.matcher(problem).matches()
                || !WORD.matcher(about).matches()
                || !LINE.matcher(reason).matches()) {
            throw new IllegalArgumentException("two words and a line: " + problem + " " + about + " " + reason);
        }
    }

    /** As the head of the migration's scripts has it. */
    public String told() {
        return problem + " of " + about + ": " + reason;
    }

    /** As the file has it. */
    @Override
    public String toString() {
        return problem + " " + about + " " + reason;
    }
}
