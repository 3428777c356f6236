package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads an embedded attribute: the attributes of its embeddable, into the table of the entity that has it. */
final class EmbeddedReader {

    private static final List<String> RELATIONS = List.of(
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.MANY_TO_MANY,
            Jpa.EMBEDDED,
            Hibernate.ANY,
            Hibernate.MANY_TO_ANY);

    private final Reading reading;
    private final AttributeReader attributes;
    private final KnownAnnotations known;
    private final Set<Element> inProgress = new HashSet<>();

    EmbeddedReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.attributes = attributes;
        this.known = new KnownAnnotations(reading);
    }

    void read(Attribute attribute, Destination destination, Set<String> replaced) {
        EmbeddedNaming.check(attribute, reading);
        Destination within = destination.within(attribute, reading.annotations());
        Optional<AnnotationUse> other = reading.annotations().on(attribute.element(), Hibernate.EMBEDDED_TABLE);
        if (other.isEmpty()) {
            readParts(attribute, within, replaced);
        } else if (allOfOneColumn(attribute, other.get(), within)) {
            reading.tables()
                    .named(other.get().string("value", ""), other.get().place("value"), attribute, destination)
                    .ifPresent(table -> readParts(attribute, within.in(table), replaced));
        }
    }

    /** Hibernate moves just these into the other table. */
    private boolean allOfOneColumn(Attribute attribute, AnnotationUse use, Destination within) {
        boolean plain =
                reading
                        .entities()
                        .ofEmbeddable(
                                (DeclaredType) attribute.type(), within.entity().access())
                        .stream()
                        .allMatch(part -> !reading.isEmbeddable(part.type())
                                && RELATIONS.stream()
                                        .noneMatch(name -> reading.annotations().has(part.element(), name)));
        if (!plain) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            use.place(),
                            "The embeddable of '" + attribute.name()
                                    + "' has a relation or another embeddable, which would stay in the main table.",
                            "Name the table on its attributes, with @Column(table = \"…\") and @JoinColumn(table = \"…\").");
        }
        return plain;
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
        Optional<TypeElement> subclass = reading.registrations().subclassOf(type.asElement());
        if (subclass.isPresent()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "The embeddable '" + type.asElement().getSimpleName() + "' of '" + attribute.name()
                                    + "' has an embeddable subclass, '"
                                    + subclass.get().getSimpleName()
                                    + "', so that Hibernate stores which of them it is.",
                            "Make '" + type.asElement().getSimpleName()
                                    + "' a @MappedSuperclass, and embed the subclasses.");
            inProgress.remove(type.asElement());
            return;
        }
        List<TypeElement> levels = reading.entities().levelsOfEmbeddable((TypeElement) type.asElement());
        Overrides overrides = within.overrides();
        boolean understood = true;
        for (int i = levels.size() - 1; i >= 0; i--) {
            understood &= known.checkEmbeddable(levels.get(i));
            overrides = overrides.inside(levels.get(i), reading.annotations());
        }
        if (understood) {
            Destination inside = within.withOverrides(overrides);
            List<Attribute> parts =
                    reading.entities().ofEmbeddable(type, within.entity().access());
            reading.hints().readEmbeddable((TypeElement) type.asElement(), parts);
            parts.forEach(part -> attributes.read(part, inside, replaced));
        }
        inProgress.remove(type.asElement());
    }
}
