package dev.lintel.runtime.undo;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.AppliedRecords;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryTables;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Planner;
import dev.lintel.runtime.order.Progress;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.Reversibility;
import dev.lintel.schema.script.ScriptHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a database has, of installed plugins and of others, in the order in which it was applied. What was applied
 * by plain Flyway has no record of its own; there the installed plugin says what undoes it, and it stands before all others
 * in the order that a fresh database would take.
 */
public final class AppliedHistory {

    private AppliedHistory() {}

    /**
     * Reads it.
     *
     * @param installed the plugins that are installed, enabled or not
     * @throws ProblemException when a history table holds what nobody can have written, or the database stops answering
     */
    public static List<AppliedRecord> read(Database database, List<InstalledPlugin> installed) {
        OwnTables tables = OwnTables.look(database);
        List<Problem> problems = new ArrayList<>();
        Map<String, List<AppliedMigration>> rows = HistoryTables.read(database, tables, tables.plugins(), problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        Map<String, AppliedRecord> records = new HashMap<>();
        AppliedRecords.read(database, tables).forEach(record -> records.put(record.toString(), record));
        Map<String, AppliedRecord> fromJars = fromJars(database, installed);
        List<AppliedRecord> applied = new ArrayList<>();
        rows.forEach((plugin, migrations) -> migrations.stream()
                .filter(AppliedMigration::success)
                .forEach(row -> applied.add(Optional.ofNullable(records.get(plugin + "@" + row.version()))
                        .orElseGet(() -> fromJars.getOrDefault(plugin + "@" + row.version(), unknown(plugin, row))))));
        applied.sort(Comparator.comparingLong(AppliedRecord::position)
                .thenComparing(AppliedRecord::plugin)
                .thenComparingInt(AppliedRecord::version));
        return applied;
    }

    private static Map<String, AppliedRecord> fromJars(Database database, List<InstalledPlugin> installed) {
        Map<String, InstalledPlugin> byName = new HashMap<>();
        installed.forEach(plugin -> byName.put(plugin.name(), plugin));
        List<Step> inOrder = Planner.plan(installed.stream()
                        .map(plugin -> new Progress(plugin.facts().dependsOn(), plugin.history(), 0))
                        .toList())
                .steps();
        Map<String, AppliedRecord> records = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Step step = inOrder.get(i);
            records.put(
                    step.toString(),
                    record(byName.get(step.plugin()), step.migration(), i - inOrder.size(), database.dialect()));
        }
        return records;
    }

    private static AppliedRecord record(InstalledPlugin plugin, Migration migration, long position, String dialect) {
        String undo = plugin.scripts().read(migration.downScript(dialect)).orElse("");
        return new AppliedRecord(
                plugin.name(),
                migration.version(),
                migration.name(),
                position,
                migration.pins(),
                false,
                false,
                reversibility(undo),
                undo);
    }

    /** What an undo script says that it brings back. */
    public static Reversibility reversibility(String script) {
        try {
            return ScriptHeader.parse(script).reversibility();
        } catch (MalformedScriptException e) {
            // the script is read again before it is used, and refused then
            return Reversibility.UNKNOWN;
        }
    }

    private static AppliedRecord unknown(String plugin, AppliedMigration row) {
        String name = row.script().replaceFirst("^V[0-9]+__", "").replaceFirst("\\.sql$", "");
        return new AppliedRecord(
                plugin, row.version(), name, Long.MIN_VALUE, List.of(), false, false, Reversibility.UNKNOWN, "");
    }
}
