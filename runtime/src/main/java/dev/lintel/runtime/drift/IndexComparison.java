package dev.lintel.runtime.drift;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.catalog.LiveIndex;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The indexes and unique constraints of one table, found by name, or else by their columns. */
final class IndexComparison {

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final Findings findings;

    /** What has been found to be something of the snapshot. */
    private final Set<LiveIndex> known = new HashSet<>();

    IndexComparison(Table table, LiveTable live, StoredNames names, Findings findings) {
        this.table = table;
        this.live = live;
        this.names = names;
        this.findings = findings;
    }

    void compare() {
        table.uniques().forEach(unique -> index("unique constraint", unique.name(), ascending(unique.columns()), true));
        for (Index index : table.indexes()) {
            index(index.unique() ? "unique index" : "index", index.name(), index.columns(), index.unique());
        }
    }

    /** Those that refuse rows which the snapshot allows, unless the plugin's own scripts made them. */
    void extra(Predicate<String> isInScripts) {
        for (LiveIndex index : live.indexes()) {
            if (index.unique() && index.whole() && !known.contains(index) && !isInScripts.test(index.name())) {
                findings.add(
                        Kind.EXTRA,
                        "unique index",
                        index.name(),
                        "the unique index %s of %s %s is in the database only"
                                .formatted(index.name(), table.name().text(), told(index)));
            }
        }
    }

    private void index(String what, Identifier name, List<IndexColumn> columns, boolean unique) {
        Optional<LiveIndex> named = names.find(name, live.indexes(), LiveIndex::name);
        if (named.isPresent()) {
            known.add(named.get());
            if (!isSame(named.get(), columns, unique)) {
                findings.add(
                        Kind.CHANGED,
                        what,
                        name.text(),
                        "the %s %s of %s is %s, and not %s"
                                .formatted(
                                        what,
                                        name.text(),
                                        table.name().text(),
                                        told(named.get()),
                                        (unique ? "unique " : "") + "("
                                                + columns.stream()
                                                        .map(column ->
                                                                column.name().text()
                                                                        + (column.descending() ? " desc" : ""))
                                                        .collect(joining(", "))
                                                + ")"));
            }
            return;
        }
        Optional<LiveIndex> alike = live.indexes().stream()
                .filter(index -> !known.contains(index) && !isOfAnother(index.name()))
                .filter(index -> isSame(index, columns, unique))
                .findFirst();
        if (alike.isPresent()) {
            known.add(alike.get());
            findings.otherName(what, name, alike.get().name());
        } else {
            findings.missing(
                    what,
                    name,
                    columns.stream().map(column -> column.name().text()).collect(joining(", ")));
        }
    }

    private boolean isSame(LiveIndex index, List<IndexColumn> columns, boolean unique) {
        if (index.unique() != unique || index.columns().size() != columns.size() || !index.whole()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            LiveIndex.Column there = index.columns().get(i);
            // MariaDB before 10.8 takes the word and forgets it
            boolean sameOrder = names.product() == Product.MARIADB
                    || there.descending() == columns.get(i).descending();
            if (!sameOrder || !names.isSame(columns.get(i).name(), there.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it goes by the name of another index or key of the snapshot, and so is that. */
    private boolean isOfAnother(String name) {
        return table.indexes().stream().anyMatch(index -> names.isSame(index.name(), name))
                || table.uniques().stream().anyMatch(unique -> names.isSame(unique.name(), name));
    }

    private static String told(LiveIndex index) {
        return (index.unique() ? "unique " : "")
                + index.columns().stream()
                        .map(column -> (column.name().isEmpty() ? "an expression" : column.name())
                                + (column.descending() ? " desc" : ""))
                        .collect(joining(", ", "(", ")"))
                + (index.whole() ? "" : " in part");
    }

    private static List<IndexColumn> ascending(List<Identifier> columns) {
        return columns.stream().map(column -> new IndexColumn(column, false)).toList();
    }
}
