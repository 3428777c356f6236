package dev.lintel.processor.oracle.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reads rows of a catalog. */
final class Query {

    private final Connection connection;

    Query(Connection connection) {
        this.connection = connection;
    }

    /** What one row becomes. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper) throws SQLException {
        List<T> result = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
        }
        return result;
    }

    /** The rows of a table: a schema's script may write some, for example those of an id generator's table. */
    List<Catalog.Entry> rows(String table, String quotedTable) throws SQLException {
        return list("select * from " + quotedTable, row -> Catalog.Entry.of(table + ": row (" + values(row) + ")"));
    }

    private static String values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(columns.getColumnName(i) + "=" + row.getString(i));
        }
        // a script may order columns as it likes
        values.sort(null);
        StringJoiner joined = new StringJoiner(", ");
        values.forEach(joined::add);
        return joined.toString();
    }
}
