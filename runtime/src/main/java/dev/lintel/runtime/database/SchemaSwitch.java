package dev.lintel.runtime.database;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How a connection gets into a schema and out again, by what a kind of database calls the place that tables are in. */
enum SchemaSwitch {
    /** A search path, of which the first schema that exists is the one where tables are made. */
    SEARCH_PATH {
        @Override
        String save(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show search_path")) {
                return row.next() ? row.getString(1) : "";
            }
        }

        @Override
        void enter(Connection connection, String schema) throws SQLException {
            connection.setSchema(schema);
        }

        @Override
        String current(Connection connection) throws SQLException {
            return connection.getSchema();
        }

        @Override
        void restore(Connection connection, String saved) throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("select set_config('search_path', ?, false)")) {
                statement.setString(1, saved);
                statement.execute();
            }
        }
    },
    SCHEMA {
        @Override
        String save(Connection connection) throws SQLException {
            return current(connection);
        }

        @Override
        void enter(Connection connection, String schema) throws SQLException {
            connection.setSchema(schema);
        }

        @Override
        String current(Connection connection) throws SQLException {
            return connection.getSchema();
        }

        @Override
        void restore(Connection connection, String saved) throws SQLException {
            connection.setSchema(saved);
        }
    },
    /** A database of the server; there are no schemas in it. */
    CATALOG {
        @Override
        String save(Connection connection) throws SQLException {
            return current(connection);
        }

        @Override
        void enter(Connection connection, String schema) throws SQLException {
            connection.setCatalog(schema);
        }

        @Override
        String current(Connection connection) throws SQLException {
            return connection.getCatalog();
        }

        @Override
        void restore(Connection connection, String saved) throws SQLException {
            // a connection may come without a database, and can't be put back there
            if (saved != null) {
                connection.setCatalog(saved);
            }
        }
    };

    static SchemaSwitch of(Connection connection) throws SQLException {
        // a database of another kind is refused with better words by who connects
        return switch (Product.of(connection.getMetaData()).orElse(Product.H2)) {
            case POSTGRESQL -> SEARCH_PATH;
            case H2 -> SCHEMA;
            case MARIADB, MYSQL -> CATALOG;
            case SQLITE ->
                throw new ProblemException(Problem.error(
                        ProblemKind.UNSUPPORTED_DATABASE,
                        Place.NOWHERE,
                        "SQLite has no schemas.",
                        "Give each tenant a file and a data source of its own."));
        };
    }

    /** What {@link #restore} takes to put the connection back. */
    abstract String save(Connection connection) throws SQLException;

    abstract void enter(Connection connection, String schema) throws SQLException;

    abstract String current(Connection connection) throws SQLException;

    abstract void restore(Connection connection, String saved) throws SQLException;

    /** Puts a connection back, whether or not it commits by itself. */
    void leave(Connection connection, String saved) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        restore(connection, saved);
        connection.setAutoCommit(autoCommit);
    }
}
