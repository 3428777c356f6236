package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

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
    static Optional<String> of(ColumnType type, String column) {
        if (type.values().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                type.storesPositions()
                        ? column + " between 0 and " + (type.values().size() - 1)
                        : column + " in (" + listed(type) + ")");
    }

    /** The condition where a type of the database's own, {@link #nativeType}, sees to an enum stored by name. */
    static Optional<String> besidesNativeType(ColumnType type, String column) {
        return type.sqlType() == SqlType.ENUM ? Optional.empty() : of(type, column);
    }

    /** The type that lists an enum's constants, for databases that have one. */
    static String nativeType(ColumnType type) {
        return "enum (" + listed(type) + ")";
    }

    /** The values in their own order: that in the source means nothing for a column that stores the values themselves. */
    private static String listed(ColumnType type) {
        return literals(type).collect(joining(", "));
    }

    private static Stream<String> literals(ColumnType type) {
        List<String> values = type.values();
        return switch (type.sqlType()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC, DECIMAL ->
                values.stream().sorted(Comparator.comparing(BigInteger::new));
            default -> values.stream().sorted().map(Quoting::literal);
        };
    }
}
