package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions that hold a column to its type's {@linkplain ColumnType#values() values}. */
final class ValueChecks {

    private ValueChecks() {}

    /** The condition for a column whose type has values; empty for any other. */
    static Optional<String> of(Column column, Dialect dialect) {
        ColumnType type = column.type();
        boolean seenToElsewhere = type.sqlType() == SqlType.NAMED_ENUM || type.sqlType() == SqlType.ENUM_REFERENCE;
        if (type.values().isEmpty() || seenToElsewhere) {
            return Optional.empty();
        }
        String range = type.storesPositions()
                ? " between 0 and " + (type.values().size() - 1)
                : " in (" + listed(type, dialect) + ")";
        return Optional.of(dialect.quote(column.name()) + range);
    }

    /** The condition where a type of the database's own, {@link #nativeType}, sees to an enum stored by name. */
    static Optional<String> besidesNativeType(Column column, Dialect dialect) {
        return column.type().sqlType() == SqlType.ENUM ? Optional.empty() : of(column, dialect);
    }

    /** The type that lists an enum's constants, for databases that have one. */
    static String nativeType(ColumnType type, Dialect dialect) {
        return "enum (" + listed(type, dialect) + ")";
    }

    /** The values in their own order: that in the source means nothing for a column that stores the values themselves. */
    private static String listed(ColumnType type, Dialect dialect) {
        return literals(type, dialect).collect(joining(", "));
    }

    private static Stream<String> literals(ColumnType type, Dialect dialect) {
        List<String> values = type.values();
        return switch (type.sqlType()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC, DECIMAL ->
                values.stream().sorted(Comparator.comparing(BigInteger::new));
            default -> values.stream().sorted().map(dialect::literal);
        };
    }
}
