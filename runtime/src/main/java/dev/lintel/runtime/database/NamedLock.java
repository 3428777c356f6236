package dev.lintel.runtime.database;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.history.Sha256;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two named locks of MariaDB or MySQL: one of a session that does nothing else, and one of the session that works, which the
 * server keeps until an orphaned statement has ended. Their names hold for the whole server, so they carry the database's.
 */
final class NamedLock implements RunLock.Holding {

    private static final String TAKE = "select get_lock(?, 0)";

    private static final String SESSION = "select connection_id()";

    /** No named lock can be shared, so each connection that works has one of its own, with a number behind the name. */
    private static final String ORPHAN = IntStream.rangeClosed(2, RunLock.MOST_CONNECTIONS)
            .mapToObj(number -> "is_used_lock(concat(name, ' " + number + "'))")
            .collect(joining(", ", "select coalesce(", ", 0) from (select ? as name) of_works"));

    private static final String WHO =
            "select id, user, substring_index(host, ':', 1), info from information_schema.processlist"
                    + " where id = is_used_lock(?)";

    private final Database own;
    private final Database work;
    private final String name;
    private final String workName;
    private boolean sessionsChecked;
    private boolean hasRun;
    private boolean hasWork;
    private boolean isAlone;

    NamedLock(Database own, Database work) {
        this.own = own;
        this.work = work;
        String database;
        try {
            database = String.valueOf(work.connection().getCatalog());
        } catch (SQLException e) {
            own.close();
            throw Database.unreachable(e);
        }
        // at most 64 characters
        String hash = Sha256.ofText(database).substring(0, 32);
        this.name = "lintel " + hash;
        this.workName = "lintel work " + hash;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        if (!sessionsChecked) {
            checkSessions();
            sessionsChecked = true;
        }
        hasRun = hasRun || take(own, name);
        hasWork = hasWork || hasRun && take(work, workName);
        isAlone = isAlone || hasWork && orphan().isEmpty();
        return isAlone;
    }

    /** A connection that still works for a run that is gone, beside the one that held the lock which is ours now. */
    private Optional<Long> orphan() throws SQLException {
        return own.sql().first(ORPHAN, row -> row.getLong(1), workName).filter(connection -> connection != 0);
    }

    private static boolean take(Database database, String lock) throws SQLException {
        return database.sql().first(TAKE, row -> row.getInt(1), lock).orElse(0) == 1;
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
            throw RunLock.pooled("connection", before, before == working[0] ? working[0] : meanwhile[0]);
        }
    }

    private static long number(Database database) throws SQLException {
        return database.sql().first(SESSION, row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public String holder() throws SQLException {
        Optional<String> holder = own.sql()
                .first(
                        WHO,
                        row -> "connection %d of '%s' from %s"
                                .formatted(row.getLong(1), row.getString(2), row.getString(3)),
                        name);
        Optional<String> running = own.sql().first(WHO, row -> RunLock.running(row.getString(4)), workName);
        if (hasWork) {
            return orphan().map(connection ->
                            " (a statement that its dead client left behind on connection " + connection + ")")
                    .orElse("");
        }
        if (hasRun) {
            return running.map(text -> " (a statement that its dead client left behind" + text + ")")
                    .orElse("");
        }
        return holder.map(text -> " (" + text + running.orElse("") + ")").orElse("");
    }

    @Override
    public void join(Database worker, int number) throws SQLException {
        take(worker, workName + " " + number);
    }

    @Override
    public void leave(Database worker, int number) throws SQLException {
        worker.sql().first("select release_lock(?)", row -> row.getInt(1), workName + " " + number);
    }

    @Override
    public void verify() throws SQLException {
        int mine = own.sql()
                .first("select is_used_lock(?) = connection_id()", row -> row.getInt(1), name)
                .orElse(0);
        if (mine != 1) {
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
                work.sql().first("select release_lock(?)", row -> row.getInt(1), workName);
            }
            if (hasRun) {
                own.sql().first("select release_lock(?)", row -> row.getInt(1), name);
            }
        }
    }
}
