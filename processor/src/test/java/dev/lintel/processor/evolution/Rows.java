package dev.lintel.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random rows for every table of a schema, as insert statements: with nothing, with odd texts, with the ends of ranges. */
final class Rows {

    private static final int ROWS = 12;

    private static final List<String> TEXTS =
            List.of("", "a", "it's", "\uD83D\uDE00 smile", "%_\\", "line\nbreak", "  x ");

    private final Dialect dialect;
    private final Dice dice;
    private final Map<String, List<Map<String, String>>> filled = new HashMap<>();
    private final List<String> statements = new ArrayList<>();

    private final World world;

    private Rows(World world, Dialect dialect, Dice dice) {
        this.world = world;
        this.dialect = dialect;
        this.dice = dice;
    }

    /** The statements that fill the tables, parents first. */
    static List<String> of(World world, Schema schema, Dialect dialect, Dice dice) {
        Rows rows = new Rows(world, dialect, dice);
        List<Table> waiting = new ArrayList<>(schema.tables());
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(table -> table.foreignKeys().stream()
                            .allMatch(key -> key.targetTable().sameAs(table.name())
                                    || rows.filled.containsKey(key.targetTable().key())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            rows.fill(next);
        }
        return rows.statements;
    }

    private void fill(Table table) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<Object, Set<String>> seen = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            Map<String, String> row = row(table, i, rows);
            if (row != null && isNew(table, row, seen)) {
                rows.add(row);
            }
        }
        filled.put(table.name().key(), rows);
        for (Map<String, String> row : rows) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> row.get(column.name().key()) != null)
                    .toList();
            statements.add("insert into " + dialect.quote(table.name()) + " "
                    + columns.stream().map(it -> dialect.quote(it.name())).collect(joining(", ", "(", ")"))
                    + " values "
                    + columns.stream().map(it -> row.get(it.name().key())).collect(joining(", ", "(", ")")));
        }
    }

    /** A row's values by column, or {@code null} where it would have to refer to a row that there is not. */
    private Map<String, String> row(Table table, int number, List<Map<String, String>> own) {
        Map<String, String> row = new LinkedHashMap<>();
        for (ForeignKey key : table.foreignKeys()) {
            List<Map<String, String>> targets = key.targetTable().sameAs(table.name())
                    ? own
                    : filled.getOrDefault(key.targetTable().key(), List.of());
            boolean mayBeNull = key.columns().stream()
                    .allMatch(column -> table.column(column).orElseThrow().nullable());
            if (targets.isEmpty() || mayBeNull && dice.oneIn(4)) {
                if (!mayBeNull) {
                    return null;
                }
                key.columns().forEach(column -> row.put(column.key(), "null"));
            } else {
                boolean isKey = table.primaryKey() != null
                        && table.primaryKey().columns().size() == key.columns().size()
                        && table.primaryKey().columns().stream().allMatch(it -> contains(key.columns(), it));
                Map<String, String> target = isKey && number < targets.size() ? targets.get(number) : dice.of(targets);
                for (int i = 0; i < key.columns().size(); i++) {
                    row.put(
                            key.columns().get(i).key(),
                            target.get(key.targetColumns().get(i).key()));
                }
            }
        }
        for (Column column : table.columns()) {
            row.computeIfAbsent(column.name().key(), name -> value(table, column, number));
        }
        return row;
    }

    private static boolean contains(List<Identifier> names, Identifier wanted) {
        return names.stream().anyMatch(wanted::sameAs);
    }

    private static boolean isNew(Table table, Map<String, String> row, Map<Object, Set<String>> seen) {
        List<List<Identifier>> keys = new ArrayList<>();
        table.uniques().forEach(unique -> keys.add(unique.columns()));
        if (table.primaryKey() != null) {
            keys.add(table.primaryKey().columns());
        }
        table.indexes().stream().filter(it -> it.unique()).forEach(it -> keys.add(it.columnNames()));
        boolean isNew = true;
        for (List<Identifier> key : keys) {
            String values = key.stream().map(it -> row.get(it.key())).collect(joining("|"));
            isNew &= seen.computeIfAbsent(key, nobody -> new HashSet<>()).add(values);
        }
        return isNew;
    }

    private String value(Table table, Column column, int number) {
        boolean isKey =
                table.primaryKey() != null && contains(table.primaryKey().columns(), column.name());
        boolean isUnique = isKey || table.uniques().stream().anyMatch(it -> contains(it.columns(), column.name()));
        if (column.nullable() && !isKey && dice.oneIn(5)) {
            return "null";
        }
        if (column.name().text().equals("DTYPE")) {
            return "'" + dice.of(classes(table)) + "'";
        }
        ColumnType type = column.type();
        if (!type.values().isEmpty()) {
            int constant = dice.below(type.values().size());
            return type.storesPositions()
                    ? String.valueOf(constant)
                    : dialect.literal(type.values().get(constant));
        }
        return switch (type.sqlType()) {
            case VARCHAR, NVARCHAR, LONGVARCHAR, CLOB -> text(type, number, isUnique);
            case CHAR -> "'" + (char) ('a' + number % 26) + "'";
            case BOOLEAN, BIT -> dice.oneIn(2) ? "true" : "false";
            case TINYINT, SMALLINT -> "" + (isUnique ? number : dice.below(100));
            case INTEGER -> isUnique ? "" + number : dice.of(List.of("0", "1", "77", "2147483647"));
            case BIGINT -> isUnique ? "" + (number + 1) : dice.of(List.of("0", "-1", "9223372036854775807"));
            case NUMERIC, DECIMAL -> dice.of(List.of("0", "1.25", "-99999.99", "12345.6"));
            case REAL, FLOAT, DOUBLE -> dice.of(List.of("0", "1.5", "-2.25"));
            case DATE -> "'20" + (10 + number) + "-02-28'";
            case TIME, TIME_UTC -> "'10:2" + number % 10 + ":30'";
            case TIMESTAMP -> "'2020-01-0" + (1 + number % 9) + " 10:20:30'";
            case TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE -> timestamp(number);
            case UUID -> uuid(number);
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> bytes("00ff0" + Integer.toHexString(number % 16));
            default -> throw new IllegalStateException("no values for " + type.sqlType());
        };
    }

    /** The classes whose rows are in a table. */
    private List<String> classes(Table table) {
        Entity root = world.entities().stream()
                .filter(it -> ("evo." + it.name()).equals(table.entity()))
                .findFirst()
                .orElseThrow();
        return world.entities().stream()
                .filter(it -> it.id() == root.id() || Integer.valueOf(root.id()).equals(it.parent()))
                .map(Entity::name)
                .toList();
    }

    private String text(ColumnType type, int number, boolean isUnique) {
        int length = type.length() == null ? 255 : type.length();
        String text = isUnique ? "k" + number : dice.of(TEXTS);
        if (!isUnique && dice.oneIn(6)) {
            text = "w".repeat(Math.min(length, 200));
        }
        return dialect.literal(text.substring(0, Math.min(text.length(), length)));
    }

    private String timestamp(int number) {
        String text = "2020-03-0" + (1 + number % 9) + " 10:20:30";
        return switch (dialect.id()) {
            case "h2", "postgresql" -> "'" + text + "+00'";
            default -> "'" + text + "'";
        };
    }

    private String uuid(int number) {
        String hex = "%032x".formatted(number + 1);
        return dialect.id().equals("sqlite")
                ? "x'" + hex + "'"
                : "'" + hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") + "'";
    }

    private String bytes(String hex) {
        return dialect.id().equals("postgresql") ? "'\\x" + hex + "'" : "x'" + hex + "'";
    }
}
