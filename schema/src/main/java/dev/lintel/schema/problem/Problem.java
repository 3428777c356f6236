package dev.lintel.schema.problem;

import java.util.Objects;

/**
 * One refusal or warning. {@link #message()} is what a person reads:
 * {@code [TablePrefix] The table 'task' lacks the prefix 'tasks_'. Write @Table(name = "tasks_task").}
 *
 * @param kind the problem's name; its page is {@code docs/problems/<name>.md}
 * @param severity whether it stops the work
 * @param text what is wrong, with the names; a sentence
 * @param cure what to do; a sentence, with the literal to write where there is one
 * @param place where it is
 */
public record Problem(ProblemKind kind, Severity severity, String text, String cure, Place place) {

    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(cure, "cure");
        Objects.requireNonNull(place, "place");
    }

    public static Problem error(ProblemKind kind, Place place, String text, String cure) {
        return new Problem(kind, Severity.ERROR, text, cure, place);
    }

    public static Problem warning(ProblemKind kind, Place place, String text, String cure) {
        return new Problem(kind, Severity.WARNING, text, cure, place);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Name, text and cure in one line, without the place. */
    public String message() {
        return "[" + kind.readableName() + "] " + text + " " + cure;
    }

    /** The message behind its place, for output that has no other way to show where. */
    @Override
    public String toString() {
        String where = place.toString();
        return where.isEmpty() ? message() : where + ": " + message();
    }
}
