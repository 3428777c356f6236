package dev.lintel.processor.oracle.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Spells the types of H2's columns and domains, with those that stand inside them: an enum's values, an array's elements. */
final class H2Types {

    private static final String ENUM_VALUES = """
            select object_name, enum_identifier, value_name from information_schema.enum_values
            where object_schema = 'PUBLIC' order by object_name, enum_identifier, value_ordinal
            """;

    private static final String ELEMENTS = """
            select * from information_schema.element_types where object_schema = 'PUBLIC' and object_type = 'TABLE'
            """;

    /** By the name of what holds the type, a dot, and the type's identifier. */
    private final Map<String, String> enumValues;

    private final Map<String, String> elements;

    H2Types(Query query) throws SQLException {
        enumValues = query
                .list(
                        ENUM_VALUES,
                        row -> List.of(row.getString(1) + "." + row.getString(2), "'" + row.getString(3) + "'"))
                .stream()
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), joining(", ", " (", ")"))));
        elements = query
                .list(
                        ELEMENTS,
                        row -> List.of(
                                row.getString("object_name") + "." + row.getString("collection_type_identifier"),
                                type(row, row.getString("object_name"))))
                .stream()
                .collect(toMap(pair -> pair.get(0), pair -> pair.get(1)));
    }

    /** The type that a row of {@code columns}, {@code domains} or {@code element_types} describes. */
    String type(ResultSet row, String holder) throws SQLException {
        String identifier = holder + "." + row.getString("dtd_identifier");
        String name = row.getString("data_type");
        return switch (name) {
            case "ENUM" -> name + enumValues.getOrDefault(identifier, "");
            case "ARRAY" -> elements.get(identifier) + " array[" + row.getString("maximum_cardinality") + "]";
            case "NUMERIC", "DECIMAL", "DECFLOAT" ->
                name + "(" + row.getString("numeric_precision") + "," + row.getString("numeric_scale") + ")";
            case "INTERVAL" ->
                name + " " + row.getString("interval_type") + "(" + row.getString("interval_precision") + ","
                        + row.getString("datetime_precision") + ")";
            case "DATE" -> name;
            default ->
                name
                        + bracketed(row.getString("character_maximum_length"))
                        + bracketed(row.getString("datetime_precision"));
        };
    }

    private static String bracketed(String digits) {
        return digits == null ? "" : "(" + digits + ")";
    }
}
