package dev.lintel.runtime.database;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads which migrations a database has, from all plugins' history tables at once: one look at the catalog and one query,
 * however many plugins there are. This is what the usual boot costs, so Flyway is not asked.
 */
public final class HistoryTables {

    /** Databases limit how many queries one statement may unite. */
    private static final int TABLES_A_QUERY = 100;

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final Database database;
    private final String quote;
    private final List<Problem> problems;

    private HistoryTables(Database database, String quote, List<Problem> problems) {
        this.database = database;
        this.quote = quote;
        this.problems = problems;
    }

    /**
     * The rows of the plugins' history tables, by plugin; a plugin without a table has none.
     *
     * @param tables the tables that there are
     * @param problems where rows are added that Lintel can't have written
     * @throws dev.lintel.schema.problem.ProblemException when the database stops answering
     */
    public static Map<String, List<AppliedMigration>> read(
            Database database, OwnTables tables, Collection<String> plugins, List<Problem> problems) {
        try {
            String quote = database.connection().getMetaData().getIdentifierQuoteString();
            return new HistoryTables(database, quote, problems).read(tables, plugins);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private Map<String, List<AppliedMigration>> read(OwnTables tables, Collection<String> plugins) throws SQLException {
        Map<String, List<AppliedMigration>> applied = new TreeMap<>();
        plugins.forEach(plugin -> applied.put(plugin, new ArrayList<>()));
        List<String> present = applied.keySet().stream()
                .filter(plugin -> tables.exists(PluginNaming.historyTable(plugin)))
                .toList();
        for (int from = 0; from < present.size(); from += TABLES_A_QUERY) {
            readRows(present.subList(from, Math.min(from + TABLES_A_QUERY, present.size())), applied);
        }
        return applied;
    }

    private void readRows(List<String> plugins, Map<String, List<AppliedMigration>> applied) throws SQLException {
        String query = plugins.stream().map(this::select).collect(joining(" union all "));
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(query + " order by 1, 2")) {
            while (rows.next()) {
                readRow(rows, applied);
            }
        }
    }

    /** The marks that Flyway makes for itself have no version, or version 0. */
    private String select(String plugin) {
        String table = quoted(PluginNaming.historyTable(plugin));
        return "select '%s', %s, %s, %s, %s, %s, %s from %s where %s is not null and %s <> '0'"
                .formatted(
                        plugin,
                        quoted("installed_rank"),
                        quoted("version"),
                        quoted("type"),
                        quoted("script"),
                        quoted("checksum"),
                        quoted("success"),
                        database.schema()
                                .map(schema -> quoted(schema) + "." + table)
                                .orElse(table),
                        quoted("version"),
                        quoted("version"));
    }

    private void readRow(ResultSet row, Map<String, List<AppliedMigration>> applied) throws SQLException {
        String plugin = row.getString(1);
        String version = row.getString(3);
        String type = row.getString(4);
        if (!type.equals("SQL") || !VERSION.matcher(version).matches()) {
            problems.add(Problem.error(
                    ProblemKind.APPLIED_MIGRATION_CHANGED,
                    Place.NOWHERE,
                    "The table %s has a row that Lintel did not write: version '%s' of type '%s'."
                            .formatted(PluginNaming.historyTable(plugin), version, type),
                    "Restore the table as it was; nobody but Lintel should write to it."));
            return;
        }
        int checksum = row.getInt(6);
        applied.get(plugin)
                .add(new AppliedMigration(
                        Integer.parseInt(version),
                        row.getString(5),
                        row.wasNull() ? null : Integer.valueOf(checksum),
                        row.getBoolean(7)));
    }

    private String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
