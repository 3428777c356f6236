package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How long a statement of a migration waits for a lock that the application holds. While it waits, everybody else waits behind
 * it, and databases let it wait for ever, or for a day. So it gives up after {@value #SECONDS} seconds, unless the account or
 * the connection has a patience of its own; H2 and SQLite give up sooner by themselves.
 */
public final class LockWaits {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    private static final int SECONDS = 30;

    private static final String LIMIT = SECONDS + "s";

    /** What MariaDB has unless told; MySQL has a year. */
    private static final long DAY = 86_400;

    private static final Pattern CONCURRENT =
            Pattern.compile("(?is)\\s*(create\\s+(unique\\s+)?index|drop\\s+index|reindex\\b.*)\\s+concurrently\\b.*");

    private LockWaits() {}

    /** Works with that patience; the connection goes back with its own. */
    public static <T> T limited(Database database, Supplier<T> work) {
        String before;
        try {
            before = limit(database);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
        try {
            return work.get();
        } finally {
            unlimit(database, before);
        }
    }

    /** What gives the connection back as it was; null if nothing was changed. */
    private static String limit(Database database) throws SQLException {
        Sql sql = database.sql();
        return switch (database.product()) {
            case POSTGRESQL ->
                sql.first(
                                "select set_config('lock_timeout', '" + LIMIT
                                        + "', false) where current_setting('lock_timeout') = '0'",
                                row -> row.getString(1))
                        .map(set -> "set lock_timeout = 0")
                        .orElse(null);
            case MARIADB, MYSQL -> {
                Optional<Long> patience = sql.first("select @@session.lock_wait_timeout", row -> row.getLong(1))
                        .filter(seconds -> seconds >= DAY);
                if (patience.isPresent()) {
                    sql.execute("set session lock_wait_timeout = " + SECONDS);
                }
                yield patience.map(seconds -> "set session lock_wait_timeout = " + seconds)
                        .orElse(null);
            }
            case H2, SQLITE -> null;
        };
    }

    /**
     * Sends a statement of a migration. What PostgreSQL does concurrently waits for others without holding anybody up, so it may
     * take as long as it does: to give up would leave half of an index.
     */
    public static void send(Database database, String statement, Sql.Work sending) throws SQLException {
        boolean isConcurrent = database.product() == Product.POSTGRESQL
                && CONCURRENT.matcher(statement).matches();
        if (!isConcurrent) {
            sending.run();
            return;
        }
        if (spoilsIndexes(database.connection().getMetaData().getDatabaseProductVersion())) {
            throw new SQLException("PostgreSQL 14.0 to 14.3 spoils indexes that it builds concurrently; 14.4 does not");
        }
        Sql sql = database.sql();
        boolean isLimited = sql.first("select current_setting('lock_timeout')", row -> row.getString(1))
                .filter(LIMIT::equals)
                .isPresent();
        if (!isLimited) {
            sending.run();
            return;
        }
        sql.execute("set lock_timeout = 0");
        try {
            sending.run();
        } finally {
            sql.execute("set lock_timeout = '" + LIMIT + "'");
        }
    }

    /** Whether rows that change meanwhile may be missing in an index of this server's. */
    static boolean spoilsIndexes(String version) {
        return version.matches("14\\.[0-3](\\D.*)?");
    }

    private static void unlimit(Database database, String before) {
        if (before == null) {
            return;
        }
        try {
            database.sql().execute(before);
        } catch (SQLException e) {
            // a connection that broke takes its settings along
            LOG.log(System.Logger.Level.DEBUG, "the patience for locks could not be set back", e);
        }
    }
}
