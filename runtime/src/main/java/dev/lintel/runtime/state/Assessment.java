package dev.lintel.runtime.state;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.AppliedRecords;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryTables;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.PinProblems;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Planner;
import dev.lintel.runtime.order.Progress;
import dev.lintel.schema.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All plugins in one database at one moment. Nothing is changed by looking.
 *
 * @param plugins each plugin whose history could be read, by name
 * @param problems all that is wrong, with the plugins themselves and with them in this database
 * @param warnings what is odd and stops nothing
 * @param halfway the migrations that a run has begun and not ended, of these plugins; and those that are being undone
 * @param plan what is to be applied; empty when something is wrong
 */
public record Assessment(
        List<PluginState> plugins,
        List<Problem> problems,
        List<Problem> warnings,
        List<JournalEntry> halfway,
        Plan plan) {

    public Assessment {
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        halfway = List.copyOf(halfway);
    }

    /** How far each plugin has come. */
    public List<Progress> progress() {
        return plugins.stream().map(PluginState::progress).toList();
    }

    /** Whether there is something to do. */
    public boolean isBehind() {
        return !plan.isEmpty() || !halfway.isEmpty();
    }

    /** Whether a newer build of some plugin has been here. */
    public boolean isAhead() {
        return plugins.stream().anyMatch(PluginState::isAhead);
    }

    /**
     * Looks at a database.
     *
     * @throws dev.lintel.schema.problem.ProblemException when the database stops answering
     */
    public static Assessment of(Installation installation, Database database) {
        return of(installation, database, Planner::plan);
    }

    /** The same, by somebody who may know the plan already. */
    public static Assessment of(
            Installation installation, Database database, Function<Collection<Progress>, Plan> planner) {
        List<Problem> problems = new ArrayList<>(installation.problems());
        List<String> names =
                installation.plugins().stream().map(InstalledPlugin::name).toList();
        OwnTables tables = OwnTables.look(database);
        Map<String, List<AppliedMigration>> applied = HistoryTables.read(database, tables, names, problems);
        List<JournalEntry> halfway = Journal.read(database, tables).stream()
                .filter(entry -> entry.direction() == Direction.DOWN || names.contains(entry.plugin()))
                .toList();
        Map<String, Set<Integer>> compatible =
                isAhead(installation, applied) ? AppliedRecords.compatible(database, tables) : Map.of();
        // this reads all scripts
        List<PluginState> states = installation.plugins().parallelStream()
                .map(plugin -> PluginCheck.of(
                        plugin,
                        applied.get(plugin.name()),
                        database.product(),
                        compatible.getOrDefault(plugin.name(), Set.of())))
                .toList();
        states.forEach(state -> problems.addAll(state.problems()));
        problems.addAll(HalfwayCheck.of(halfway, states));
        List<Progress> progress = states.stream().map(PluginState::progress).toList();
        problems.addAll(PinProblems.of(progress, installation.unreadable()));
        List<Problem> warnings = new ArrayList<>(RemovedPlugins.of(installation, database, tables));
        states.forEach(state -> warnings.addAll(state.warnings()));
        return new Assessment(
                states,
                problems,
                warnings,
                halfway,
                problems.isEmpty() ? planner.apply(progress) : new Plan(List.of()));
    }

    /** The same for a database of one kind that has nothing yet, without asking one. */
    public static Assessment ofEmpty(Installation installation, Product product) {
        List<Problem> problems = new ArrayList<>(installation.problems());
        List<PluginState> states = installation.plugins().stream()
                .map(plugin -> PluginCheck.of(plugin, List.of(), product, Set.of()))
                .toList();
        states.forEach(state -> problems.addAll(state.problems()));
        List<Progress> progress = states.stream().map(PluginState::progress).toList();
        problems.addAll(PinProblems.of(progress, installation.unreadable()));
        Plan plan = problems.isEmpty() ? Planner.plan(progress) : new Plan(List.of());
        return new Assessment(states, problems, List.of(), List.of(), plan);
    }

    /** Rarely, so what is compatible is not asked for each time. */
    private static boolean isAhead(Installation installation, Map<String, List<AppliedMigration>> applied) {
        return installation.plugins().stream()
                .anyMatch(plugin -> applied.get(plugin.name()).stream()
                        .anyMatch(row -> row.version() > plugin.history().version()));
    }
}
