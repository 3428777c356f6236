package dev.lintel.runtime.uninstall;

import dev.lintel.runtime.apply.Dropping;
import dev.lintel.runtime.apply.UndoScripts;
import dev.lintel.runtime.apply.Undoing;
import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.drift.OwnObjects;
import dev.lintel.runtime.drift.Snapshots;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.state.PluginState;
import dev.lintel.runtime.undo.AppliedHistory;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.runtime.undo.Selection;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes plugins out of a database. What is a plugin's own is told by its snapshot, where the database has the plugin as the
 * snapshot says; else its migrations are undone one by one, by the scripts that the database kept. The caller holds the lock.
 */
public final class Uninstallation {

    private final Database database;
    private final RunLock lock;
    private final Installation installation;

    public Uninstallation(Database database, RunLock lock, Installation installation) {
        this.database = database;
        this.lock = lock;
        this.installation = installation;
    }

    /**
     * Takes a plugin out.
     *
     * @throws ProblemException with everything that needs it, before anything was changed
     */
    public Uninstalled uninstall(String plugin) {
        if (endWhatWasBegun().contains(plugin)) {
            return new Uninstalled(plugin, List.of());
        }
        Look look = look(plugin);
        if (!look.problems().isEmpty()) {
            throw new ProblemException(look.problems());
        }
        return remove(plugin, look);
    }

    /**
     * Takes every plugin out that the database has, those that need others first.
     *
     * @throws ProblemException when what is left is needed by something that is no plugin's
     */
    public List<Uninstalled> reset() {
        List<Uninstalled> gone = new ArrayList<>();
        endWhatWasBegun().forEach(plugin -> gone.add(new Uninstalled(plugin, List.of())));
        List<String> left = new ArrayList<>(OwnTables.look(database).plugins());
        while (!left.isEmpty()) {
            List<Problem> problems = new ArrayList<>();
            Optional<String> next = Optional.empty();
            for (String plugin : left) {
                Look look = look(plugin);
                if (look.problems().isEmpty()) {
                    gone.add(remove(plugin, look));
                    next = Optional.of(plugin);
                    break;
                }
                problems.addAll(look.problems());
            }
            left.remove(next.orElseThrow(() -> new ProblemException(problems)));
        }
        return gone;
    }

    /** Says which plugins a run that was broken off has begun to take out; they are gone now. */
    private List<String> endWhatWasBegun() {
        List<JournalEntry> begun = Journal.read(database, OwnTables.look(database));
        new Undoing(database, lock).finish(begun);
        return begun.stream()
                .filter(JournalEntry::isUninstall)
                .map(JournalEntry::plugin)
                .toList();
    }

    /**
     * @param applied what the database has of all plugins
     * @param own what is the plugin's; empty where only its scripts know
     * @param problems what stands against taking it out
     */
    private record Look(List<AppliedRecord> applied, Optional<OwnObjects> own, List<Problem> problems) {}

    private Look look(String plugin) {
        OwnTables tables = OwnTables.look(database);
        List<String> there = tables.plugins();
        if (!there.contains(plugin)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "The database has nothing of a plugin " + plugin + ".",
                    NearMiss.of(plugin, there)
                            .map("Write %s."::formatted)
                            .orElse(
                                    there.isEmpty()
                                            ? "It has nothing of any plugin."
                                            : "It has: " + String.join(", ", there) + ".")));
        }
        Assessment now = Assessment.of(installation, database);
        List<AppliedRecord> applied = AppliedHistory.read(database, installation.plugins());
        Catalog catalog = Catalog.read(database);
        Optional<OwnObjects> own = now.plugins().stream()
                .filter(state -> state.name().equals(plugin) && isAsItsSnapshot(state))
                .findFirst()
                .map(state -> OwnObjects.of(Snapshots.of(state.plugin()), catalog, database.product()));
        List<Problem> problems =
                Obstacles.of(plugin, now, applied, own.orElse(new OwnObjects(List.of(), List.of())), catalog);
        problems.addAll(Obstacles.halfway(plugin, Journal.read(database, tables)));
        return new Look(applied, own, problems);
    }

    private static boolean isAsItsSnapshot(PluginState state) {
        return state.problems().isEmpty()
                && !state.plugin().hasDrafts()
                && state.applied() > 0
                && state.applied() == state.plugin().history().version();
    }

    private Uninstalled remove(String plugin, Look look) {
        Dropping dropping = new Dropping(database, lock, plugin);
        try {
            if (look.own().isPresent()) {
                Removal removal = new Removal(database, look.own().get());
                dropping.drop(removal.statements());
                return new Uninstalled(plugin, removal.names());
            }
            boolean hasAny =
                    look.applied().stream().anyMatch(record -> record.plugin().equals(plugin));
            if (hasAny) {
                List<AppliedRecord> chosen = Selection.of(Rollback.of(plugin).all(), look.applied());
                new Undoing(database, lock).undo(UndoScripts.steps(database, chosen));
            }
            dropping.forget();
            return new Uninstalled(plugin, List.of());
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }
}
