package dev.lintel.cli;

import dev.lintel.runtime.database.Redaction;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Iterator;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connects with the driver that takes the URL, of those on a class path of the user's choice. The password never leaves it:
 * not in a message either, where a driver repeats what it was given.
 */
final class DriverDataSource implements DataSource {

    private final String url;
    private final String user;
    private final String password;
    private final ClassLoader loader;

    DriverDataSource(String url, String user, String password, ClassLoader loader) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.loader = loader;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        try {
            Connection connection = driver().connect(url, properties);
            if (connection == null) {
                throw noDriver();
            }
            return connection;
        } catch (SQLException e) {
            throw new SQLException(withoutPassword(e.getMessage()), e.getSQLState(), e.getErrorCode());
        }
    }

    private Driver driver() throws SQLException {
        Iterator<Driver> drivers = ServiceLoader.load(Driver.class, loader).iterator();
        while (true) {
            try {
                if (!drivers.hasNext()) {
                    throw noDriver();
                }
                Driver driver = drivers.next();
                if (driver.acceptsURL(url)) {
                    return driver;
                }
            } catch (ServiceConfigurationError e) {
                // a driver that can't be loaded is not the one that is needed, or the message says that none is there
                continue;
            }
        }
    }

    private SQLException noDriver() {
        return new SQLException("no JDBC driver on the class path takes the URL " + Redaction.redact(url)
                + " (its jar belongs on it, as with --classpath)");
    }

    private String withoutPassword(String message) {
        return message == null || password.isEmpty() ? message : message.replace(password, "***");
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return new DriverDataSource(url, otherUser, otherPassword, loader).getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is logged here
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the driver's own holds
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
