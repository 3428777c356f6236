package dev.lintel.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.dialect.Dialect;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What stands in some columns of a table: a line a row, sorted. */
final class Contents {

    /**
     * A column to look at.
     *
     * @param name its name
     * @param filled what counts as its value where it has none, or {@code null}
     */
    record Looked(Identifier name, String filled) {}

    private Contents() {}

    static List<String> of(TestDatabase database, Dialect dialect, Identifier table, List<Looked> columns)
            throws SQLException {
        String sql =
                "select " + columns.stream().map(it -> dialect.quote(it.name())).collect(joining(", ")) + " from "
                        + dialect.quote(table);
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    String value = text(result.getObject(i + 1));
                    row.add(value == null ? String.valueOf(columns.get(i).filled()) : "'" + value + "'");
                }
                rows.add(String.join(" | ", row));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value == null ? null : value.toString();
    }
}
