package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * A row of H2 that is locked by the open transaction of a connection that does nothing else, in the same process or over a
 * server. Beside it is one with the session that works, which stays when that dies: who comes next can tell whom it waits
 * for, and waits until an orphaned statement has ended.
 */
final class H2Lock implements RunLock.Holding {

    /** The errors of H2 that mean: somebody else is at it. */
    private static final int LOCK_TIMEOUT = 50200;

    private static final int CONCURRENT_UPDATE = 90131;
    private static final int DEADLOCK = 40001;
    private static final int ROW_LOCKED = 90146;

    private static final int DUPLICATE_KEY = 23505;

    private static final int SECONDS_TO_ANSWER = 5;

    /** The row that is locked has the number 1, the session that works the one behind it. */
    private static final String WORKING = """
            select s.session_id, s.user_name, s.client_addr, s.executing_statement
            from {lintel_lock} w join information_schema.sessions s on s.session_id = w.[session]
            where w.[id] = 2""";

    private final Database own;
    private final Database work;
    private boolean prepared;
    private boolean held;
    private boolean isAlone;

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
            held = held || lockRow();
            isAlone = isAlone || held && beginsAlone();
            return isAlone;
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
        boolean locked = false;
        try {
            own.sql().first("select [id] from {lintel_lock} where [id] = 1 for update nowait", row -> row.getInt(1));
            locked = true;
            return true;
        } finally {
            if (!locked) {
                own.connection().rollback();
                own.connection().setAutoCommit(true);
            }
        }
    }

    /** Numbers of sessions come again, so only those that run something right now are waited for. */
    private boolean beginsAlone() throws SQLException {
        long mine = session(work);
        boolean hasOrphan = working().stream().anyMatch(other -> other.session() != mine && other.isRunning());
        if (!hasOrphan) {
            work.sql().update("delete from {lintel_lock} where [id] = 2");
            // at once: what a session does may outlive it and the lock
            work.sql().update("insert into {lintel_lock} ([id], [session]) values (2, ?)", mine);
        }
        return !hasOrphan;
    }

    private record Working(long session, String user, String client, String statement) {

        boolean isRunning() {
            return statement != null && !statement.isBlank();
        }
    }

    private List<Working> working() throws SQLException {
        return work.sql()
                .query(
                        WORKING,
                        row -> new Working(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static long session(Database database) throws SQLException {
        return database.sql()
                .first("select session_id()", row -> row.getLong(1))
                .orElseThrow();
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
    public String holder() throws SQLException {
        if (held) {
            return working().stream()
                    .filter(Working::isRunning)
                    .findFirst()
                    .map(one ->
                            " (a statement that its dead client left behind" + RunLock.running(one.statement()) + ")")
                    .orElse("");
        }
        // a user without rights sees no session but its own
        return working().stream()
                .findFirst()
                .map(one -> " (session %d of '%s'%s%s)"
                        .formatted(
                                one.session(),
                                one.user(),
                                one.client() == null ? "" : " from " + one.client(),
                                RunLock.running(one.statement())))
                .orElse("");
    }

    @Override
    public void verify() throws SQLException {
        // over a server this is a way there and back; in the same process it asks whether the session lives
        if (!own.connection().isValid(SECONDS_TO_ANSWER)) {
            throw new SQLException("the session that holds it has ended");
        }
    }

    @Override
    public void release() throws SQLException {
        try (own) {
            if (isAlone && !work.connection().isClosed()) {
                work.sql().update("delete from {lintel_lock} where [id] = 2");
            }
            if (held) {
                own.connection().rollback();
            }
        }
    }
}
