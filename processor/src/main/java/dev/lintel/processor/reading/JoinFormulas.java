package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads Hibernate's {@code @JoinFormula}, which joins by an expression, and {@code @JoinColumnOrFormula}, which is either that
 * or a {@code @JoinColumn} by another name.
 */
final class JoinFormulas {

    private JoinFormulas() {}

    /** Whether a relation is joined by an expression: then there is no column, and no foreign key can hold. */
    static boolean isJoined(Attribute attribute, Annotations annotations) {
        return annotations.has(attribute.element(), Hibernate.JOIN_FORMULA)
                || either(attribute, annotations)
                        .anyMatch(use -> !use.nested("formula").isEmpty());
    }

    /** The join columns that stand in a {@code @JoinColumnOrFormula}. */
    static List<AnnotationUse> columns(Attribute attribute, Annotations annotations) {
        return either(attribute, annotations)
                .flatMap(use -> use.nested("column").stream())
                .toList();
    }

    private static Stream<AnnotationUse> either(Attribute attribute, Annotations annotations) {
        return annotations
                .repeated(attribute.element(), Hibernate.JOIN_COLUMN_OR_FORMULA, Hibernate.JOIN_COLUMNS_OR_FORMULAS)
                .stream();
    }
}
