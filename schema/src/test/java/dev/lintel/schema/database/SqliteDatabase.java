package dev.lintel.schema.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQLite in a file, with its foreign keys enforced. Its catalog is what its pragmas tell, and the constraints of its
 * statements, of which no pragma tells the names.
 */
final class SqliteDatabase implements TestDatabase {

    private static final Pattern CONSTRAINT = Pattern.compile("constraint [^,\n]+");

    private static final String TABLES =
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'";

    private final Path file;

    SqliteDatabase() {
        try {
            file = Files.createTempFile("lintel", ".sqlite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return connect("on");
    }

    private Connection connect(String foreignKeys) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file + "?synchronous=off&foreign_keys=" + foreignKeys);
    }

    /** As migrations run: in one transaction, with foreign keys not enforced but checked in the end. */
    @Override
    public void migrate(List<String> statements) throws SQLException {
        try (Connection connection = connect("off")) {
            connection.setAutoCommit(false);
            TestDatabase.run(connection, statements);
            List<String> violations = TestDatabase.query(
                    connection, "select \"table\" || ' refers to ' || parent from pragma_foreign_key_check");
            if (!violations.isEmpty()) {
                throw new SQLException("a foreign key is violated: " + violations);
            }
            connection.commit();
        }
    }

    @Override
    public List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : query(TABLES)) {
            String name = "'" + table.replace("'", "''") + "'";
            lines.addAll(query(
                    "select 'column ' || %1$s || '.' || name || ' ' || lower(type) || ' ' || \"notnull\" || ' ' || pk || ' '"
                                    .formatted(name)
                            + " || coalesce(dflt_value, '') from pragma_table_xinfo(%s)".formatted(name)));
            lines.addAll(query(
                    "select 'reference ' || %1$s || ' ' || \"from\" || ' ' || \"table\" || ' ' || \"to\" || ' ' || on_delete from pragma_foreign_key_list(%1$s)"
                            .formatted(name)));
            lines.addAll(query(
                    ("select 'index ' || %1$s || ' ' || list.name || ' ' || \"unique\" || ' ' || seqno || ' ' || coalesce(info.name, 'row') || ' ' || desc"
                                    + " from pragma_index_list(%1$s) list, pragma_index_xinfo(list.name) info")
                            .formatted(name)));
            for (String sql : query("select sql from sqlite_schema where type = 'table' and name = " + name)) {
                // renames write names in quotes
                CONSTRAINT
                        .matcher(sql.replace("\"", ""))
                        .results()
                        .forEach(match -> lines.add(table + " " + match.group()));
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void close() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
