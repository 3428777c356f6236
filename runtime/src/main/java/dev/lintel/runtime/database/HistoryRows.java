package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes what is recorded of a migration: the row in the plugin's history table, as Flyway would, and that in {@code
 * lintel_applied}. The writer is alone, so it counts for itself instead of asking each time.
 */
public final class HistoryRows {

    private static final String HISTORY = """
            insert into {%s} ([installed_rank], [version], [description], [type], [script], [checksum], [installed_by],
                [execution_time], [success]) values (?, ?, ?, 'SQL', ?, ?, ?, ?, %s)""";

    private final Database database;
    private final AppliedRecords records;
    private final String user;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private long position;

    /** @param tables the tables that there are, with that of the records among them */
    public HistoryRows(Database database, OwnTables tables) throws SQLException {
        this.database = database;
        this.records = new AppliedRecords(database);
        this.user = database.user();
        for (AppliedRecord record : AppliedRecords.read(database, tables)) {
            recorded.add(record.toString());
            position = Math.max(position, record.position());
        }
    }

    /** The plugin's history table has no rows yet. */
    public void beginsEmpty(String plugin) {
        ranks.put(plugin, 0);
    }

    /**
     * Records a migration that was applied. The plugin's table is there.
     *
     * @param script its file name
     * @param record what is kept of it; its position is the next one
     */
    public void add(String script, int checksum, AppliedRecord record, Duration duration) throws SQLException {
        String plugin = record.plugin();
        Object[] arguments = {
            nextRank(plugin),
            String.valueOf(record.version()),
            record.name().replace('_', ' '),
            script,
            checksum,
            user,
            (int) Math.min(Integer.MAX_VALUE, duration.toMillis())
        };
        String history = HISTORY.formatted(
                PluginNaming.historyTable(plugin), database.product() == Product.SQLITE ? "1" : "true");
        if (recorded.contains(record.toString())) {
            // another build left it behind when its history row was taken away by hand
            records.remove(plugin, record.version());
        }
        database.sql().updateWithCommit(history, arguments);
        records.add(record.at(++position));
    }

    /** Takes a migration that was undone out of both. */
    public void remove(String plugin, int version) throws SQLException {
        database.sql()
                .updateWithCommit(
                        "delete from {%s} where [version] = ?".formatted(PluginNaming.historyTable(plugin)),
                        String.valueOf(version));
        records.remove(plugin, version);
    }

    private int nextRank(String plugin) throws SQLException {
        Integer last = ranks.get(plugin);
        if (last == null) {
            last = database.sql()
                    .first(
                            "select coalesce(max([installed_rank]), 0) from {%s}"
                                    .formatted(PluginNaming.historyTable(plugin)),
                            row -> Math.max(0, row.getInt(1)))
                    .orElse(0);
        }
        ranks.put(plugin, last + 1);
        return last + 1;
    }
}
