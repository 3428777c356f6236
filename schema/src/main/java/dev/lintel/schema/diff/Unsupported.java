package dev.lintel.schema.diff;

import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.Objects;

/**
 * A difference that no {@link Change} can express: not yet, or not without more being said.
 *
 * @param kind which problem it is
 * @param subject what differs
 * @param text how; a sentence, with the names
 * @param cure what to do
 */
public record Unsupported(ProblemKind kind, Subject subject, String text, String cure) {

    public Unsupported {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(cure, "cure");
    }

    /** What can't be expressed yet. */
    static Unsupported yet(Subject subject, String text) {
        return new Unsupported(
                ProblemKind.MODEL_MOVED, subject, text, "Take this change back; Lintel can't draft it yet.");
    }
}
