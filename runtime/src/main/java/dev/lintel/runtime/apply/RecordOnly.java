package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryRows;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.schema.history.Migration;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Records migrations as if they had been carried out here, with what would undo them: all of them or none. */
public final class RecordOnly {

    private RecordOnly() {}

    /**
     * Records. The caller holds the lock and has made sure that nothing speaks against it.
     *
     * @param migrations those that come next, ascending
     */
    public static void of(Database database, InstalledPlugin plugin, List<Migration> migrations) {
        try {
            OwnTables tables = OwnTables.look(database);
            boolean isHalfway = Journal.read(database, tables).stream()
                    .anyMatch(entry -> entry.plugin().equals(plugin.name()));
            Ledger ledger = new Ledger(database, tables);
            ledger.open(plugin.name());
            Product product = database.product();
            List<HistoryRows.Row> rows = migrations.stream()
                    .map(migration -> MigrationScripts.row(
                            plugin, migration, MigrationScripts.up(plugin, migration, product), product, Duration.ZERO))
                    .toList();
            database.sql().inTransaction(() -> {
                ledger.applied(rows);
                if (isHalfway) {
                    new Journal(database).remove(plugin.name());
                }
            });
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }
}
