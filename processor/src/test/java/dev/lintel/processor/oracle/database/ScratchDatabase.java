package dev.lintel.processor.oracle.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** One database that lives as long as a case needs it. */
public interface ScratchDatabase extends AutoCloseable {

    String url();

    String user();

    String password();

    /** What Hibernate can't find out about it by itself. */
    default Map<String, String> hibernateSettings() {
        return Map.of();
    }

    /** Whether Hibernate would have written such a line of the catalog, so that there is something to compare. */
    default boolean isWrittenByHibernate(String line) {
        return true;
    }

    /** Everything that stands in it now. */
    Catalog catalog() throws SQLException;

    @Override
    void close() throws SQLException;

    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /**
     * Runs statements over a connection of their own. It is closed afterwards: some versions of H2 forget a check constraint
     * with the connection that made it, which nobody would notice over a connection that stays.
     */
    default void run(List<String> statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
                }
            }
        }
    }
}
