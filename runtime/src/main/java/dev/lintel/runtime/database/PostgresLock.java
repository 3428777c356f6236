package dev.lintel.runtime.database;

import dev.lintel.schema.history.Sha256;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * An advisory lock of PostgreSQL, held by the session of a connection that does nothing else meanwhile. It is polled:
 * the call that blocks would be a running transaction, for which {@code CREATE INDEX CONCURRENTLY} waits in its turn.
 */
final class PostgresLock implements RunLock {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Database database;
    private final long key;

    private PostgresLock(Database database) {
        this.database = database;
        // advisory locks are numbers, and separate for each database already
        this.key = Long.parseUnsignedLong(
                Sha256.ofText("lintel " + database.schema().orElse("")).substring(0, 16), 16);
    }

    static RunLock acquire(Database database, Duration deadline) {
        PostgresLock lock = new PostgresLock(database);
        try {
            lock.await(deadline);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunLock.timedOut(deadline, ", and waiting for it was interrupted");
        }
        return lock;
    }

    private void await(Duration deadline) throws SQLException, InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        boolean told = false;
        while (!call("select pg_try_advisory_lock(?)")) {
            if (System.nanoTime() - end >= 0) {
                throw RunLock.timedOut(deadline, holder());
            }
            if (!told) {
                LOG.log(Level.INFO, "Another process is migrating the database{0}; waiting for it", holder());
                told = true;
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
    }

    private boolean call(String function) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(function)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private String holder() throws SQLException {
        String query =
                "select a.pid, a.application_name, a.client_addr from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                        + " where l.locktype = 'advisory' and l.granted and l.objsubid = 1"
                        + " and l.database = (select oid from pg_database where datname = current_database())"
                        + " and l.classid::bigint = ? and l.objid::bigint = ?";
        try (PreparedStatement statement = database.connection().prepareStatement(query)) {
            statement.setLong(1, key >>> 32);
            statement.setLong(2, key & 0xffff_ffffL);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return "";
                }
                String address = row.getString(3);
                return " (server process %d, '%s'%s)"
                        .formatted(row.getInt(1), row.getString(2), address == null ? "" : " from " + address);
            }
        }
    }

    @Override
    public void close() {
        try {
            call("select pg_advisory_unlock(?)");
        } catch (SQLException e) {
            // the session that held it is gone, and the lock with it
            LOG.log(Level.DEBUG, "the lock went with its connection", e);
        }
    }
}
