package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Creation;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Existing;
import dev.lintel.runtime.database.HistoryRows;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Migrations that only make what is not there yet: tables and sequences, and columns, indexes and constraints of
 * tables that are as new. Where a database commits each change of the catalog by itself, what there is tells how far such a
 * migration came. So the journal is told once, before the first of them, and what is recorded of them is recorded together,
 * behind the last.
 */
final class MakingSteps extends StepsTogether {

    private static final int MOST = 200;

    /** With so many, those of a plugin that was not the last one wait for the next time: their tables are made there. */
    private static final int MANY = 32;

    private static final int LONGEST_SCRIPT = 100_000;

    /** The words of the statements of those that wait, by the table that is made or changed. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private Existing existing;

    MakingSteps(Database database, RunLock lock) {
        super(database, lock, MOST);
    }

    @Override
    boolean takes(ReadyStep step, List<ReadyStep> before) throws SQLException {
        Script script = step.script();
        if (before.isEmpty()) {
            words.clear();
        } else if (before.size() >= MANY
                && !before.get(before.size() - 1).script().plugin().equals(script.plugin())) {
            return false;
        }
        if (database().product().undoesFailedMigrations()
                || !script.header().prechecks().isEmpty()
                || script.text().length() > LONGEST_SCRIPT) {
            return false;
        }
        List<Creation> all = new ArrayList<>();
        for (SqlStatement statement : script.statements()) {
            Optional<Creation> made = existing().madeBy(statement.text());
            if (made.isEmpty()) {
                return false;
            }
            all.add(made.get());
        }
        for (Creation made : all) {
            if (!isNew(made)) {
                return false;
            }
            words.computeIfAbsent(made.table(), table -> new HashSet<>()).addAll(made.words());
        }
        return true;
    }

    /** Whether it is not there, and none of those that wait makes it or another of its name. */
    private boolean isNew(Creation made) throws SQLException {
        String name = made.name().toLowerCase(Locale.ROOT);
        return switch (made.kind()) {
            case TABLE, SEQUENCE -> !isMentioned(name) && !existing().has(made);
            case INDEX, CONSTRAINT -> words.containsKey(made.table()) && !isMentioned(name);
            case COLUMN ->
                words.containsKey(made.table()) && !words.get(made.table()).contains(name);
        };
    }

    private boolean isMentioned(String name) {
        return words.values().stream().anyMatch(all -> all.contains(name));
    }

    private Existing existing() throws SQLException {
        if (existing == null) {
            existing = new Existing(database());
        }
        return existing;
    }

    @Override
    List<Duration> send(List<ReadyStep> steps, Ledger ledger, OwnTables tables) throws SQLException {
        tables.ensureJournal();
        Journal journal = new Journal(database());
        database().sql().inTransaction(() -> {
            for (String plugin : plugins(steps)) {
                ledger.open(plugin);
            }
            journal.add(steps.stream().map(MakingSteps::entry).toList());
        });
        List<Duration> durations = new ArrayList<>();
        for (ReadyStep step : steps) {
            long start = System.nanoTime();
            List<SqlStatement> statements = step.script().statements();
            for (int i = 0; i < statements.size(); i++) {
                verify(step.script(), i);
                try {
                    Execution.send(database(), statements.get(i));
                } catch (SQLException e) {
                    settle(steps, durations, i, ledger, e);
                    throw e;
                }
            }
            durations.add(Duration.ofNanos(System.nanoTime() - start));
        }
        database().sql().inTransaction(() -> {
            record(steps, durations, ledger);
            forget(steps, journal);
        });
        return durations;
    }

    private static List<String> plugins(List<ReadyStep> steps) {
        return steps.stream().map(step -> step.script().plugin()).distinct().toList();
    }

    private static void forget(List<ReadyStep> steps, Journal journal) throws SQLException {
        for (String plugin : plugins(steps)) {
            journal.remove(plugin);
        }
    }

    private static JournalEntry entry(ReadyStep step) {
        return JournalEntry.making(
                step.script().plugin(), step.script().version(), step.script().text());
    }

    private void record(List<ReadyStep> steps, List<Duration> durations, Ledger ledger) throws SQLException {
        List<HistoryRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < durations.size(); i++) {
            rows.add(steps.get(i).row(database().product(), durations.get(i)));
        }
        ledger.applied(rows);
    }

    /**
     * Records what was carried out before a statement was refused. The journal goes on telling of the migration that it is of, and
     * not by what is there any more: what the statement would make may have been made by somebody else.
     *
     * @param done how many statements of that migration were carried out
     */
    private void settle(
            List<ReadyStep> steps, List<Duration> durations, int done, Ledger ledger, SQLException refusal) {
        JournalEntry refused = entry(steps.get(durations.size()));
        Journal journal = new Journal(database());
        try {
            database().sql().inTransaction(() -> {
                record(steps, durations, ledger);
                forget(steps, journal);
                if (done > 0) {
                    journal.add(List.of(refused.done(done)));
                }
            });
        } catch (SQLException e) {
            refusal.addSuppressed(e);
        }
    }
}
