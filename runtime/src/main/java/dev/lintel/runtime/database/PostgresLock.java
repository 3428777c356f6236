package dev.lintel.runtime.database;

import dev.lintel.schema.history.Sha256;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Two advisory locks of PostgreSQL: one of a session that does nothing else, and one of the session that works, which the
 * server keeps until an orphaned statement has ended. They are polled: the call that blocks would be a running transaction,
 * for which {@code CREATE INDEX CONCURRENTLY} waits in its turn.
 */
final class PostgresLock implements RunLock.Holding {

    private static final String WHO = """
            select a.pid, a.application_name, a.client_addr, case a.state when 'active' then a.query end
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                and l.database = (select oid from pg_database where datname = current_database())
                and ((l.classid::bigint << 32) | l.objid::bigint) = ?""";

    private static final String MINE = """
            select count(*) from pg_locks where locktype = 'advisory' and granted and objsubid = 1 and pid = pg_backend_pid()
                and database = (select oid from pg_database where datname = current_database())
                and ((classid::bigint << 32) | objid::bigint) = ?""";

    private static final String SHARE = "select pg_try_advisory_lock_shared(?)";

    private static final String UNSHARE = "select pg_advisory_unlock_shared(?)";

    private static final String PROCESS = "select pg_backend_pid()";

    private final Database own;
    private final Database work;
    private final long key;
    private final long workKey;
    private boolean sessionsChecked;
    private boolean hasRun;
    private boolean hasWork;
    private boolean shared;

    PostgresLock(Database own, Database work) {
        this.own = own;
        this.work = work;
        // advisory locks are numbers, and separate for each database already
        String schema = work.schema().orElse("");
        this.key = number("lintel " + schema);
        this.workKey = number("lintel work " + schema);
    }

    private static long number(String text) {
        return Long.parseUnsignedLong(Sha256.ofText(text).substring(0, 16), 16);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        if (!sessionsChecked) {
            checkSessions();
            sessionsChecked = true;
        }
        hasRun = hasRun || call(own, "select pg_try_advisory_lock(?)", key);
        hasWork = hasWork || hasRun && call(work, "select pg_try_advisory_lock(?)", workKey);
        return hasWork;
    }

    /** While one connection is within a transaction, a proxy that pools them must give the other one another session. */
    private void checkSessions() throws SQLException {
        long before = number(own);
        long[] working = new long[1];
        long[] meanwhile = new long[1];
        work.sql().inTransaction(() -> {
            working[0] = number(work);
            meanwhile[0] = number(own);
        });
        if (before == working[0] || before != meanwhile[0]) {
            throw RunLock.pooled("process", before, before == working[0] ? working[0] : meanwhile[0]);
        }
    }

    private static long number(Database database) throws SQLException {
        return database.sql().first(PROCESS, row -> row.getLong(1)).orElseThrow();
    }

    private static boolean call(Database database, String function, long key) throws SQLException {
        return database.sql().first(function, row -> row.getBoolean(1), key).orElseThrow();
    }

    @Override
    public String holder() throws SQLException {
        return who(key).map(text -> " (" + text + who(workKey).map(this::work).orElse("") + ")")
                .or(() -> who(workKey).map(text -> " (a statement that its dead client left behind: " + text + ")"))
                .orElse("");
    }

    private String work(String text) {
        int running = text.indexOf(", running: ");
        return running < 0 ? "" : text.substring(running);
    }

    private Optional<String> who(long which) {
        try {
            return own.sql()
                    .first(
                            WHO,
                            row -> {
                                String address = row.getString(3);
                                return "server process %d, '%s'%s%s"
                                        .formatted(
                                                row.getInt(1),
                                                row.getString(2),
                                                address == null ? "" : " from " + address,
                                                RunLock.running(row.getString(4)));
                            },
                            which);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    /** What was this session's alone is shared now; nobody comes in between, who would need the other lock first. */
    @Override
    public void join(Database worker, int number) throws SQLException {
        if (!shared) {
            call(work, SHARE, workKey);
            call(work, "select pg_advisory_unlock(?)", workKey);
            shared = true;
        }
        call(worker, SHARE, workKey);
    }

    @Override
    public void leave(Database worker, int number) throws SQLException {
        call(worker, UNSHARE, workKey);
    }

    @Override
    public void verify() throws SQLException {
        if (own.sql().first(MINE, row -> row.getInt(1), key).orElse(0) == 0) {
            throw new SQLException("the session does not hold it any more");
        }
    }

    @Override
    public Duration trusted() {
        return Duration.ofMillis(100);
    }

    @Override
    public void release() throws SQLException {
        try (own) {
            if (hasWork) {
                call(work, shared ? UNSHARE : "select pg_advisory_unlock(?)", workKey);
            }
            if (hasRun) {
                call(own, "select pg_advisory_unlock(?)", key);
            }
        }
    }
}
