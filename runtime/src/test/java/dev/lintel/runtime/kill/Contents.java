package dev.lintel.runtime.kill;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** All that a database holds, as sorted lines: tables, columns, indexes, foreign keys and rows. */
public final class Contents {

    private static final String[] TABLES = {"TABLE", "BASE TABLE"};

    private final List<String> lines = new ArrayList<>();

    private Contents() {}

    public static List<String> of(DataSource database) throws SQLException {
        Contents contents = new Contents();
        try (Connection connection = database.getConnection()) {
            contents.read(connection);
        }
        return contents.lines.stream().sorted().toList();
    }

    private void read(Connection connection) throws SQLException {
        DatabaseMetaData catalog = connection.getMetaData();
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = catalog.getTables(connection.getCatalog(), connection.getSchema(), "%", TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        for (String table : tables) {
            String name = table.toLowerCase(Locale.ROOT);
            if (name.startsWith("lintel_history_")) {
                rows(connection, table, "version", "script", "checksum", "success");
            } else if (name.equals("lintel_applied")) {
                rows(connection, table, "plugin", "version", "name", "undo_script");
            } else if (name.equals("lintel_journal")) {
                rows(connection, table, "plugin", "version");
            } else if (!name.startsWith("lintel_")) {
                ofCatalog(
                        name + " column",
                        catalog.getColumns(connection.getCatalog(), connection.getSchema(), table, "%"),
                        "COLUMN_NAME",
                        "TYPE_NAME",
                        "COLUMN_SIZE",
                        "IS_NULLABLE");
                ofCatalog(
                        name + " index",
                        catalog.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, false),
                        "INDEX_NAME",
                        "COLUMN_NAME",
                        "NON_UNIQUE",
                        "ORDINAL_POSITION");
                ofCatalog(
                        name + " key",
                        catalog.getImportedKeys(connection.getCatalog(), connection.getSchema(), table),
                        "PKTABLE_NAME",
                        "FKCOLUMN_NAME");
                rows(connection, table);
            }
        }
    }

    private void ofCatalog(String what, ResultSet rows, String... columns) throws SQLException {
        try (rows) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder(what);
                for (String column : columns) {
                    String value = rows.getString(column);
                    // names that a database makes up are another one in each
                    line.append(' ')
                            .append(value != null && value.matches("(?i)primary_key_.*|constraint_.*") ? "-" : value);
                }
                lines.add(line.toString());
            }
        }
    }

    private void rows(Connection connection, String table, String... columns) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + quote + table + quote)) {
            while (rows.next()) {
                if (columns.length > 0 && rows.getString(columns[0]) == null) {
                    // the mark by which Flyway, and Lintel after it, make an empty table one that can be locked
                    continue;
                }
                StringBuilder line = new StringBuilder(table.toLowerCase(Locale.ROOT) + " row");
                if (columns.length == 0) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        line.append(' ').append(rows.getString(i));
                    }
                }
                for (String column : columns) {
                    line.append(' ').append(rows.getString(column));
                }
                lines.add(line.toString());
            }
        }
    }
}
