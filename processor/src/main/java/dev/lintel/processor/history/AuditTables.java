package dev.lintel.processor.history;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Warns of each class that Hibernate Envers audits: the rows that were go into tables of its own, which are no part of the
 * plugin's schema, so that no draft makes them.
 */
final class AuditTables {

    private static final String AUDITED = "org.hibernate.envers.Audited";

    private final Annotations annotations;
    private final SourceTypes sources;
    private final Acknowledgements acknowledgements;

    /** @param sources those of the compilation: a class file does not keep what was acknowledged in it */
    AuditTables(Annotations annotations, SourceTypes sources, Acknowledgements acknowledgements) {
        this.annotations = annotations;
        this.sources = sources;
        this.acknowledgements = acknowledgements;
    }

    /** A warning for each audited class that has none of those that say it is known. */
    List<Problem> problems(ReadSchema read) {
        List<Problem> problems = new ArrayList<>();
        Set<TypeElement> classes = new LinkedHashSet<>();
        read.places().elements().forEach(element -> classOf(element).ifPresent(classes::add));
        for (TypeElement type : classes) {
            Optional<AnnotationUse> audited = Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                    .flatMap(element -> annotations.on(element, AUDITED).stream())
                    .findFirst();
            if (audited.isPresent()
                    && sources.contain(type)
                    && !acknowledgements.covers(audited.get().element(), ProblemKind.AUDIT_TABLES)) {
                problems.add(problem(type, audited.get(), read.owned().plugin().name()));
            }
        }
        return problems;
    }

    /** The class that it is or is in; none for a package. */
    private static Optional<TypeElement> classOf(Element element) {
        Element it = element;
        while (it != null && !(it instanceof TypeElement)) {
            it = it.getEnclosingElement();
        }
        return Optional.ofNullable((TypeElement) it);
    }

    private static Problem problem(TypeElement type, AnnotationUse audited, String plugin) {
        return Problem.warning(
                ProblemKind.AUDIT_TABLES,
                audited.place(),
                "Envers keeps what rows of '" + type.getSimpleName()
                        + "' were in tables of its own, which no draft makes.",
                "Write them into a migration of their own (lintel create " + plugin
                        + " \"audit\" --empty), and @SuppressWarnings(\"lintel:AuditTables\") here.");
    }
}
