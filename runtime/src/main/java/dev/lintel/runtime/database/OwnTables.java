package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The tables that Lintel keeps in a database, all in the schema of the connection:
 *
 * <dl>
 *   <dt>{@code lintel_history_<plugin>}
 *   <dd>which migrations a plugin has here, in Flyway's format, so that Flyway can take over;
 *   <dt>{@code lintel_applied}
 *   <dd>a row a migration with what Flyway's format has no room for, so that another build can judge and undo it:
 *       {@code plugin, version} (the key), {@code name}, {@code position} (the order over all plugins, ascending),
 *       {@code pins} ({@code "core@1 users@3"}), {@code compatible} (1 when an older build can work with it), {@code draft} (1
 *       for what development mode applied), {@code reversibility} ({@code exact}, {@code structure-only},
 *       {@code irreversible}, {@code unknown}), {@code undo_script};
 *   <dt>{@code lintel_journal}
 *   <dd>a row a migration that is halfway through, where the database can't undo it: {@code plugin, version} (the key;
 *       version 0 for a plugin that is being uninstalled), {@code direction} ({@code up} or {@code down}), {@code script} (what
 *       is being carried out),
 *       {@code done} (how many of its statements are known to be), {@code started} (1 when the next one was sent and nobody
 *       knows what became of it), {@code catalog_hash} (of what it touches, before it; {@code nothing} where any of the statements may
 *       have been carried out, and each tells by what it makes), {@code failure} (what the database said to it; null while it
 *       refused nothing);
 *   <dt>{@code lintel_state}
 *   <dd>a row for each installation that nothing is left to do for: {@code fingerprint}; see {@link UpToDate};
 *   <dt>{@code lintel_lock}
 *   <dd>one row to lock over a run, in H2 only.
 * </dl>
 *
 * <p>A row in {@code lintel_journal} means that the database is not up to date, whatever the history says: the next run ends
 * what it tells of first. The tables are made when they are first needed, and never dropped.
 */
public final class OwnTables {

    public static final String APPLIED = "lintel_applied";

    public static final String JOURNAL = "lintel_journal";

    static final String STATE = "lintel_state";

    private static final int PLAIN_SINCE = 16;

    /** Databases call a table this or that; PostgreSQL would tell of indexes as well. */
    private static final String[] TYPES = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};

    private final Database database;
    private final Set<String> existing;

    private OwnTables(Database database, Set<String> existing) {
        this.database = database;
        this.existing = existing;
    }

    /**
     * Looks which of them there are.
     *
     * @throws dev.lintel.schema.problem.ProblemException when the database stops answering
     */
    public static OwnTables look(Database database) {
        try {
            return of(database);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    /** The same tables over another connection; both learn of those that the other one makes. */
    public OwnTables on(Database another) {
        return new OwnTables(another, existing);
    }

    private static OwnTables of(Database database) throws SQLException {
        DatabaseMetaData metaData = database.connection().getMetaData();
        String pattern = "lintel" + metaData.getSearchStringEscape() + "_%";
        Set<String> tables = ConcurrentHashMap.newKeySet();
        try (ResultSet rows = metaData.getTables(
                database.connection().getCatalog(), database.schema().orElse(null), pattern, TYPES)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return new OwnTables(database, tables);
    }

    /** The plugins that have a history table here. */
    public List<String> plugins() {
        String prefix = PluginNaming.historyTable("");
        return existing.stream()
                .filter(table -> table.startsWith(prefix))
                .map(table -> table.substring(prefix.length()))
                .sorted()
                .toList();
    }

    public boolean exists(String table) {
        return existing.contains(table);
    }

    /** Makes a plugin's history table, unless it is there; says whether it did. */
    public boolean ensureHistory(String plugin) throws SQLException {
        String table = PluginNaming.historyTable(plugin);
        if (exists(table)) {
            return false;
        }
        database.sql().updateWithCommit(OwnTablesSql.history(database.product(), table, storesPlain()));
        existing.add(table);
        return true;
    }

    /** Whether a table can say where its texts are stored while it is made: PostgreSQL, from 16 on. */
    private boolean storesPlain() throws SQLException {
        return database.product() == Product.POSTGRESQL
                && database.connection().getMetaData().getDatabaseMajorVersion() >= PLAIN_SINCE;
    }

    public void ensureApplied() throws SQLException {
        ensure(APPLIED, () -> OwnTablesSql.applied(database.product()));
    }

    public void ensureJournal() throws SQLException {
        ensure(JOURNAL, () -> OwnTablesSql.journal(database.product()));
    }

    void ensureState() throws SQLException {
        ensure(STATE, OwnTablesSql::state);
    }

    private void ensure(String table, Supplier<List<String>> templates) throws SQLException {
        if (!exists(table)) {
            database.sql().run(templates.get());
            existing.add(table);
        }
    }
}
