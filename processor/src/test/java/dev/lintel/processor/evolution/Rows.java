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
import java.util.Optional;
import java.util.Set;

/** Random rows for every table of a schema, as insert statements: with nothing, with odd texts, with the ends of ranges. */
final class Rows {

    private static final int ROWS = 12;

    private static final List<String> TEXTS =
            List.of("", "a", "it's", "\uD83D\uDE00 smile", "%_\\", "line\nbreak", "  x ");

    private final Dialect dialect;
    private final Dice dice;
    private final Map<String, List<Map<String, String>>> filled = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();
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
        schema.tables()
                .forEach(it -> rows.tables.put(it.name().toString(), it.name().key()));
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
            Map<String, String> row = hasRow(table, i) ? row(table, i, rows) : null;
            if (row != null && hasSomething(table, row) && isNew(table, row, seen)) {
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

    /** A part of an object is where its class has one; not every object has one in a secondary table. */
    private boolean hasRow(Table table, int number) {
        if (table.attribute() != null || table.entity() == null) {
            return true;
        }
        if (isSecondary(table)) {
            return dice.below(3) > 0
                    || table.columns().stream()
                            .anyMatch(it -> !it.nullable() && attribute(it).isPresent());
        }
        Entity entity = entity(table);
        return entity.parent() == null
                || world.root(entity).strategy() != Entity.Strategy.JOINED
                || classOf(entity, number).id() == entity.id();
    }

    private boolean hasSomething(Table table, Map<String, String> row) {
        return !isSecondary(table)
                || table.columns().stream()
                        .anyMatch(it -> !contains(table.primaryKey().columns(), it.name())
                                && !row.get(it.name().key()).equals("null"));
    }

    private boolean isSecondary(Table table) {
        return world.entities().stream()
                .flatMap(it -> it.attributes().stream())
                .anyMatch(it -> table.name().toString().equals(it.secondary()));
    }

    private Entity entity(Table table) {
        return world.entities().stream()
                .filter(it -> ("evo." + it.name()).equals(table.entity()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Attribute> attribute(Column column) {
        return world.entities().stream()
                .flatMap(it -> it.attributes().stream())
                .filter(it -> it.path().equals(column.attribute()))
                .findFirst();
    }

    /** The class of an object of a hierarchy whose classes share a table. */
    private Entity classOf(Entity entity, int number) {
        List<Entity> family = world.family(world.root(entity));
        return family.get(number % family.size());
    }

    /** What the column of a relation refers to, if it refers to something: of a table of links, one of the columns is called after it. */
    private Optional<Entity> target(Table table, Identifier column) {
        if (table.attribute() != null) {
            Attribute attribute = world.entities().stream()
                    .flatMap(it -> it.attributes().stream())
                    .filter(it -> it.path().equals(table.attribute()))
                    .findFirst()
                    .orElseThrow();
            boolean isValue = column.text().equalsIgnoreCase(attribute.name() + "_id");
            if (attribute.kind() instanceof Kind.Links links && isValue) {
                return world.entity(links.entity());
            }
            boolean isElement =
                    attribute.kind() instanceof Kind.Elements && column.text().equalsIgnoreCase(attribute.name());
            return isElement ? Optional.empty() : world.owner(attribute.id());
        }
        return table.column(column)
                .flatMap(this::attribute)
                .filter(it -> it.kind() instanceof Kind.ToOne)
                .flatMap(it -> world.entity(((Kind.ToOne) it.kind()).entity()));
    }

    /** The rows that a column may refer to: those of that class. */
    private List<Map<String, String>> targets(Entity entity) {
        Entity root = world.root(entity);
        boolean sharesTable = root.strategy() == Entity.Strategy.SINGLE_TABLE;
        List<Map<String, String>> rows = new ArrayList<>();
        for (Entity one : sharesTable || root.strategy() == Entity.Strategy.JOINED
                ? List.of(sharesTable ? root : entity)
                : world.family(entity)) {
            List<Map<String, String>> all = filled.entrySet().stream()
                    .filter(it -> it.getKey().equals(tables.get(one.table())))
                    .flatMap(it -> it.getValue().stream())
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                if (!sharesTable
                        || entity.parent() == null
                        || classOf(entity, i).id() == entity.id()) {
                    rows.add(all.get(i));
                }
            }
        }
        return rows;
    }

    /** A row's values by column, or {@code null} where it would have to refer to a row that there is not. */
    private Map<String, String> row(Table table, int number, List<Map<String, String>> own) {
        Map<String, String> row = new LinkedHashMap<>();
        for (ForeignKey key : table.foreignKeys()) {
            List<Map<String, String>> targets = key.targetTable().sameAs(table.name())
                    ? own
                    : target(table, key.columns().get(0))
                            .map(this::targets)
                            .orElseGet(
                                    () -> filled.getOrDefault(key.targetTable().key(), List.of()));
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
            Optional<Entity> target = target(table, column.name());
            if (target.isPresent() && !row.containsKey(column.name().key())) {
                // a hierarchy with a table for each class can't be referred to by a foreign key
                List<Map<String, String>> targets = targets(target.get());
                if (targets.isEmpty() && !column.nullable()) {
                    return null;
                }
                row.put(
                        column.name().key(),
                        targets.isEmpty() ? "null" : dice.of(targets).get("id"));
            }
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
        Optional<Attribute> attribute = attribute(column);
        boolean isShared = table.columns().stream().anyMatch(it -> "#discriminator".equals(it.attribute()));
        boolean isOfClass = !isShared
                || attribute.isEmpty()
                || world.owner(attribute.get().id()).orElseThrow().parent() == null
                || world.owner(attribute.get().id()).orElseThrow().id()
                        == classOf(entity(table), number).id();
        if (!isOfClass && column.nullable()) {
            return "null";
        }
        boolean mayBeNull =
                column.nullable() && attribute.map(Attribute::nullable).orElse(true);
        boolean isUnique = isKey || table.uniques().stream().anyMatch(it -> contains(it.columns(), column.name()));
        if (mayBeNull && !isKey && dice.oneIn(5)) {
            return "null";
        }
        if (column.name().text().equals("DTYPE")) {
            return "'" + classOf(entity(table), number).name() + "'";
        }
        ColumnType type = column.type();
        int unique = number + offset(table);
        if (!type.values().isEmpty()) {
            int constant = dice.below(type.values().size());
            return type.storesPositions()
                    ? String.valueOf(constant)
                    : dialect.literal(type.values().get(constant));
        }
        return switch (type.sqlType()) {
            case VARCHAR, NVARCHAR, LONGVARCHAR, CLOB -> text(type, unique, isUnique);
            case CHAR -> "'" + (char) ('a' + number % 26) + "'";
            case BOOLEAN, BIT -> dice.oneIn(2) ? "true" : "false";
            case TINYINT, SMALLINT -> "" + (isUnique ? unique : dice.below(100));
            case INTEGER -> isUnique ? "" + unique : dice.of(List.of("0", "1", "77", "2147483647"));
            case BIGINT -> isUnique ? "" + (unique + 1) : dice.of(List.of("0", "-1", "9223372036854775807"));
            case NUMERIC, DECIMAL -> dice.of(List.of("0", "1.25", "-99999.99", "12345.6"));
            case REAL, FLOAT, DOUBLE -> dice.of(List.of("0", "1.5", "-2.25"));
            case DATE -> "'20" + (10 + number) + "-02-28'";
            case TIME, TIME_UTC -> "'10:2" + number % 10 + ":30'";
            case TIMESTAMP -> "'2020-01-0" + (1 + number % 9) + " 10:20:30'";
            case TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE -> timestamp(number);
            case UUID -> uuid(unique);
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> bytes("00ff0" + Integer.toHexString(number % 16));
            default -> throw new IllegalStateException("no values for " + type.sqlType());
        };
    }

    /** Where each class of a hierarchy has a table, no two of them have objects of one key. */
    private int offset(Table table) {
        if (table.entity() == null || table.attribute() != null) {
            return 0;
        }
        Entity entity = entity(table);
        Entity root = world.root(entity);
        return root.strategy() == Entity.Strategy.TABLE_PER_CLASS
                ? 100 * world.family(root).indexOf(entity)
                : 0;
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
