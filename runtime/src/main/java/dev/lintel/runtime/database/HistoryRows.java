package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
                [execution_time], [success]) values (?, ?, ?, ?, ?, ?, ?, %s, %s)""";

    /** The milliseconds since the transaction began, which the database gives back. */
    private static final String MEASURED = HISTORY.formatted(
                    "%s", "(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::integer", "true")
            + " returning [execution_time]";

    /** The rank before the first; a marker has one below it. */
    private static final int EMPTY = 0;

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
        ranks.put(plugin, EMPTY);
    }

    /** Flyway locks a row of its table, and H2 has none to lock in an empty one. */
    private List<Object> marker() {
        return Arrays.asList(OwnTablesSql.MARKER_RANK, null, OwnTablesSql.MARKER, "TABLE", "", null, user, 0);
    }

    /**
     * What is recorded of a migration that was applied.
     *
     * @param script its file name
     * @param checksum of its text
     * @param record what is kept of it, but for its place in the order, which is the next one
     * @param duration how long it took
     */
    public record Row(String script, int checksum, AppliedRecord record, Duration duration) {}

    /** Records migrations in the order in which they were carried out. Their plugins' tables are there. */
    public void add(List<Row> rows) throws SQLException {
        Map<String, List<List<Object>>> histories = new LinkedHashMap<>();
        List<AppliedRecord> kept = new ArrayList<>();
        for (Row row : rows) {
            String plugin = row.record().plugin();
            List<List<Object>> ofPlugin = histories.computeIfAbsent(plugin, name -> new ArrayList<>());
            int last = lastRank(plugin);
            if (last == EMPTY && database.product() == Product.H2) {
                ofPlugin.add(marker());
            }
            List<Object> history = arguments(row, last);
            history.add((int) Math.min(Integer.MAX_VALUE, row.duration().toMillis()));
            ofPlugin.add(history);
            kept.add(next(row.record()));
        }
        String success = database.product() == Product.SQLITE ? "1" : "true";
        for (Map.Entry<String, List<List<Object>>> plugin : histories.entrySet()) {
            String table = PluginNaming.historyTable(plugin.getKey());
            database.sql().updateAllWithCommit(HISTORY.formatted(table, "?", success), plugin.getValue());
        }
        records.add(kept);
    }

    /** The same in a transaction of PostgreSQL that is still to be sent: the database itself measures how long it takes. */
    public void addMeasured(Row row) throws SQLException {
        AppliedRecord kept = next(row.record());
        String history = MEASURED.formatted(PluginNaming.historyTable(kept.plugin()));
        database.sql()
                .updateWithCommit(
                        history, arguments(row, lastRank(kept.plugin())).toArray());
        records.add(List.of(kept));
    }

    private List<Object> arguments(Row row, int last) {
        AppliedRecord record = row.record();
        int rank = Math.max(EMPTY, last) + 1;
        ranks.put(record.plugin(), rank);
        return new ArrayList<>(List.of(
                rank,
                String.valueOf(record.version()),
                record.name().replace('_', ' '),
                "SQL",
                row.script(),
                row.checksum(),
                user));
    }

    /** Gives a record its place in the order. */
    private AppliedRecord next(AppliedRecord record) throws SQLException {
        if (recorded.contains(record.toString())) {
            // another build left it behind when its history row was taken away by hand
            records.remove(record.plugin(), record.version());
        }
        return record.at(++position);
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

    /** The highest rank in a plugin's table. */
    private int lastRank(String plugin) throws SQLException {
        Integer last = ranks.get(plugin);
        if (last == null) {
            last = database.sql()
                    .first(
                            "select coalesce(max([installed_rank]), %d) from {%s}"
                                    .formatted(EMPTY, PluginNaming.historyTable(plugin)),
                            row -> row.getInt(1))
                    .orElse(EMPTY);
        }
        return last;
    }
}
