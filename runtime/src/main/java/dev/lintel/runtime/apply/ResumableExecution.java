package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.CatalogHash;
import dev.lintel.runtime.database.Creation;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Existing;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.Sql;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Statement by statement, with a journal of how far it came, where a database commits each change of the catalog by itself:
 * H2, MariaDB, MySQL, and what PostgreSQL does outside of a transaction.
 *
 * <p>Before a statement is sent, the journal says so, with a fingerprint of what it is about to change. Who finds it there
 * later compares the fingerprint, and so knows whether the statement was carried out. One that changes rows is committed
 * together with the journal's mark that it was.
 */
final class ResumableExecution implements Execution {

    private static final int SECONDS_TO_ANSWER = 5;

    private final Database database;
    private final RunLock lock;
    private final Journal journal;
    private final CatalogHash catalog;
    private final Existing existing;

    ResumableExecution(Database database, RunLock lock, OwnTables tables) throws SQLException {
        this.database = database;
        this.lock = lock;
        this.journal = new Journal(database);
        this.catalog = CatalogHash.of(database);
        this.existing = new Existing(database);
        tables.ensureJournal();
    }

    @Override
    public void carryOut(Script script, Optional<JournalEntry> halfway, Sql.Work recording)
            throws StatementFailedException, SQLException {
        Course course = new Course(script);
        if (halfway.isPresent()) {
            course.takeUp(halfway.get());
        }
        course.run();
        database.sql().inTransaction(() -> {
            recording.run();
            journal.remove(script.plugin(), script.version());
        });
    }

    /**
     * How many statements of a script were carried out by a run that was broken off.
     *
     * @param script as it was then
     */
    static int carriedOut(JournalEntry found, Script script, CatalogHash catalog, Existing existing)
            throws SQLException {
        List<SqlStatement> statements = script.statements();
        int done = found.done();
        if (found.isMaking()) {
            while (done < statements.size() && isThere(statements.get(done), existing)) {
                done++;
            }
            if (done < statements.size()) {
                refuseLostTable(statements.get(done), found, catalog, existing);
            }
            return done;
        }
        boolean isUnknown = found.started() && found.failure() == null;
        return isUnknown && catalog.wasDone(statements.get(done).text(), found.catalogHash()) ? done + 1 : done;
    }

    /** Refuses when all that is left of the table that a statement changes is what would be cleared away before it. */
    private static void refuseLostTable(
            SqlStatement statement, JournalEntry entry, CatalogHash catalog, Existing existing) throws SQLException {
        boolean makesTable = existing.madeBy(statement.text())
                .filter(made -> made.kind() == Creation.Kind.TABLE)
                .isPresent();
        if (!makesTable) {
            catalog.wasDone(statement.text(), entry.catalogHash());
        }
    }

    /** Whether a statement was carried out that makes something which was not there before. */
    private static boolean isThere(SqlStatement statement, Existing existing) throws SQLException {
        Optional<Creation> made = existing.madeBy(statement.text());
        return made.isPresent() && existing.has(made.get());
    }

    /** One script on its way. */
    private final class Course {

        private final Script script;
        private final List<SqlStatement> statements;
        private JournalEntry entry;
        private boolean written;

        Course(Script script) {
            this.script = script;
            this.statements = script.statements();
            this.entry = JournalEntry.begin(script.plugin(), script.version(), script.direction(), script.text());
        }

        /** Finds out how far an earlier run came. */
        void takeUp(JournalEntry found) throws StatementFailedException, SQLException {
            written = true;
            if (found.isMaking() && found.script().equals(script.text())) {
                entry = found;
                return;
            }
            Script old = script.before(found.script(), database.product());
            int done = carriedOut(found, old, catalog, existing);
            if (found.started()
                    && done == found.done()
                    && done < old.statements().size()) {
                catalog.clear(old.statements().get(done).text(), found.catalogHash());
            }
            refuseOtherBeginning(old, done);
            sessionOf(done);
            write(found.with(script.text()).done(done));
        }

        private void refuseOtherBeginning(Script old, int done) {
            for (int i = 0; i < done; i++) {
                String was = old.statements().get(i).text();
                if (i >= statements.size() || !statements.get(i).text().equals(was)) {
                    throw new ProblemException(Problem.error(
                            ProblemKind.HALF_APPLIED,
                            i < statements.size()
                                    ? Place.line(
                                            script.file(), statements.get(i).line())
                                    : Place.file(script.file()),
                            "The migration %s stopped halfway in this database, after %d of its statements, and statement %d"
                                            .formatted(script, done, i + 1)
                                    + " of these is another one in the script now. It was: "
                                    + FailedStatement.shortened(was)
                                    + ".",
                            "Restore the first %d statements of the script and start again, or restore the database."
                                    .formatted(done)));
                }
            }
        }

        /** Brings the session to where the one was that was broken off. */
        private void sessionOf(int done) throws StatementFailedException {
            for (int i = 0; i < done; i++) {
                if (StatementKind.of(statements.get(i)) == StatementKind.SESSION) {
                    try {
                        Execution.send(database, statements.get(i));
                    } catch (SQLException e) {
                        throw new StatementFailedException(statements.get(i), done, e);
                    }
                }
            }
        }

        void run() throws StatementFailedException, SQLException {
            for (int i = entry.done(); i < statements.size(); i++) {
                lock.verify(script, statements.get(i).line());
                if (entry.isMaking()) {
                    make(i);
                    continue;
                }
                switch (StatementKind.of(statements.get(i))) {
                    case SESSION -> send(i, entry.done(i));
                    case DATA -> changeRows(i);
                    case CATALOG, TRANSACTION -> changeCatalog(i);
                }
            }
        }

        /** Each statement tells by itself whether it was carried out, so the journal need not be told how far it came. */
        private void make(int i) throws StatementFailedException, SQLException {
            if (!isThere(statements.get(i), existing)) {
                String text = statements.get(i).text();
                refuseLostTable(statements.get(i), entry, catalog, existing);
                catalog.clear(text, entry.catalogHash());
                send(i, entry.sending(i, catalog.of(text)));
            }
        }

        private void changeRows(int i) throws StatementFailedException, SQLException {
            boolean[] sent = new boolean[1];
            boolean before = written;
            try {
                database.sql().inTransaction(() -> {
                    Execution.send(database, statements.get(i));
                    sent[0] = true;
                    write(entry.done(i + 1));
                });
            } catch (SQLException e) {
                // what was written was undone
                written = before;
                if (sent[0]) {
                    throw e;
                }
                throw refused(entry.done(i), i, e);
            }
        }

        private void changeCatalog(int i) throws StatementFailedException, SQLException {
            write(entry.sending(i, catalog.of(statements.get(i).text())));
            try {
                Execution.send(database, statements.get(i));
            } catch (SQLException e) {
                throw refused(entry, i, e);
            }
        }

        private void send(int i, JournalEntry ifRefused) throws StatementFailedException, SQLException {
            try {
                Execution.send(database, statements.get(i));
            } catch (SQLException e) {
                throw refused(ifRefused, i, e);
            }
        }

        /** Puts the refusal down if that is still possible; without it the next run asks the catalog. */
        private StatementFailedException refused(JournalEntry state, int i, SQLException refusal) {
            try {
                if (database.connection().isValid(SECONDS_TO_ANSWER)) {
                    write(state.refused(StatementFailedException.said(refusal)));
                }
            } catch (SQLException e) {
                refusal.addSuppressed(e);
            }
            return new StatementFailedException(statements.get(i), i, refusal);
        }

        private void write(JournalEntry next) throws SQLException {
            if (written) {
                journal.update(next);
            } else {
                journal.add(List.of(next));
                written = true;
            }
            entry = next;
        }
    }
}
