package dev.lintel.runtime.undo;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.FlywayChecksum;
import dev.lintel.runtime.database.HistoryTables;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.discover.InstalledPlugin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The drafts that a database has, and that are other ones now, or committed: they go before anything else comes. */
public final class OldDrafts {

    private OldDrafts() {}

    /**
     * What is to be undone, in that order: the drafts, and what was applied on top of them.
     *
     * @param installed the plugins with today's drafts
     */
    public static List<AppliedRecord> of(Database database, List<InstalledPlugin> installed) {
        List<AppliedRecord> applied = AppliedHistory.read(database, installed);
        if (applied.stream().noneMatch(AppliedRecord::draft)) {
            return List.of();
        }
        Map<String, List<AppliedMigration>> rows = HistoryTables.read(
                database,
                OwnTables.look(database),
                installed.stream().map(InstalledPlugin::name).toList(),
                new ArrayList<>());
        Set<AppliedRecord> old = new LinkedHashSet<>();
        for (InstalledPlugin plugin : installed) {
            applied.stream()
                    .filter(AppliedRecord::draft)
                    .filter(record -> record.plugin().equals(plugin.name()))
                    .filter(record -> !isTodays(record, plugin, rows.get(plugin.name()), database.dialect()))
                    .map(AppliedRecord::version)
                    .min(Comparator.naturalOrder())
                    .ifPresent(version -> old.addAll(Selection.of(
                            Rollback.of(plugin.name()).to(version - 1).cascade(), applied)));
        }
        List<AppliedRecord> inUndoOrder = new ArrayList<>(old);
        inUndoOrder.sort(Comparator.comparingLong(AppliedRecord::position).reversed());
        return inUndoOrder;
    }

    private static boolean isTodays(
            AppliedRecord record, InstalledPlugin plugin, List<AppliedMigration> rows, String dialect) {
        Optional<String> today = plugin.history().migrations().stream()
                .filter(migration -> migration.version() == record.version() && plugin.isDraft(migration.version()))
                .findFirst()
                .flatMap(migration -> plugin.scripts().read(migration.upScript(dialect)));
        return today.isPresent()
                && rows.stream()
                        .filter(row -> row.version() == record.version())
                        .anyMatch(row -> Objects.equals(row.checksum(), FlywayChecksum.of(today.get())));
    }
}
