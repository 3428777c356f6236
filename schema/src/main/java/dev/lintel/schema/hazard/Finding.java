package dev.lintel.schema.hazard;

import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import dev.lintel.schema.rule.Subject;
import java.util.Objects;

/**
 * A hazard in a difference.
 *
 * @param kind which problem it is; whoever means it acknowledges it by this name
 * @param severity whether it needs to be acknowledged
 * @param subject what it is about
 * @param text what is wrong; a sentence, with the names
 * @param cure what to do
 */
public record Finding(ProblemKind kind, Severity severity, Subject subject, String text, String cure) {

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(cure, "cure");
    }

    /** What it is about, as an acknowledgement calls it: a table, or what a table has with the table before it. */
    public String about() {
        return subject.table().equals(subject.name()) ? subject.table() : subject.table() + "." + subject.name();
    }

    static Finding error(ProblemKind kind, Subject subject, String text, String cure) {
        return new Finding(kind, Severity.ERROR, subject, text, cure);
    }

    static Finding warning(ProblemKind kind, Subject subject, String text, String cure) {
        return new Finding(kind, Severity.WARNING, subject, text, cure);
    }

    /** How a person acknowledges a problem of this kind, on the element that it is told on. */
    static String acknowledgement(ProblemKind kind) {
        return "@SuppressWarnings(\"lintel:" + kind.readableName() + "\")";
    }
}
