package dev.lintel.processor.reading;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Numbering;
import java.util.Objects;
import java.util.Optional;

/**
 * What a basic attribute stores in its column.
 *
 * @param type the column's type
 * @param defaultName the column's name where none is stated
 * @param required whether the attribute's annotations rule {@code NULL} out
 * @param primitive whether its Java type does
 * @param numbering whether the database numbers it
 * @param defaultValue the SQL expression of its default, or {@code null}
 * @param generated the SQL expression that computes it, or {@code null}
 * @param comment what is said of it other than by {@code @Column}
 */
record ColumnValue(
        ColumnType type,
        String defaultName,
        boolean required,
        boolean primitive,
        Numbering numbering,
        String defaultValue,
        String generated,
        Optional<String> comment) {

    ColumnValue {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultName, "defaultName");
        Objects.requireNonNull(numbering, "numbering");
    }

    static ColumnValue of(ColumnType type, String defaultName) {
        return new ColumnValue(type, defaultName, false, false, Numbering.NONE, null, null, Optional.empty());
    }
}
