package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.UpToDate;
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
        UpToDate.forget(database);
        try {
            OwnTables tables = OwnTables.look(database);
            boolean isHalfway = Journal.read(database, tables).stream()
                    .anyMatch(entry -> entry.plugin().equals(plugin.name()));
            Ledger ledger = new Ledger(database, tables);
            ledger.open(plugin.name());
            List<Script> scripts = migrations.stream()
                    .map(migration -> MigrationScripts.up(plugin, migration, database.product()))
                    .toList();
            database.sql().inTransaction(() -> {
                for (int i = 0; i < scripts.size(); i++) {
                    Migration migration = migrations.get(i);
                    ledger.applied(
                            MigrationScripts.fileName(migration, database.product()),
                            scripts.get(i).text(),
                            MigrationScripts.record(plugin, migration, scripts.get(i), database.product()),
                            Duration.ZERO);
                }
                if (isHalfway) {
                    new Journal(database).remove(plugin.name());
                }
            });
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }
}
