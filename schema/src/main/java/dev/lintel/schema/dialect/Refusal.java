package dev.lintel.schema.dialect;

import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.Objects;

/**
 * Something that a kind of database can't do or have.
 *
 * @param kind which problem it is
 * @param subject where it is
 * @param text what is wrong; a sentence, with the names
 * @param cure what to do
 */
public record Refusal(ProblemKind kind, Subject subject, String text, String cure) {

    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(cure, "cure");
    }
}
