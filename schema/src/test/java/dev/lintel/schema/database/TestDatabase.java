package dev.lintel.schema.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An empty database of its own, gone once it is closed. */
public interface TestDatabase extends AutoCloseable {

    Connection connect() throws SQLException;

    /** Everything in it, as sorted lines that are the same for the same thing, whatever its columns' order. */
    List<String> catalog() throws SQLException;

    @Override
    void close() throws SQLException;

    /** Runs statements over a connection of their own, so that nothing hangs on the one that made a table. */
    default void run(List<String> statements) throws SQLException {
        try (Connection connection = connect()) {
            run(connection, statements);
        }
    }

    /** Runs the statements of a migration, in the way in which the runtime does. */
    default void migrate(List<String> statements) throws SQLException {
        run(statements);
    }

    default List<String> query(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return query(connection, sql);
        }
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
                }
            }
        }
    }

    /** The first column of what a query finds. */
    static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
