package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the attributes whose values go from one table to another: into a secondary table, into another one and back, from a
 * column that refers to one row into a table that links rows, and back; and the rows of a hierarchy of classes that has other
 * tables now. The two tables belong together by a foreign key, or by one that each has to a third table, which says which row
 * of the one is meant by a row of the other.
 */
final class Moves {

    private final Schema renamed;
    private final Schema after;
    private final List<Change> found = new ArrayList<>();
    private final List<Unsupported> unsupported = new ArrayList<>();

    Moves(Schema renamed, Schema after, boolean isUndo) {
        this.renamed = renamed;
        this.after = after;
        for (Set<String> classes : Hierarchy.classes(renamed, after)) {
            HierarchyMove move = new HierarchyMove(renamed, after, classes, isUndo);
            found.addAll(move.changes());
            unsupported.addAll(move.unsupported());
        }
        Map<String, List<Table>> byEntity = new HashMap<>();
        after.tables()
                .forEach(to -> byEntity.computeIfAbsent(to.entity(), entity -> new ArrayList<>())
                        .add(to));
        for (Table from : renamed.tables()) {
            if (from.entity() != null) {
                byEntity.getOrDefault(from.entity(), List.of()).stream()
                        .filter(to -> !to.name().sameAs(from.name()))
                        .forEach(to -> find(from, to));
            }
        }
        if (isUndo) {
            renamed.tables().forEach(this::takeBackRows);
        }
    }

    /**
     * Where values came to a table whose rows depend on others, some of its rows may have been made for them. They go with
     * what they were made for; one that has something else stays.
     */
    private void takeBackRows(Table from) {
        List<Identifier> moved = found.stream()
                .filter(change -> change instanceof Change.CopyValues copy
                        && copy.from().equals(from)
                        && (key(from, copy.to()).isPresent()
                                || besideEachOther(from, copy.to()).isPresent()))
                .flatMap(change -> ((Change.CopyValues) change).columns().stream())
                .map(Change.Pairing::from)
                .distinct()
                .toList();
        Optional<Table> stays = after.table(from.name());
        if (moved.isEmpty() || stays.isEmpty() || !isSecondary(from)) {
            return;
        }
        List<Column> others = from.columns().stream()
                .filter(it -> stays.get().column(it.name()).isPresent())
                .filter(it -> from.primaryKey().columns().stream().noneMatch(it.name()::sameAs))
                .toList();
        if (others.stream().allMatch(Column::nullable)) {
            found.add(new Change.DeleteRows(
                    from,
                    ClassRows.with(moved, others.stream().map(Column::name).toList())));
        }
    }

    /** Whether a row of a table is no object of its own: its key says to which object of the same class it belongs. */
    private static boolean isSecondary(Table table) {
        return table.attribute() == null
                && table.classes().isEmpty()
                && table.primaryKey() != null
                && Hierarchy.key(table).stream()
                        .allMatch(it -> it.attribute() != null && it.attribute().startsWith("#"));
    }

    List<Change> all() {
        return found;
    }

    /** The moves that can't be carried out, or not without more being said. */
    List<Unsupported> unsupported() {
        return unsupported;
    }

    /** Whether rows that exist get a column's values from another table. */
    boolean fill(Table table, Column column) {
        return found.stream()
                .anyMatch(change -> change instanceof Change.CopyValues copy
                                && copy.to().name().sameAs(table.name())
                                && copy.columns().stream()
                                        .anyMatch(it -> it.to().sameAs(column.name()))
                        || change instanceof Change.MarkRows mark
                                && mark.table().name().sameAs(table.name())
                                && mark.column().name().sameAs(column.name()));
    }

    private void find(Table from, Table to) {
        List<Change.Pairing> columns = new ArrayList<>();
        for (Column column : from.columns()) {
            if (isGone(from, column)) {
                target(from, column, to).ifPresent(it -> columns.add(new Change.Pairing(column.name(), it.name())));
            }
        }
        if (columns.isEmpty()) {
            return;
        }
        boolean isNew = renamed.table(to.name()).isEmpty();
        key(to, from)
                .map(key -> new Change.CopyValues(
                        from, to, pairings(key.targetColumns(), key.columns()), columns, isNew, true))
                .or(() -> key(from, to)
                        .map(key -> new Change.CopyValues(
                                from, to, pairings(key.columns(), key.targetColumns()), columns, false, false)))
                .or(() -> besideEachOther(from, to)
                        .map(keys -> new Change.CopyValues(from, to, keys, columns, isNew, true)))
                .ifPresent(found::add);
    }

    /** The keys of two tables that both belong to a third one, with a row at most for each of its rows. */
    private Optional<List<Change.Pairing>> besideEachOther(Table from, Table to) {
        if (from.attribute() != null || to.attribute() != null) {
            return Optional.empty();
        }
        for (Table owner : after.tables()) {
            Optional<ForeignKey> mine = key(from, owner).filter(key -> isOwnKey(key, from));
            Optional<ForeignKey> theirs = key(to, owner).filter(key -> isOwnKey(key, to));
            if (mine.isPresent()
                    && theirs.isPresent()
                    && mine.get().targetColumns().equals(theirs.get().targetColumns())) {
                return Optional.of(pairings(mine.get().columns(), theirs.get().columns()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwnKey(ForeignKey key, Table table) {
        return table.primaryKey() != null
                && table.primaryKey().columns().size() == key.columns().size()
                && table.primaryKey().columns().stream()
                        .allMatch(it -> key.columns().stream().anyMatch(it::sameAs));
    }

    private boolean isGone(Table from, Column column) {
        return after.table(from.name()).flatMap(it -> it.column(column.name())).isEmpty();
    }

    /** The new column that holds from now on what a column has held. */
    private Optional<Column> target(Table from, Column column, Table to) {
        return to.columns().stream()
                .filter(it -> renamed.table(to.name())
                        .flatMap(old -> old.column(it.name()))
                        .isEmpty())
                .filter(it -> it.generated() == null)
                .filter(it -> isSameAttribute(from, column, to, it))
                .filter(it -> TypeFamily.of(it.type()) == TypeFamily.of(column.type()))
                .findFirst();
    }

    private static boolean isSameAttribute(Table from, Column column, Table to, Column other) {
        String attribute = attribute(from, column);
        return attribute != null && attribute.equals(attribute(to, other)) && mayReferAlike(from, column, to, other);
    }

    /** A table of links stands for an attribute itself; the one of its columns that counts is the one that refers elsewhere. */
    private static String attribute(Table table, Column column) {
        return table.attribute() == null ? column.attribute() : table.attribute();
    }

    /**
     * Whether a row means the same in both: they refer to one table, or one of them has no foreign key, as where that is not
     * wanted, or the rows that it could refer to are in several tables.
     */
    static boolean mayReferAlike(Table from, Column column, Table to, Column other) {
        String was = reference(from, column);
        String is = reference(to, other);
        return was == null || is == null || was.equals(is);
    }

    /** What a column of one refers to, by the keys of table and column; {@code null} if it refers to nothing. */
    static String reference(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().size() == 1 && key.columns().get(0).sameAs(column.name()))
                .map(key -> key.targetTable().key() + "."
                        + key.targetColumns().get(0).key())
                .findFirst()
                .orElse(null);
    }

    /** The foreign key by which the rows of one table belong to those of another; of two, nobody knows which one says that. */
    private static Optional<ForeignKey> key(Table dependent, Table owner) {
        List<ForeignKey> keys = dependent.foreignKeys().stream()
                .filter(key -> key.targetTable().sameAs(owner.name()))
                .filter(key -> refersToKey(key, owner))
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static boolean refersToKey(ForeignKey key, Table owner) {
        return owner.primaryKey() != null
                && owner.primaryKey().columns().size() == key.targetColumns().size()
                && owner.primaryKey().columns().stream()
                        .allMatch(it -> key.targetColumns().stream().anyMatch(it::sameAs));
    }

    private static List<Change.Pairing> pairings(List<Identifier> from, List<Identifier> to) {
        List<Change.Pairing> pairings = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pairings.add(new Change.Pairing(from.get(i), to.get(i)));
        }
        return pairings;
    }
}
