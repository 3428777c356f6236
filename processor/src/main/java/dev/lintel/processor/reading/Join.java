package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * One join column: what it is called, and what it refers to.
 *
 * @param logical its name before the naming strategy
 * @param target the column it refers to
 * @param stated the annotation that states it, if one does
 * @param place where it is written
 */
record Join(Identifier logical, Column target, Optional<AnnotationUse> stated, ElementPlace place) {

    boolean nullable() {
        return stated.map(use -> use.bool("nullable", true)).orElse(true);
    }

    /** What the database's catalog is to say of it, or {@code null}. */
    String comment() {
        return stated.flatMap(use -> use.text("comment")).orElse(null);
    }

    boolean unique() {
        return stated.map(use -> use.bool("unique", false)).orElse(false);
    }

    /** The type of the column referred to, unless the annotation defines another. */
    ColumnType type() {
        return stated.flatMap(use -> use.text("columnDefinition"))
                .map(ColumnType::defined)
                .orElseGet(() -> withoutValues(target.type()));
    }

    /** The key sees to the values of an enum, unless they are what its type is. */
    private static ColumnType withoutValues(ColumnType type) {
        return switch (type.sqlType()) {
            case NAMED_ENUM -> type;
            case ENUM, ENUM_REFERENCE ->
                new ColumnType(
                        SqlType.ENUM_REFERENCE, type.length(), null, null, type.values(), type.definition(), null);
            case ORDINAL -> ColumnType.of(SqlType.TINYINT);
            default -> type.withValues(List.of());
        };
    }
}
