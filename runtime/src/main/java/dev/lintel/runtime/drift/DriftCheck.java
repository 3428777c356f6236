package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.state.PluginState;
import dev.lintel.schema.Schema;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for drift in all plugins. There is one snapshot, that of the newest version, so only a plugin that is there can be
 * compared; what of others can't be told is said.
 */
public final class DriftCheck {

    private final Database database;
    private final Assessment now;
    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private DriftCheck(Database database, Assessment now) {
        this.database = database;
        this.now = now;
        this.catalog = Catalog.read(database);
    }

    /**
     * Compares.
     *
     * @param problems where each difference is added, and what keeps a plugin from being compared
     */
    public static List<PluginDrift> of(Database database, Assessment now, List<Problem> problems) {
        DriftCheck check = new DriftCheck(database, now);
        List<PluginDrift> drift = now.plugins().stream().map(check::of).toList();
        problems.addAll(check.problems);
        return drift;
    }

    /** Compares one plugin, whatever its history says. */
    public static List<Difference> differences(InstalledPlugin plugin, Schema snapshot, Database database) {
        return differences(plugin, snapshot, Catalog.read(database), database);
    }

    private static List<Difference> differences(
            InstalledPlugin plugin, Schema snapshot, Catalog catalog, Database database) {
        return Comparison.of(snapshot, catalog, database.product(), Snapshots.scripts(plugin, database.dialect()));
    }

    /** A difference as a problem. */
    public static Problem problem(String plugin, int version, Difference difference) {
        return Problem.error(
                ProblemKind.SCHEMA_DRIFT,
                Place.NOWHERE,
                "The database is not what %s@%d makes: %s.".formatted(plugin, version, difference.text()),
                "Take back in the database what was changed there by hand, or change the models and create a migration.");
    }

    private PluginDrift of(PluginState state) {
        Optional<String> reason = whyNot(state);
        if (reason.isPresent()) {
            return new PluginDrift(state.name(), state.applied(), reason, List.of());
        }
        try {
            Schema snapshot = Snapshots.of(state.plugin());
            List<Difference> differences = differences(state.plugin(), snapshot, catalog, database);
            differences.forEach(difference -> problems.add(problem(state.name(), state.applied(), difference)));
            return new PluginDrift(state.name(), state.applied(), Optional.empty(), differences);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return new PluginDrift(
                    state.name(), state.applied(), Optional.of("Its snapshot can't be used."), List.of());
        }
    }

    private Optional<String> whyNot(PluginState state) {
        int newest = state.plugin().history().version();
        if (!state.problems().isEmpty()) {
            return Optional.of("Something is wrong with its history here.");
        }
        if (now.halfway().stream().anyMatch(entry -> entry.plugin().equals(state.name()))) {
            return Optional.of("A migration of it stopped halfway.");
        }
        if (state.plugin().hasDrafts()) {
            return Optional.of("It has a draft, and the snapshot is that of the migrations before it.");
        }
        if (state.applied() < newest) {
            return Optional.of(
                    "The database has it at version %d, and the snapshot is that of version %d: migrate first."
                            .formatted(state.applied(), newest));
        }
        return newest == 0 ? Optional.of("It has no migrations.") : Optional.empty();
    }
}
