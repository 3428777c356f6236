package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;

/** An SQL expression that a message shows for a column: one that fits its type, or dots where none suggests itself. */
public final class ExampleValue {

    private ExampleValue() {}

    public static String of(Table table, Column column) {
        boolean refers = table.foreignKeys().stream()
                .anyMatch(key -> key.columns().stream().anyMatch(column.name()::sameAs));
        if (refers) {
            return "…";
        }
        if (!column.type().values().isEmpty() && !column.type().storesPositions()) {
            return "'" + column.type().values().get(0) + "'";
        }
        return switch (TypeFamily.of(column.type())) {
            case TEXT -> "''";
            case NUMBER -> "0";
            case TRUTH -> "false";
            case BYTES, TIME, OTHER -> "…";
        };
    }
}
