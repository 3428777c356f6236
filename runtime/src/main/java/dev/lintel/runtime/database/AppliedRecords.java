package dev.lintel.runtime.database;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.history.Pin;
import dev.lintel.schema.script.Reversibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table {@code lintel_applied}, see {@link OwnTables}. */
public final class AppliedRecords {

    private final Database database;

    public AppliedRecords(Database database) {
        this.database = database;
    }

    /** All of them, in the order in which they were applied; none when the table is not there. */
    public static List<AppliedRecord> read(Database database, OwnTables tables) {
        try {
            return tables.exists(OwnTables.APPLIED) ? new AppliedRecords(database).all() : List.of();
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    /** The versions of each plugin that an older build can work with, as the build said that applied them. */
    public static Map<String, Set<Integer>> compatible(Database database, OwnTables tables) {
        Map<String, Set<Integer>> versions = new TreeMap<>();
        if (!tables.exists(OwnTables.APPLIED)) {
            return versions;
        }
        try {
            database.sql()
                    .query(
                            "select [plugin], [version] from {lintel_applied} where [compatible] = 1",
                            row -> versions.computeIfAbsent(row.getString(1), plugin -> new TreeSet<>())
                                    .add(row.getInt(2)));
            return versions;
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private List<AppliedRecord> all() throws SQLException {
        return database.sql()
                .query(
                        "select [plugin], [version], [name], [position], [pins], [compatible], [draft], [reversibility],"
                                + " [undo_script] from {lintel_applied} order by [position], [plugin]",
                        AppliedRecords::record);
    }

    void add(List<AppliedRecord> applied) throws SQLException {
        database.sql()
                .updateAllWithCommit(
                        "insert into {lintel_applied} ([plugin], [version], [name], [position], [pins], [compatible], [draft],"
                                + " [reversibility], [undo_script]) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        applied.stream().map(AppliedRecords::values).toList());
    }

    /** What a row holds, in the order of the columns. */
    static List<Object> values(AppliedRecord applied) {
        return List.of(
                applied.plugin(),
                applied.version(),
                applied.name(),
                applied.position(),
                applied.pins().stream().map(Pin::toString).collect(joining(" ")),
                applied.compatible() ? 1 : 0,
                applied.draft() ? 1 : 0,
                applied.reversibility().word(),
                applied.undoScript());
    }

    public void remove(String plugin, int version) throws SQLException {
        database.sql()
                .updateWithCommit("delete from {lintel_applied} where [plugin] = ? and [version] = ?", plugin, version);
    }

    private static AppliedRecord record(ResultSet row) throws SQLException {
        return new AppliedRecord(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                pins(row.getString(5)),
                row.getInt(6) != 0,
                row.getInt(7) != 0,
                reversibility(row.getString(8)),
                row.getString(9));
    }

    private static List<Pin> pins(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("@"))
                .map(parts -> new Pin(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }

    /** A newer build may know words that this one does not. */
    private static Reversibility reversibility(String word) {
        return Arrays.stream(Reversibility.values())
                .filter(value -> value.word().equals(word))
                .findFirst()
                .orElse(Reversibility.UNKNOWN);
    }
}
