package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.time.Duration;

/** Writes the rows of a plugin's history table, as Flyway would. */
public final class HistoryRows {

    private final Database database;

    public HistoryRows(Database database) {
        this.database = database;
    }

    /** Records a migration that was applied. The table is there. */
    public void add(String plugin, int version, String script, int checksum, Duration duration) throws SQLException {
        String name = script.substring(script.indexOf("__") + 2, script.length() - ".sql".length());
        database.sql()
                .update(
                        """
                        insert into {%1$s} ([installed_rank], [version], [description], [type], [script], [checksum],
                            [installed_by], [execution_time], [success])
                        select coalesce(max(case when [installed_rank] > 0 then [installed_rank] end), 0) + 1,
                            %2$s, %3$s, 'SQL', %4$s, %5$s, %6$s, %7$s, %8$s from {%1$s}""".formatted(
                                        PluginNaming.historyTable(plugin),
                                        text(),
                                        text(),
                                        text(),
                                        number(),
                                        text(),
                                        number(),
                                        isTrue()),
                        String.valueOf(version),
                        name.replace('_', ' '),
                        script,
                        checksum,
                        database.user(),
                        (int) Math.min(Integer.MAX_VALUE, duration.toMillis()));
    }

    /** Takes a migration that was undone out of the history. */
    public void remove(String plugin, int version) throws SQLException {
        database.sql()
                .update(
                        "delete from {%s} where [version] = ?".formatted(PluginNaming.historyTable(plugin)),
                        String.valueOf(version));
    }

    /** In a select list a database does not know what a parameter is. */
    private String text() {
        return switch (database.product()) {
            case H2, POSTGRESQL -> "cast(? as varchar(1000))";
            case MARIADB, MYSQL, SQLITE -> "?";
        };
    }

    private String number() {
        return switch (database.product()) {
            case H2, POSTGRESQL -> "cast(? as integer)";
            case MARIADB, MYSQL, SQLITE -> "?";
        };
    }

    private String isTrue() {
        return database.product() == Product.SQLITE ? "1" : "true";
    }
}
