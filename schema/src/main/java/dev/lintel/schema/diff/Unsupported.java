package dev.lintel.schema.diff;

import dev.lintel.schema.rule.Subject;
import java.util.Objects;

/**
 * A difference that no {@link Change} can express yet.
 *
 * @param subject what differs
 * @param text how; a sentence, with the names
 */
public record Unsupported(Subject subject, String text) {

    public Unsupported {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }
}
