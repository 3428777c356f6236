package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryRows;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Records what was applied and what was undone: a row in the plugin's history, and one with what undoes it. */
public final class Ledger {

    private final OwnTables tables;
    private final HistoryRows rows;

    /** Makes the tables that are missing. */
    public Ledger(Database database, OwnTables tables) throws SQLException {
        this.tables = tables;
        tables.ensureApplied();
        this.rows = new HistoryRows(database, tables);
    }

    private Ledger(OwnTables tables, HistoryRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    /** The same ledger, over another connection at the same time. */
    Ledger on(Database another, OwnTables sameTables) {
        return new Ledger(sameTables, rows.on(another));
    }

    /** The place in the order over all plugins that was given last. */
    long position() {
        return rows.position();
    }

    /** The next migration has the place behind this one. */
    void goOnBehind(long last) {
        rows.goOnBehind(last);
    }

    /** Makes a plugin's history table, if there is none. */
    public void open(String plugin) throws SQLException {
        if (tables.ensureHistory(plugin)) {
            rows.beginsEmpty(plugin);
        }
    }

    /** Records migrations in the order in which they were carried out. */
    public void applied(List<HistoryRows.Row> migrations) throws SQLException {
        rows.add(migrations);
    }

    /** The same in a transaction of PostgreSQL that is still to be sent: the database itself measures how long it takes. */
    void appliedMeasured(HistoryRows.Row migration) throws SQLException {
        rows.addMeasured(migration);
    }

    /** How long a migration took that is recorded; empty when it is not. */
    Optional<Duration> duration(String plugin, int version) throws SQLException {
        return tables.exists(PluginNaming.historyTable(plugin)) ? rows.duration(plugin, version) : Optional.empty();
    }

    /** Takes a migration out. */
    public void undone(String plugin, int version) throws SQLException {
        rows.remove(plugin, version);
    }
}
