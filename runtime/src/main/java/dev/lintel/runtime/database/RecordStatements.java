package dev.lintel.runtime.database;

import dev.lintel.schema.naming.PluginNaming;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link HistoryRows} does, as statements with all values in them, for a script that somebody else carries out. They take
 * the database's user for whoever applies a migration, and know no duration.
 */
public final class RecordStatements {

    private static final String HISTORY = """
            insert into {%1$s} ([installed_rank], [version], [description], [type], [script], [checksum], [installed_by],
                [execution_time], [success])
            select coalesce(max(case when [installed_rank] > 0 then [installed_rank] end), 0) + 1, ?, ?, 'SQL', ?, ?, %2$s, 0, %3$s
            from {%1$s}""";

    private static final String APPLIED = """
            insert into {lintel_applied} ([plugin], [version], [name], [position], [pins], [compatible], [draft],
                [reversibility], [undo_script])
            select ?, ?, ?, coalesce(max([position]), 0) + 1, ?, ?, ?, ?, ? from {lintel_applied}""";

    private static final String NOT_APPLIED = "delete from {lintel_applied} where [plugin] = ? and [version] = ?";

    private final Product product;

    public RecordStatements(Product product) {
        this.product = product;
    }

    /** Makes the tables that are missing, and forgets what was up to date. */
    public List<String> opening() {
        List<String> templates = new ArrayList<>(OwnTablesSql.applied(product));
        templates.addAll(OwnTablesSql.state());
        templates.add("delete from {lintel_state}");
        return templates.stream().map(this::text).toList();
    }

    /** Makes a plugin's history table, unless it is there. */
    public List<String> opening(String plugin) {
        String table = PluginNaming.historyTable(plugin);
        List<String> templates = new ArrayList<>(List.of(OwnTablesSql.history(product, table, false)));
        if (product == Product.H2) {
            templates.add(OwnTablesSql.marker(table));
        }
        return templates.stream().map(this::text).toList();
    }

    /**
     * Records a migration that was applied.
     *
     * @param script its file name
     */
    public List<String> applied(String script, int checksum, AppliedRecord record) {
        List<Object> values = new ArrayList<>(AppliedRecords.values(record));
        // the place in the order is one behind the last
        values.remove(3);
        String history = HISTORY.formatted(
                PluginNaming.historyTable(record.plugin()), user(), product == Product.SQLITE ? "1" : "true");
        return List.of(
                filled(history, String.valueOf(record.version()), record.name().replace('_', ' '), script, checksum),
                filled(NOT_APPLIED, record.plugin(), record.version()),
                filled(APPLIED, values.toArray()));
    }

    /** Takes a migration out that was undone. */
    public List<String> undone(String plugin, int version) {
        return List.of(
                filled(
                        "delete from {%s} where [version] = ?".formatted(PluginNaming.historyTable(plugin)),
                        String.valueOf(version)),
                filled(NOT_APPLIED, plugin, version));
    }

    private String user() {
        return switch (product) {
            case H2, POSTGRESQL -> "current_user";
            case MARIADB, MYSQL -> "substring_index(user(), '@', 1)";
            case SQLITE -> "''";
        };
    }

    private String text(String template) {
        return Sql.text(template, product);
    }

    /** Only the template is looked at for what has to be replaced; a value may hold anything. */
    private String filled(String template, Object... values) {
        String[] parts = text(template).split("\\?", -1);
        StringBuilder statement = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            statement
                    .append(values[i] instanceof String text ? literal(text) : values[i])
                    .append(parts[i + 1]);
        }
        return statement.toString();
    }

    private String literal(String text) {
        boolean escapes = product == Product.MARIADB || product == Product.MYSQL;
        String safe = escapes ? text.replace("\\", "\\\\") : text;
        return "'" + safe.replace("'", "''") + "'";
    }
}
