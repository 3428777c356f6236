package dev.lintel.runtime.database;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The connections of another data source, put into one schema; on MariaDB and MySQL, which have none, into one database of the
 * server. A connection goes back with the schema that it came with.
 */
public final class SchemaDataSource implements DataSource {

    private final DataSource real;
    private final String schema;

    /** Connections in that schema, which has to be there. */
    public SchemaDataSource(DataSource real, String schema) {
        this.real = Objects.requireNonNull(real, "real");
        this.schema = Objects.requireNonNull(schema, "schema");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return inSchema(real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return inSchema(real.getConnection(user, password));
    }

    private Connection inSchema(Connection connection) throws SQLException {
        try {
            SchemaSwitch position = SchemaSwitch.of(connection);
            String before = position.save(connection);
            enter(connection, position);
            return returning(connection, position, before);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void enter(Connection connection, SchemaSwitch position) throws SQLException {
        try {
            position.enter(connection, schema);
        } catch (SQLException e) {
            throw unknown(e);
        }
        // PostgreSQL takes any name, and finds nothing there
        if (!schema.equals(position.current(connection))) {
            throw unknown(null);
        }
    }

    private ProblemException unknown(SQLException failure) {
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.UNKNOWN_SCHEMA,
                        Place.NOWHERE,
                        "The database has no schema '%s' that this user may use.".formatted(schema),
                        "Create it, or correct the name; upper and lower case count.")),
                failure);
    }

    private static Connection returning(Connection connection, SchemaSwitch position, String before) {
        return (Connection) Proxy.newProxyInstance(
                SchemaDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        position.leave(connection, before);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || real.isWrapperFor(type);
    }
}
