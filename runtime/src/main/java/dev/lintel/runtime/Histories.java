package dev.lintel.runtime;

import dev.lintel.runtime.database.AppliedDetails;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.order.Planner;
import dev.lintel.runtime.order.Progress;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.undo.AppliedHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the histories of all plugins into one: what a database has in the order in which it was applied, then what waits. */
final class Histories {

    private Histories() {}

    /** What is committed, in the order that a fresh database takes. */
    static List<HistoryEntry> committed(Installation installation) {
        return inOrder(installation).stream()
                .map(step -> entry(step, Optional.empty()))
                .toList();
    }

    static List<HistoryEntry> of(Installation installation, Database database) {
        OwnTables tables = OwnTables.look(database);
        Map<String, Step> waiting = new LinkedHashMap<>();
        inOrder(installation).forEach(step -> waiting.put(step.toString(), step));
        Map<String, Map<Integer, AppliedDetails>> details = new HashMap<>();
        List<HistoryEntry> entries = new ArrayList<>();
        for (AppliedRecord record : AppliedHistory.read(database, installation.plugins())) {
            Optional<AppliedDetails> applied = Optional.ofNullable(
                    details.computeIfAbsent(record.plugin(), plugin -> AppliedDetails.of(plugin, database, tables))
                            .get(record.version()));
            Step step = waiting.remove(record.toString());
            entries.add(
                    step == null
                            ? new HistoryEntry(
                                    record.plugin(), record.version(), record.name(), record.pins(), false, applied)
                            : entry(step, applied));
        }
        waiting.values().forEach(step -> entries.add(entry(step, Optional.empty())));
        return List.copyOf(entries);
    }

    private static HistoryEntry entry(Step step, Optional<AppliedDetails> applied) {
        return new HistoryEntry(
                step.plugin(),
                step.version(),
                step.migration().name(),
                step.migration().pins(),
                true,
                applied);
    }

    private static List<Step> inOrder(Installation installation) {
        return Planner.plan(installation.plugins().stream()
                        .map(plugin -> new Progress(plugin.facts().dependsOn(), plugin.history(), 0))
                        .toList())
                .steps();
    }
}
