package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * When a migration was applied, how long it took, and by whom, as its row in the history table says.
 *
 * @param at the date and the time to the second, {@code 2026-03-02 09:30:00}, as the database's session tells them
 * @param duration how long its statements took
 * @param user whom the database knew the connection as; empty where it does not care
 */
public record AppliedDetails(String at, Duration duration, String user) {

    private static final int TO_THE_SECOND = "2026-03-02 09:30:00".length();

    public AppliedDetails {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(user, "user");
    }

    /**
     * Of a plugin's migrations, by version; none when it has no history table.
     *
     * @throws dev.lintel.schema.problem.ProblemException when the database stops answering
     */
    public static Map<Integer, AppliedDetails> of(String plugin, Database database, OwnTables tables) {
        Map<Integer, AppliedDetails> details = new TreeMap<>();
        String table = PluginNaming.historyTable(plugin);
        if (!tables.exists(table)) {
            return details;
        }
        try {
            database.sql()
                    .query(
                            "select [version], [installed_on], [execution_time], [installed_by] from {%s} where [version] is not null"
                                    .formatted(table),
                            row -> details.put(Integer.valueOf(row.getString(1)), read(row)));
            return details;
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private static AppliedDetails read(ResultSet row) throws SQLException {
        // as text: a time without a zone means the session's, and nobody here knows that one better
        String at = Objects.requireNonNullElse(row.getString(2), "");
        return new AppliedDetails(
                at.substring(0, Math.min(at.length(), TO_THE_SECOND)),
                Duration.ofMillis(row.getLong(3)),
                Objects.requireNonNullElse(row.getString(4), ""));
    }
}
