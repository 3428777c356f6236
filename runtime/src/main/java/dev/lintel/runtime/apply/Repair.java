package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.CatalogHash;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Existing;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends what the journal proves, and nothing else: it ends what a run has begun to undo, and forgets a migration that was begun
 * and of which no statement was carried out. It never forgives an edited script, and never guesses.
 */
public final class Repair {

    private final Database database;
    private final RunLock lock;
    private final List<String> mended = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();

    public Repair(Database database, RunLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Does it.
     *
     * @throws dev.lintel.schema.problem.ProblemException when an undo that was begun fails again
     */
    public void run() {
        List<JournalEntry> halfway = Journal.read(database, OwnTables.look(database));
        if (new Undoing(database, lock).finish(halfway)) {
            halfway.stream()
                    .filter(entry -> entry.direction() == Direction.DOWN)
                    .forEach(entry -> mended.add(entry + " was being undone: undone to its end"));
        }
        try {
            forgetWhatWasNotBegun(halfway.stream()
                    .filter(entry -> entry.direction() == Direction.UP)
                    .toList());
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private void forgetWhatWasNotBegun(List<JournalEntry> halfway) throws SQLException {
        Map<JournalEntry, Integer> carriedOut = new HashMap<>();
        Map<String, Integer> begun = new HashMap<>();
        for (JournalEntry entry : halfway) {
            carriedOut.put(entry, carriedOut(entry));
            if (carriedOut.get(entry) > 0) {
                begun.put(entry.plugin(), entry.version());
            }
        }
        for (JournalEntry entry : halfway) {
            int last = begun.getOrDefault(entry.plugin(), 0);
            if (entry.version() == last) {
                leave(entry, carriedOut.get(entry));
            } else if (entry.version() > last) {
                forget(entry);
            }
        }
    }

    private int carriedOut(JournalEntry entry) throws SQLException {
        return ResumableExecution.carriedOut(entry, script(entry), CatalogHash.of(database), new Existing(database));
    }

    private Script script(JournalEntry entry) {
        String file = "the script of %s in lintel_journal".formatted(entry);
        return Script.read(entry.plugin(), entry.version(), "", Direction.UP, file, entry.script(), database.product());
    }

    /** Who records it as carried out records those before it, too. */
    private void leave(JournalEntry entry, int done) {
        left.add(Problem.error(
                ProblemKind.HALF_APPLIED,
                Place.NOWHERE,
                "The migration %s stopped halfway in this database, after %d of its %d statements."
                        .formatted(entry, done, script(entry).statements().size()),
                ("Start the build that has begun it: it goes on there. If a statement is wrong, correct the script from"
                                + " there on. If its tables were there before, or you have carried out the rest by hand,"
                                + " record it: `lintel baseline %s` or `lintel stamp %s --to %d`.")
                        .formatted(entry.plugin(), entry.plugin(), entry.version())));
    }

    private void forget(JournalEntry entry) throws SQLException {
        List<SqlStatement> statements = script(entry).statements();
        if (entry.started() && !statements.isEmpty()) {
            CatalogHash.of(database).clear(statements.get(0).text(), entry.catalogHash());
        }
        new Journal(database).remove(entry.plugin(), entry.version());
        mended.add(entry + " was begun, and no statement of it was carried out: forgotten");
    }

    /** What was done, a sentence each. */
    public List<String> mended() {
        return List.copyOf(mended);
    }

    /** What can't be proved, and who can mend it. */
    public List<Problem> left() {
        return List.copyOf(left);
    }
}
