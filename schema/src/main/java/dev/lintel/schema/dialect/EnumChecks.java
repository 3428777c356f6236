package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** The conditions that hold a column to the constants of a Java enum, where the database has no type for them. */
final class EnumChecks {

    private EnumChecks() {}

    /** The condition for an enum stored by name or by position; empty for any other type. */
    static Optional<String> of(ColumnType type, String column) {
        return byName(type, column).or(() -> byPosition(type, column));
    }

    /** The condition for an enum stored by position. */
    static Optional<String> byPosition(ColumnType type, String column) {
        return type.sqlType() == SqlType.ORDINAL && !type.values().isEmpty()
                ? Optional.of(column + " between 0 and " + (type.values().size() - 1))
                : Optional.empty();
    }

    /** The type that lists an enum's constants, for databases that have one. */
    static String nativeType(ColumnType type) {
        return "enum (" + constants(type) + ")";
    }

    private static Optional<String> byName(ColumnType type, String column) {
        return type.sqlType() == SqlType.ENUM && !type.values().isEmpty()
                ? Optional.of(column + " in (" + constants(type) + ")")
                : Optional.empty();
    }

    /** The constants by name: their order in the source means nothing for a column that stores names. */
    private static String constants(ColumnType type) {
        List<String> sorted = type.values().stream().sorted().toList();
        return sorted.stream().map(Quoting::literal).collect(joining(", "));
    }
}
