package dev.lintel.runtime;

import static java.util.stream.Collectors.toMap;

import dev.lintel.runtime.apply.Application;
import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.apply.ParallelApplication;
import dev.lintel.runtime.apply.UndoScripts;
import dev.lintel.runtime.apply.Undoing;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.UpToDate;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Precedence;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.undo.OldDrafts;
import dev.lintel.schema.problem.ProblemException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One boot: it looks whether there is anything to do, without a lock as long as there is not, and does it.
 *
 * @param connections how many may work at a time
 */
record MigrationRun(
        Preparation prepared, Database database, Locking locking, int connections, ListenerCalls listeners) {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    /** @param start when it began, in the nanoseconds of {@link System#nanoTime()} */
    MigrationReport migrate(long start) {
        Optional<String> fingerprint = prepared.fingerprint(database);
        if (fingerprint.filter(print -> UpToDate.knows(database, print)).isPresent()) {
            return nothingToDo(prepared.found().newestVersions(), start);
        }
        undoOldDrafts();
        Assessment before = prepared.assessUnlocked(database);
        if (!before.isBehind()) {
            fingerprint.filter(print -> !before.isAhead()).ifPresent(this::remember);
            return report(before, List.of(), start);
        }
        return locking.whileHeld(database, lock -> {
            // whoever had the lock before may have done the work
            Assessment now = prepared.assess(database);
            List<AppliedStep> steps = List.of();
            if (now.isBehind()) {
                UpToDate.forget(database);
                if (new Undoing(database, lock).finish(now.halfway())) {
                    now = prepared.assess(database);
                }
                listeners.started(database.toString(), now.plan());
                steps = apply(now, lock);
            }
            if (!now.isAhead()) {
                fingerprint.ifPresent(print -> UpToDate.remember(database, print));
            }
            return report(now, steps, start);
        });
    }

    private List<AppliedStep> apply(Assessment now, RunLock lock) {
        List<InstalledPlugin> installed = prepared.installation(database).plugins();
        // SQLite has one writer, and H2, killed while several connections commit, may keep the later and lose the
        // earlier
        boolean takesTurns = database.product() == Product.SQLITE || database.product() == Product.H2;
        if (connections == 1 || takesTurns) {
            return new Application(database, lock, installed, now.halfway(), listeners).apply(now.plan());
        }
        return new ParallelApplication(locking.dataSource(), database, lock, installed, now.halfway(), listeners)
                .apply(now.plan(), Precedence.of(now.plan(), now.progress()), connections);
    }

    private void undoOldDrafts() {
        if (!prepared.found().hasDrafts() || oldDrafts().isEmpty()) {
            return;
        }
        locking.over(database, lock -> {
            Undoing undoing = new Undoing(database, lock);
            undoing.finish(Journal.read(database, OwnTables.look(database)));
            return undoing.undo(UndoScripts.steps(database, oldDrafts()));
        });
    }

    private List<AppliedRecord> oldDrafts() {
        return OldDrafts.of(database, prepared.installation(database).plugins());
    }

    /** The next start is to look less. This one needs no lock for itself, so it waits for none. */
    private void remember(String fingerprint) {
        try (RunLock lock = locking.withoutWaiting(database)) {
            lock.announce("a look at the histories");
            if (!prepared.assess(database).isBehind()) {
                UpToDate.remember(database, fingerprint);
            }
        } catch (ProblemException e) {
            LOG.log(Level.DEBUG, "that the database is up to date could not be remembered", e);
        }
    }

    private MigrationReport report(Assessment before, List<AppliedStep> steps, long start) {
        Map<String, Integer> reached =
                steps.stream().map(AppliedStep::step).collect(toMap(Step::plugin, Step::version, Math::max));
        List<PluginReport> plugins = before.plugins().stream()
                .map(plugin -> new PluginReport(
                        plugin.name(), plugin.applied(), reached.getOrDefault(plugin.name(), plugin.applied())))
                .toList();
        before.warnings().forEach(warning -> LOG.log(Level.WARNING, "{0}", warning));
        return new MigrationReport(database.toString(), plugins, steps, before.warnings(), since(start));
    }

    private MigrationReport nothingToDo(Map<String, Integer> versions, long start) {
        List<PluginReport> plugins = versions.entrySet().stream()
                .map(plugin -> new PluginReport(plugin.getKey(), plugin.getValue(), plugin.getValue()))
                .toList();
        return new MigrationReport(database.toString(), plugins, List.of(), List.of(), since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
