package dev.lintel.runtime.database;

import dev.lintel.runtime.database.JournalEntry.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table {@code lintel_journal}, see {@link OwnTables}. */
public final class Journal {

    private static final int LONGEST_FAILURE = 1000;

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /** The migrations that are halfway through, by plugin and version; none when the table is not there. */
    public static List<JournalEntry> read(Database database, OwnTables tables) {
        try {
            return tables.exists(OwnTables.JOURNAL) ? new Journal(database).all() : List.of();
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private List<JournalEntry> all() throws SQLException {
        return database.sql()
                .query(
                        "select [plugin], [version], [direction], [script], [done], [started], [catalog_hash], [failure]"
                                + " from {lintel_journal} order by [plugin], [version]",
                        Journal::entry);
    }

    public void add(List<JournalEntry> entries) throws SQLException {
        database.sql()
                .updateAll(
                        "insert into {lintel_journal} ([plugin], [version], [direction], [script], [done], [started],"
                                + " [catalog_hash], [failure]) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        entries.stream().map(Journal::values).toList());
    }

    private static List<Object> values(JournalEntry entry) {
        return Arrays.asList(
                entry.plugin(),
                entry.version(),
                entry.direction().name().toLowerCase(Locale.ROOT),
                entry.script(),
                entry.done(),
                entry.started() ? 1 : 0,
                entry.catalogHash(),
                shortened(entry.failure()));
    }

    /** Puts down how far it came. */
    public void update(JournalEntry entry) throws SQLException {
        database.sql()
                .update(
                        "update {lintel_journal} set [script] = ?, [done] = ?, [started] = ?, [catalog_hash] = ?,"
                                + " [failure] = ? where [plugin] = ? and [version] = ?",
                        entry.script(),
                        entry.done(),
                        entry.started() ? 1 : 0,
                        entry.catalogHash(),
                        shortened(entry.failure()),
                        entry.plugin(),
                        entry.version());
    }

    /** It is not halfway any more. */
    public void remove(String plugin, int version) throws SQLException {
        database.sql().update("delete from {lintel_journal} where [plugin] = ? and [version] = ?", plugin, version);
    }

    /** Nothing of a plugin is halfway any more. */
    public void remove(String plugin) throws SQLException {
        database.sql().update("delete from {lintel_journal} where [plugin] = ?", plugin);
    }

    private static String shortened(String failure) {
        return failure == null || failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getString(1),
                row.getInt(2),
                Direction.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getInt(5),
                row.getInt(6) != 0,
                row.getString(7),
                row.getString(8));
    }
}
