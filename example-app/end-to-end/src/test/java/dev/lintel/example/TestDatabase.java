package dev.lintel.example;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One empty database.
 *
 * @param dialect what Lintel calls its kind
 * @param url its JDBC URL
 * @param user its user
 * @param password the user's password
 * @param catalogQueries what asks it for all that it knows of its tables
 */
record TestDatabase(String dialect, String url, String user, String password, List<String> catalogQueries) {

    static TestDatabase h2(Path folder) {
        // the script has every table, constraint, index and sequence; its comments count rows, and its user is no table
        return new TestDatabase(
                "h2", "jdbc:h2:file:" + folder.resolve("db"), "", "", List.of("script nodata nosettings"));
    }

    static TestDatabase postgreSql(String url, String user) {
        return new TestDatabase(
                "postgresql",
                url,
                user,
                "",
                List.of("""
                        select 'column', table_name, ordinal_position, column_name, data_type, character_maximum_length,
                               numeric_precision, numeric_scale, datetime_precision, is_nullable, column_default, is_identity
                        from information_schema.columns where table_schema = 'public'
                        """, """
                        select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)
                        from pg_constraint where connamespace = 'public'::regnamespace
                        """, "select 'index', indexdef from pg_indexes where schemaname = 'public'", """
                        select 'sequence', sequencename, data_type, start_value, increment_by, cycle
                        from pg_sequences where schemaname = 'public'
                        """));
    }

    /** How the host is told to use it. */
    List<String> options() {
        return List.of("--url", url, "--user", user, "--password", password);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Everything the database knows of its tables, a line each, sorted. */
    List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : catalogQueries) {
            lines.addAll(query(query));
        }
        return lines.stream()
                .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
                .sorted()
                .toList();
    }

    /** A query's rows, the values of each joined by a blank. */
    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
