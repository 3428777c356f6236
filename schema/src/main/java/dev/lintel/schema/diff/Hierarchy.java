package dev.lintel.schema.diff;

import static java.util.Comparator.comparing;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of a hierarchy of classes in one schema, and which classes have rows in which of them. */
final class Hierarchy {

    static final String DISCRIMINATOR = "#discriminator";

    private final Map<Table, List<RowClass>> tables = new LinkedHashMap<>();

    /** The classes that are in one hierarchy with another in either of two schemas. */
    static List<Set<String>> classes(Schema before, Schema after) {
        List<Set<String>> hierarchies = new ArrayList<>();
        for (Schema schema : List.of(before, after)) {
            for (Table table : schema.tables()) {
                Set<String> joined = new TreeSet<>();
                table.classes().forEach(it -> joined.add(it.entity()));
                if (joined.isEmpty()) {
                    continue;
                }
                hierarchies.removeIf(other -> {
                    boolean meets = other.stream().anyMatch(joined::contains);
                    if (meets) {
                        joined.addAll(other);
                    }
                    return meets;
                });
                hierarchies.add(joined);
            }
        }
        return hierarchies;
    }

    Hierarchy(Schema schema, Set<String> classes) {
        Set<String> told = new TreeSet<>();
        for (Table table : schema.tables()) {
            if (table.classes().stream().anyMatch(it -> classes.contains(it.entity()))) {
                tables.put(table, table.classes());
                table.classes().forEach(it -> told.add(it.entity()));
            }
        }
        // a class that has been alone has one table with its own name, beside secondary ones
        for (Table table : schema.tables()) {
            if (table.classes().isEmpty()
                    && table.attribute() == null
                    && table.entity() != null
                    && classes.contains(table.entity())
                    && !told.contains(table.entity())
                    && isMain(table)) {
                tables.put(table, List.of(new RowClass(table.entity(), null)));
            }
        }
    }

    /** Whether a table has a key of its own, and says nothing of other classes. */
    private static boolean isMain(Table table) {
        return table.primaryKey() != null
                && table.columns().stream().noneMatch(it -> DISCRIMINATOR.equals(it.attribute()))
                && key(table).stream()
                        .noneMatch(
                                it -> it.attribute() != null && it.attribute().startsWith("#"));
    }

    /** Those with the rows of most classes first. */
    List<Table> tables() {
        return tables.keySet().stream()
                .sorted(comparing((Table table) -> -classes(table).size()).thenComparing(Table::name))
                .toList();
    }

    Optional<Table> table(Identifier name) {
        return tables.keySet().stream().filter(it -> it.name().sameAs(name)).findFirst();
    }

    Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        tables.values().forEach(all -> all.forEach(it -> classes.add(it.entity())));
        return classes;
    }

    /** The classes that have rows in a table of that name. */
    Set<String> classes(Table table) {
        Set<String> classes = new TreeSet<>();
        table(table.name()).map(tables::get).orElse(List.of()).forEach(it -> classes.add(it.entity()));
        return classes;
    }

    /** The tables with a part of a class's rows, the one that says most of the class first. */
    List<Table> tablesOf(String entity) {
        return tables.keySet().stream()
                .filter(it -> classes(it).contains(entity))
                .sorted(comparing((Table table) -> classes(table).size()).thenComparing(Table::name))
                .toList();
    }

    /** The literal by which a table tells the rows of a class; empty if it does not. */
    Optional<String> discriminator(Table table, String entity) {
        return tables.getOrDefault(table, List.of()).stream()
                .filter(it -> it.entity().equals(entity))
                .map(RowClass::discriminator)
                .filter(it -> it != null)
                .findFirst();
    }

    static Optional<Column> discriminator(Table table) {
        return table.columns().stream()
                .filter(it -> DISCRIMINATOR.equals(it.attribute()))
                .findFirst();
    }

    /** Whether a row's class can be known: by a discriminator, or by the tables that have a part of the row. */
    boolean tellsClasses() {
        Set<String> told = new TreeSet<>();
        for (String entity : classes()) {
            Table most = tablesOf(entity).get(0);
            boolean byDiscriminator = tablesOf(entity).stream()
                    .anyMatch(it -> discriminator(it, entity).isPresent());
            if (!byDiscriminator && !told.add(most.name().key())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Which rows of a table are those of some of its classes.
     *
     * @return empty if nothing in the database says so
     */
    Optional<ClassRows> rows(Table table, Set<String> wanted) {
        Set<String> others = new TreeSet<>(classes(table));
        others.removeAll(wanted);
        if (others.isEmpty()) {
            return Optional.of(ClassRows.ALL);
        }
        List<String> literals = new ArrayList<>();
        wanted.forEach(it -> discriminator(table, it).ifPresent(literals::add));
        if (discriminator(table).isPresent() && literals.size() == wanted.size()) {
            return Optional.of(new ClassRows(discriminator(table).get().name(), literals, List.of(), List.of()));
        }
        List<Change.Link> notIn = new ArrayList<>();
        Set<String> excluded = new TreeSet<>();
        for (Table other : tables()) {
            Set<String> there = classes(other);
            if (others.containsAll(there) && !excluded.containsAll(there)) {
                keys(table, other).ifPresent(it -> {
                    notIn.add(new Change.Link(other, it));
                    excluded.addAll(there);
                });
            }
        }
        return excluded.containsAll(others)
                ? Optional.of(new ClassRows(null, List.of(), List.of(), notIn))
                : Optional.empty();
    }

    /** Which columns of the keys of two tables mean the same. */
    static Optional<List<Change.Pairing>> keys(Table one, Table other) {
        List<Column> mine = key(one);
        List<Column> theirs = key(other);
        if (mine.isEmpty() || mine.size() != theirs.size()) {
            return Optional.empty();
        }
        List<Change.Pairing> pairs = new ArrayList<>();
        for (Column column : mine) {
            List<Column> same = mine.size() == 1
                    ? theirs
                    : theirs.stream()
                            .filter(it -> path(it).equals(path(column)))
                            .toList();
            if (same.size() != 1) {
                return Optional.empty();
            }
            pairs.add(new Change.Pairing(column.name(), same.get(0).name()));
        }
        return Optional.of(pairs);
    }

    static List<Column> key(Table table) {
        return table.primaryKey() == null
                ? List.of()
                : table.primaryKey().columns().stream()
                        .flatMap(it -> table.column(it).stream())
                        .toList();
    }

    /** The attribute of a key's column, be it the class's own or that of the class it belongs to. */
    private static String path(Column column) {
        String attribute = column.attribute() == null ? column.name().key() : column.attribute();
        return attribute.startsWith("#") ? attribute.substring(1) : attribute;
    }
}
