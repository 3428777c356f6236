package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Optional;

/** Reads {@code @EmbeddedColumnNaming}: {@code "home_%s"} makes a column {@code home_street} of an embeddable's {@code street}. */
final class EmbeddedNaming {

    private EmbeddedNaming() {}

    /** The pattern of an embedded attribute, if it has one. */
    static Optional<String> patternOf(Attribute attribute, Annotations annotations) {
        return annotations
                .on(attribute.element(), Hibernate.EMBEDDED_COLUMN_NAMING)
                .map(use -> use.text("value").orElse(attribute.name() + "_" + Destination.PLAIN));
    }

    /** Refuses a pattern without a place for the name, or with more than one. */
    static void check(Attribute attribute, Reading reading) {
        Optional<AnnotationUse> use = reading.annotations().on(attribute.element(), Hibernate.EMBEDDED_COLUMN_NAMING);
        String pattern = patternOf(attribute, reading.annotations())
                .orElse(Destination.PLAIN)
                .replaceFirst("%s", "");
        if (use.isPresent()
                && (pattern.contains("%") || !use.get().string("value", "%s").contains("%s"))) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            use.get().place("value"),
                            "The pattern '" + use.get().string("value", "")
                                    + "' does not have one %s, where the name goes.",
                            "Write it with one, such as \"" + attribute.name() + "_%s\".");
        }
    }
}
