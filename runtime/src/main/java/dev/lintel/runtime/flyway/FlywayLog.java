package dev.lintel.runtime.flyway;

import java.lang.System.Logger.Level;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Sends what Flyway says to the logger {@code dev.lintel.runtime.flyway}, for those who look for it: what matters of it,
 * Lintel says itself. Public because Flyway makes it by its name.
 */
public final class FlywayLog implements LogCreator, Log {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime.flyway");

    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    @SuppressWarnings("deprecation") // older versions ask
    public boolean isDebugEnabled() {
        return LOG.isLoggable(Level.TRACE);
    }

    @Override
    public void debug(String message) {
        LOG.log(Level.TRACE, message);
    }

    @Override
    public void info(String message) {
        LOG.log(Level.DEBUG, message);
    }

    @Override
    public void warn(String message) {
        LOG.log(Level.DEBUG, message);
    }

    @Override
    public void error(String message) {
        LOG.log(Level.DEBUG, message);
    }

    @Override
    public void error(String message, Exception failure) {
        LOG.log(Level.DEBUG, message, failure);
    }

    @Override
    public void notice(String message) {
        LOG.log(Level.DEBUG, message);
    }
}
