package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what is recorded of a migration: the row in the plugin's history table, as Flyway would, and that in {@code
 * lintel_applied}. Nobody else writes to a plugin at a time, so it counts for itself instead of asking each time.
 */
public final class HistoryRows {

    private static final String HISTORY = """
            insert into {%s} ([installed_rank], [version], [description], [type], [script], [checksum], [installed_by],
                [execution_time], [success]) values (?, ?, ?, 'SQL', ?, ?, ?, %s, %s)""";

    /** The milliseconds since the transaction began, which the database gives back. */
    private static final String MEASURED = HISTORY.formatted(
                    "%s", "(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::integer", "true")
            + " returning [execution_time]";

    private final Database database;
    private final AppliedRecords records;
    private final String user;
    private final Map<String, Integer> ranks;
    private final Set<String> recorded;
    private long position;

    /** @param tables the tables that there are, with that of the records among them */
    public HistoryRows(Database database, OwnTables tables) throws SQLException {
        this.database = database;
        this.records = new AppliedRecords(database);
        this.user = database.user();
        this.ranks = new ConcurrentHashMap<>();
        this.recorded = new HashSet<>();
        for (AppliedRecord record : AppliedRecords.read(database, tables)) {
            recorded.add(record.toString());
            position = Math.max(position, record.position());
        }
    }

    private HistoryRows(Database database, HistoryRows other) {
        this.database = database;
        this.records = new AppliedRecords(database);
        this.user = other.user;
        this.ranks = other.ranks;
        this.recorded = other.recorded;
        this.position = other.position;
    }

    /** Another writer, for other plugins at a time, which says itself where in the order each migration is. */
    public HistoryRows on(Database another) {
        return new HistoryRows(another, this);
    }

    /** The place in the order over all plugins that was given last. */
    public long position() {
        return position;
    }

    /** The next migration has the place behind this one. */
    public void goOnBehind(long last) {
        position = last;
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
        List<Object> arguments = arguments(script, checksum, record);
        arguments.add((int) Math.min(Integer.MAX_VALUE, duration.toMillis()));
        String history = HISTORY.formatted(
                PluginNaming.historyTable(record.plugin()), "?", database.product() == Product.SQLITE ? "1" : "true");
        add(history, arguments, record);
    }

    /** The same in a transaction of PostgreSQL that is still to be sent: the database itself measures how long it takes. */
    public void addMeasured(String script, int checksum, AppliedRecord record) throws SQLException {
        String history = MEASURED.formatted(PluginNaming.historyTable(record.plugin()));
        add(history, arguments(script, checksum, record), record);
    }

    private List<Object> arguments(String script, int checksum, AppliedRecord record) throws SQLException {
        return new ArrayList<>(List.of(
                nextRank(record.plugin()),
                String.valueOf(record.version()),
                record.name().replace('_', ' '),
                script,
                checksum,
                user));
    }

    private void add(String history, List<Object> arguments, AppliedRecord record) throws SQLException {
        if (recorded.contains(record.toString())) {
            // another build left it behind when its history row was taken away by hand
            records.remove(record.plugin(), record.version());
        }
        database.sql().updateWithCommit(history, arguments.toArray());
        records.add(record.at(++position));
    }

    /** How long a migration took that is in its plugin's history; empty when it is not. The plugin's table is there. */
    public Optional<Duration> duration(String plugin, int version) throws SQLException {
        return database.sql()
                .first(
                        "select [execution_time] from {%s} where [version] = ?"
                                .formatted(PluginNaming.historyTable(plugin)),
                        row -> Duration.ofMillis(row.getLong(1)),
                        String.valueOf(version));
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
