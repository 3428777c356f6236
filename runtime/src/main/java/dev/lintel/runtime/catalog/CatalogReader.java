package dev.lintel.runtime.catalog;

import static java.util.stream.Collectors.groupingBy;

import dev.lintel.runtime.database.Database;
import dev.lintel.schema.OnDelete;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a database for its catalog. The queries differ, and their results have the same columns in each: a database brings
 * its queries, and this makes values of what they find. What has several columns comes as a row each, in their order.
 */
abstract class CatalogReader {

    private final Database database;

    CatalogReader(Database database) {
        this.database = database;
    }

    /** {@code tab}. */
    abstract String tables();

    /** {@code tab, name, type, nullable, value, numbered}. */
    abstract String columns();

    /** {@code tab, col}. */
    abstract String primaryKeys();

    /** {@code tab, name, is_unique, is_whole, col, is_descending}. */
    abstract String indexes();

    /** {@code tab, name, col, target, target_col, on_delete}. */
    abstract String foreignKeys();

    abstract List<LiveCheck> checks() throws SQLException;

    abstract List<LiveSequence> sequences() throws SQLException;

    final Database database() {
        return database;
    }

    final Catalog read() throws SQLException {
        List<String> names = database.sql().query(tables(), row -> row.getString("tab"));
        Map<String, List<LiveColumn>> columns = byTable(
                database.sql()
                        .query(
                                columns(),
                                row -> new LiveColumn(
                                        row.getString("tab"),
                                        row.getString("name"),
                                        row.getString("type"),
                                        row.getBoolean("nullable"),
                                        row.getString("value"),
                                        row.getBoolean("numbered"))),
                LiveColumn::table);
        Map<String, List<LiveKey>> keys = byTable(readPrimaryKeys(), LiveKey::table);
        Map<String, List<LiveIndex>> indexes = byTable(readIndexes(), LiveIndex::table);
        Map<String, List<LiveForeignKey>> foreignKeys = byTable(readForeignKeys(), LiveForeignKey::table);
        Map<String, List<LiveCheck>> checks = byTable(checks(), LiveCheck::table);
        List<LiveTable> tables = names.stream()
                .sorted()
                .map(name -> new LiveTable(
                        name,
                        columns.getOrDefault(name, List.of()),
                        keys.getOrDefault(name, List.of()).stream().findFirst(),
                        indexes.getOrDefault(name, List.of()),
                        foreignKeys.getOrDefault(name, List.of()),
                        checks.getOrDefault(name, List.of())))
                .toList();
        return new Catalog(tables, sequences());
    }

    /** {@code tab, name, condition}. */
    final List<LiveCheck> readChecks(String query) throws SQLException {
        return database.sql()
                .query(
                        query,
                        row -> new LiveCheck(row.getString("tab"), row.getString("name"), row.getString("condition")));
    }

    /** {@code name, start_value, increment}. */
    final List<LiveSequence> readSequences(String query) throws SQLException {
        return database.sql()
                .query(
                        query,
                        row -> new LiveSequence(
                                row.getString("name"), row.getLong("start_value"), row.getLong("increment")));
    }

    private List<LiveKey> readPrimaryKeys() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        database.sql()
                .query(
                        primaryKeys(),
                        row -> columns.computeIfAbsent(row.getString("tab"), table -> new ArrayList<>())
                                .add(row.getString("col")));
        return columns.entrySet().stream()
                .map(key -> new LiveKey(key.getKey(), key.getValue()))
                .toList();
    }

    private List<LiveIndex> readIndexes() throws SQLException {
        Map<List<String>, LiveIndex> read = new LinkedHashMap<>();
        database.sql()
                .query(indexes(), CatalogReader::indexColumn)
                .forEach(row -> read.merge(List.of(row.table(), row.name()), row, CatalogReader::joined));
        return List.copyOf(read.values());
    }

    private static LiveIndex indexColumn(ResultSet row) throws SQLException {
        String column = row.getString("col");
        return new LiveIndex(
                row.getString("tab"),
                row.getString("name"),
                row.getBoolean("is_unique"),
                column != null && row.getBoolean("is_whole"),
                List.of(new LiveIndex.Column(column == null ? "" : column, row.getBoolean("is_descending"))));
    }

    private static LiveIndex joined(LiveIndex one, LiveIndex next) {
        return new LiveIndex(
                one.table(), one.name(), one.unique(), one.whole() && next.whole(), and(one.columns(), next.columns()));
    }

    /** A key whose name is not told is known by a number. */
    private List<LiveForeignKey> readForeignKeys() throws SQLException {
        Map<List<String>, LiveForeignKey> read = new LinkedHashMap<>();
        database.sql()
                .query(
                        foreignKeys(),
                        row -> read.merge(
                                List.of(row.getString("tab"), row.getString("name")),
                                foreignKeyColumn(row),
                                CatalogReader::joined));
        return read.values().stream()
                .map(key -> key.name().matches("[0-9]+")
                        ? new LiveForeignKey(
                                key.table(), "", key.columns(), key.targetTable(), key.targetColumns(), key.onDelete())
                        : key)
                .toList();
    }

    private static LiveForeignKey foreignKeyColumn(ResultSet row) throws SQLException {
        return new LiveForeignKey(
                row.getString("tab"),
                row.getString("name"),
                List.of(row.getString("col")),
                row.getString("target"),
                Optional.ofNullable(row.getString("target_col")).stream().toList(),
                OnDelete.valueOf(
                        row.getString("on_delete").toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    private static LiveForeignKey joined(LiveForeignKey one, LiveForeignKey next) {
        return new LiveForeignKey(
                one.table(),
                one.name(),
                and(one.columns(), next.columns()),
                one.targetTable(),
                and(one.targetColumns(), next.targetColumns()),
                one.onDelete());
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> Map<String, List<T>> byTable(List<T> values, Function<T, String> table) {
        return values.stream().collect(groupingBy(table));
    }
}
