package dev.lintel.runtime.database;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets one run at a time change a schema of a database. It is held over the whole run by a session of its own, or by the
 * process where a database has no sessions, so whoever dies leaves none behind. Waiting for it is not a failure until the
 * deadline.
 *
 * <p>A server goes on with a statement after the client that sent it has died. So the session that works holds a lock as
 * well, where the database has such locks, and who comes next waits for both.
 */
public final class RunLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    /** How many connections may work under one lock. */
    public static final int MOST_CONNECTIONS = 16;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Holding holding;
    private long verified;

    private RunLock(Holding holding) {
        this.holding = holding;
        this.verified = System.nanoTime() - TimeUnit.DAYS.toNanos(1);
    }

    /** How a kind of database holds a lock. */
    interface Holding {

        /** Takes what is free of it; says whether it has it all now. Never waits for long. */
        boolean tryAcquire() throws SQLException;

        /** Who has it and what that does, to be put behind "another process": {@code " (server process 12, …)"}. */
        String holder() throws SQLException;

        /**
         * Makes sure that it is still held.
         *
         * @throws SQLException when it is not, or nobody can tell
         */
        void verify() throws SQLException;

        /**
         * How long what was verified is believed. Where the working session has a lock of its own, nobody can begin while it
         * lives, and so a statement need not cost two.
         */
        default Duration trusted() {
            return Duration.ZERO;
        }

        /** Has another session of this run do work as well, so that its statements are waited for like those of the first. */
        default void join(Database worker, int number) throws SQLException {
            throw new UnsupportedOperationException("one connection writes at a time");
        }

        /** That session does nothing more. */
        default void leave(Database worker, int number) throws SQLException {
            throw new UnsupportedOperationException("one connection writes at a time");
        }

        /** Tells those who wait what is being done, where they can't see it themselves. */
        default void announce(String work) {
            // most see the statement that runs
        }

        void release() throws SQLException;
    }

    /**
     * Waits for the lock.
     *
     * @param dataSource gives the connection that holds it
     * @param work the connection that will do the work
     * @param deadline how long at most; zero or less for one try
     * @throws ProblemException when somebody else still has it then, or when no lock can be held through this data source
     */
    public static RunLock acquire(DataSource dataSource, Database work, Duration deadline) {
        Holding holding = switch (work.product()) {
            case POSTGRESQL -> new PostgresLock(Database.connect(dataSource), work);
            case MARIADB, MYSQL -> new NamedLock(Database.connect(dataSource), work);
            case H2 -> new H2Lock(Database.connect(dataSource), work);
            case SQLITE -> new FileLocking(work);
        };
        RunLock lock = new RunLock(holding);
        try {
            lock.await(deadline);
            return lock;
        } catch (SQLException e) {
            lock.close();
            throw Database.unreachable(e);
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw timedOut(deadline, ", and waiting for it was interrupted");
        } catch (ProblemException e) {
            lock.close();
            throw e;
        }
    }

    private void await(Duration deadline) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long told = start - BETWEEN_LINES.toNanos();
        while (!holding.tryAcquire()) {
            long now = System.nanoTime();
            if (now - start >= deadline.toNanos()) {
                throw timedOut(deadline, holding.holder());
            }
            if (now - told >= BETWEEN_LINES.toNanos()) {
                told = now;
                LOG.log(
                        Level.INFO,
                        "Another process has been migrating the database for at least {0} s{1}; waiting for it",
                        Duration.ofNanos(now - start).toSeconds(),
                        holding.holder());
            }
            // apart from each other, or those who wait would all come at once
            long pause = BETWEEN_TRIES.toMillis();
            Thread.sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause));
        }
    }

    /**
     * Makes sure that the lock is still held.
     *
     * @param next what is about to be done, and from which line of its script on, for the message
     * @throws ProblemException when it is not
     */
    public synchronized void verify(Object next, int line) {
        long now = System.nanoTime();
        if (now - verified < holding.trusted().toNanos()) {
            return;
        }
        try {
            holding.verify();
            verified = now;
        } catch (SQLException e) {
            throw new ProblemException(
                    List.of(Problem.error(
                            ProblemKind.LOST_LOCK,
                            Place.NOWHERE,
                            "The lock over this run is lost, so another process may be migrating the database: "
                                    + Redaction.redact(e.getMessage()).strip().replaceFirst("\\.$", "")
                                    + ". Stopped in %s before line %d of its script.".formatted(next, line),
                            "Find out who ended the connection (an administrator, a failover, a limit on idle connections),"
                                    + " and start again; what was done is recorded.")),
                    e);
        }
    }

    /**
     * Has another connection work under this lock.
     *
     * @param number which of them: 2 for the second connection that works, and so on up to {@value #MOST_CONNECTIONS}
     */
    public synchronized void join(Database worker, int number) throws SQLException {
        holding.join(worker, number);
    }

    /** That connection works no more. */
    public synchronized void leave(Database worker, int number) {
        try {
            holding.leave(worker, number);
        } catch (SQLException e) {
            // its session is gone, and what it held with it
            LOG.log(Level.DEBUG, "a connection that worked is gone", e);
        }
    }

    /** Tells those who wait what is being done: {@code tasks@2 add_due_date}. */
    public synchronized void announce(String work) {
        holding.announce(work);
    }

    @Override
    public void close() {
        try {
            holding.release();
        } catch (SQLException e) {
            // the session that held it is gone, and the lock with it
            LOG.log(Level.DEBUG, "the lock went with its connection", e);
        }
    }

    private static ProblemException timedOut(Duration deadline, String holder) {
        return new ProblemException(Problem.error(
                ProblemKind.LOCK_TIMEOUT,
                Place.NOWHERE,
                "Another process has been migrating this database for %d seconds%s."
                        .formatted(Math.max(0, deadline.toSeconds()), holder),
                "Wait for it or stop it, and start again; nothing was changed."));
    }

    /** The problem that one connection leads to several sessions. */
    static ProblemException pooled(String what, long one, long other) {
        return new ProblemException(Problem.error(
                ProblemKind.POOLED_SESSION,
                Place.NOWHERE,
                "Two statements over one connection came to two sessions of the database (%s %d, then %d), or two"
                                .formatted(what, one, other)
                        + " connections to one, so a proxy pools transactions, and no lock can be held through it.",
                "Give Lintel a data source that reaches the database itself, or through a proxy that pools sessions."));
    }

    /** A statement that runs, as a part of a sentence. */
    static String running(String statement) {
        if (statement == null || statement.isBlank()) {
            return "";
        }
        String line = statement.strip().replaceAll("\\s+", " ");
        return ", running: " + (line.length() <= 100 ? line : line.substring(0, 100) + " ...");
    }
}
