package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads an embedded attribute: the attributes of its embeddable, into the table of the entity that has it. */
final class EmbeddedReader {

    private final Reading reading;
    private final AttributeReader attributes;
    private final Set<Element> inProgress = new HashSet<>();

    EmbeddedReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    void read(Attribute attribute, Destination destination, Set<String> replaced) {
        EmbeddedNaming.check(attribute, reading);
        readParts(attribute, destination.within(attribute, reading.annotations()), replaced);
    }

    /**
     * @param within where the attributes of the embeddable go
     */
    void readParts(Attribute attribute, Destination within, Set<String> replaced) {
        DeclaredType type = (DeclaredType) attribute.type();
        if (!inProgress.add(type.asElement())) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "The embeddable '" + type.asElement().getSimpleName() + "' contains itself.",
                            "Make '" + attribute.name() + "' a relation, or mark it @Transient.");
            return;
        }
        List<Attribute> parts =
                reading.entities().ofEmbeddable(type, within.entity().access());
        reading.hints().readEmbeddable((TypeElement) type.asElement(), parts);
        parts.forEach(part -> attributes.read(part, within, replaced));
        inProgress.remove(type.asElement());
    }
}
