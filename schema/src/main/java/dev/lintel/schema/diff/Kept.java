package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides whether what a change drops is kept elsewhere: in other tables, or in what they say together. */
final class Kept {

    private final SchemaDiff diff;

    /** Null until somebody asks. */
    private List<Set<String>> hierarchies;

    Kept(SchemaDiff diff) {
        this.diff = diff;
    }

    boolean by(Change change) {
        if (change instanceof Change.DropColumn drop) {
            return isCopied(drop.table(), drop.column()) || isSaidByTables(drop.table(), drop.column());
        }
        return change instanceof Change.DropTable drop
                && drop.table().columns().stream().allMatch(column -> isKept(drop.table(), column));
    }

    private boolean isKept(Table table, Column column) {
        return isCopied(table, column)
                || isKey(table, column)
                || isSaidByTables(table, column)
                || isInKey(table, column) && isSaidByTables(table);
    }

    private boolean isCopied(Table table, Column column) {
        List<Table> targets = new ArrayList<>();
        copies(table)
                .filter(copy -> copy.columns().stream().anyMatch(it -> it.from().sameAs(column.name())))
                .forEach(copy -> targets.add(copy.to()));
        diff.changes(Change.CopyRows.class)
                .filter(copy -> copy.values().stream()
                        .anyMatch(it -> it.table() != null
                                && it.table().name().sameAs(table.name())
                                && it.column().name().sameAs(column.name())))
                .forEach(copy -> targets.add(copy.to()));
        return !targets.isEmpty() && getAllRows(table, targets);
    }

    /** A column of a class with a table of its own has values in the rows of all classes below, which may not all go there. */
    private boolean getAllRows(Table table, List<Table> targets) {
        for (Set<String> classes : hierarchies(table)) {
            Hierarchy was = new Hierarchy(diff.renamed(), classes);
            Hierarchy is = new Hierarchy(diff.after(), classes);
            Set<String> left = new TreeSet<>(was.classes(table));
            boolean isOfSeveral = left.stream()
                            .filter(it -> was.tablesOf(it).get(0).name().sameAs(table.name()))
                            .count()
                    > 1;
            targets.forEach(it -> left.removeAll(is.table(it.name()).isPresent() ? is.classes(it) : classes));
            if (!isOfSeveral && !left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaidByTables(Table table, Column column) {
        return Hierarchy.DISCRIMINATOR.equals(column.attribute()) && isSaidByTables(table);
    }

    /** Whether the class of a table's rows is still known. */
    private boolean isSaidByTables(Table table) {
        List<Set<String>> hierarchies = hierarchies(table);
        return !hierarchies.isEmpty()
                && hierarchies.stream().allMatch(classes -> {
                    Hierarchy is = new Hierarchy(diff.after(), classes);
                    Hierarchy was = new Hierarchy(diff.renamed(), classes);
                    return is.classes().containsAll(was.classes(table)) && is.tellsClasses();
                });
    }

    private List<Set<String>> hierarchies(Table table) {
        if (hierarchies == null) {
            hierarchies = List.copyOf(Hierarchy.classes(diff.renamed(), diff.after()));
        }
        return hierarchies.stream()
                .filter(classes -> new Hierarchy(diff.renamed(), classes)
                        .table(table.name())
                        .isPresent())
                .toList();
    }

    private static boolean isInKey(Table table, Column column) {
        return contains(Hierarchy.key(table).stream().map(Column::name).toList(), column);
    }

    private boolean isKey(Table table, Column column) {
        return copies(table)
                .anyMatch(copy -> copy.keys().stream().anyMatch(it -> it.from().sameAs(column.name())));
    }

    private static boolean contains(List<Identifier> names, Column column) {
        return names.stream().anyMatch(column.name()::sameAs);
    }

    private Stream<Change.CopyValues> copies(Table from) {
        return diff.changes(Change.CopyValues.class)
                .filter(copy -> copy.from().name().sameAs(from.name()));
    }
}
