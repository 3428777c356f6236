package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A row of H2 that is locked by the open transaction of a connection that does nothing else, in the same process or over a
 * server. The row names the session that works, so that who comes next can wait until an orphaned statement has ended.
 */
final class H2Lock implements RunLock.Holding {

    /** The errors of H2 that mean: somebody else is at it. */
    private static final int LOCK_TIMEOUT = 50200;

    private static final int CONCURRENT_UPDATE = 90131;
    private static final int DEADLOCK = 40001;
    private static final int ROW_LOCKED = 90146;
    private static final int DUPLICATE_KEY = 23505;

    private static final String RUNNING =
            "select executing_statement from information_schema.sessions where session_id = ?";

    private final Database own;
    private final Database work;
    private boolean prepared;
    private boolean held;
    private long orphan;

    H2Lock(Database own, Database work) {
        this.own = own;
        this.work = work;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        try {
            if (!prepared) {
                prepare();
                prepared = true;
            }
            return held ? orphanIsGone() : lockRow();
        } catch (SQLException e) {
            if (isBusy(e)) {
                return false;
            }
            throw e;
        }
    }

    private void prepare() throws SQLException {
        Sql sql = own.sql();
        sql.run(List.of("create table if not exists {lintel_lock} ([id] integer primary key, [session] bigint)"));
        // a row that is there is not touched: whoever holds it would be waited for
        if (sql.query("select 1 from {lintel_lock} where [id] = 1", row -> 1).isEmpty()) {
            sql.update("insert into {lintel_lock} ([id]) values (1)");
        }
    }

    private boolean lockRow() throws SQLException {
        own.connection().setAutoCommit(false);
        try {
            orphan = own.sql()
                    .first(
                            "select coalesce([session], 0) from {lintel_lock} where [id] = 1 for update nowait",
                            row -> row.getLong(1))
                    .orElse(0L);
            held = true;
            return orphanIsGone();
        } finally {
            if (!held) {
                own.connection().rollback();
                own.connection().setAutoCommit(true);
            }
        }
    }

    /** Numbers of sessions come again, so only one that runs something right now is waited for. */
    private boolean orphanIsGone() throws SQLException {
        long mine = session(work);
        if (orphan != 0 && orphan != mine && running(orphan).isPresent()) {
            return false;
        }
        // seen by who comes next only once this transaction has ended, or by those who read what is not committed
        own.sql().update("update {lintel_lock} set [session] = ? where [id] = 1", mine);
        return true;
    }

    private static long session(Database database) throws SQLException {
        return database.sql()
                .first("select session_id()", row -> row.getLong(1))
                .orElseThrow();
    }

    private Optional<String> running(long session) throws SQLException {
        return own.sql().query(RUNNING, row -> row.getString(1), session).stream()
                .filter(statement -> statement != null && !statement.isBlank())
                .findFirst();
    }

    private static boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode();
        return code == LOCK_TIMEOUT
                || code == CONCURRENT_UPDATE
                || code == DEADLOCK
                || code == ROW_LOCKED
                || code == DUPLICATE_KEY;
    }

    @Override
    public String holder() {
        return held ? " (a statement that its dead client left behind)" : "";
    }

    @Override
    public void verify() throws SQLException {
        own.sql().first("select [session] from {lintel_lock} where [id] = 1", row -> row.getLong(1));
    }

    @Override
    public void release() throws SQLException {
        try (own) {
            if (held) {
                own.connection().rollback();
            }
        }
    }
}
