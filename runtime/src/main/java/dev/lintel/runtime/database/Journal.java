package dev.lintel.runtime.database;

import dev.lintel.runtime.database.JournalEntry.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The table {@code lintel_journal}, see {@link OwnTables}. */
public final class Journal {

    private static final int LONGEST_FAILURE = 1000;

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /** The migrations that are halfway through, by plugin; none when the table is not there. */
    public static List<JournalEntry> read(Database database) {
        try {
            return OwnTables.of(database).exists(OwnTables.JOURNAL) ? new Journal(database).all() : List.of();
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private List<JournalEntry> all() throws SQLException {
        return database.sql()
                .query(
                        "select [plugin], [version], [direction], [done], [done_hash], [started], [catalog_hash], [failure],"
                                + " [script] from {lintel_journal} order by [plugin]",
                        Journal::entry);
    }

    public void add(JournalEntry entry) throws SQLException {
        database.sql()
                .update(
                        "insert into {lintel_journal} ([plugin], [version], [direction], [done], [done_hash], [started],"
                                + " [catalog_hash], [failure], [script]) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.plugin(),
                        entry.version(),
                        entry.direction().name().toLowerCase(Locale.ROOT),
                        entry.done(),
                        entry.doneHash(),
                        entry.started() ? 1 : 0,
                        entry.catalogHash(),
                        entry.failure(),
                        entry.script());
    }

    /** Puts down how far it came. */
    public void update(JournalEntry entry) throws SQLException {
        String failure = entry.failure();
        database.sql()
                .update(
                        "update {lintel_journal} set [done] = ?, [done_hash] = ?, [started] = ?, [catalog_hash] = ?,"
                                + " [failure] = ? where [plugin] = ?",
                        entry.done(),
                        entry.doneHash(),
                        entry.started() ? 1 : 0,
                        entry.catalogHash(),
                        failure == null || failure.length() <= LONGEST_FAILURE
                                ? failure
                                : failure.substring(0, LONGEST_FAILURE),
                        entry.plugin());
    }

    public void remove(String plugin) throws SQLException {
        database.sql().update("delete from {lintel_journal} where [plugin] = ?", plugin);
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getString(1),
                row.getInt(2),
                Direction.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getInt(4),
                row.getString(5),
                row.getInt(6) != 0,
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
