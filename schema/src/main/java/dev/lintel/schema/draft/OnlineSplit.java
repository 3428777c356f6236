package dev.lintel.schema.draft;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Parts a change of tables in use in two migrations: one that does all at once, in a transaction where the database has such,
 * and a second one with what takes long on many rows, which is done step by step while others work. Tables that are new have
 * no rows; so what belongs to them does not wait.
 */
final class OnlineSplit {

    private final SchemaDiff whole;

    /** Whether values go to another table. Which row they get to, keys say, so that no key waits then. */
    private final boolean movesValues;

    private final List<Change> later;

    private OnlineSplit(SchemaDiff whole) {
        this.whole = whole;
        this.movesValues = whole.changes().stream().anyMatch(OnlineSplit::moves);
        this.later = new ArrayList<>();
        // the order matters: who waits depends on who waits already
        whole.changes().stream().filter(this::addsForeignKey).forEach(later::add);
        whole.changes().stream().filter(this::addsOther).forEach(later::add);
        whole.changes().stream().filter(this::tightens).forEach(later::add);
        Set<String> taken = taken();
        whole.changes().stream().filter(change -> drops(change, taken)).forEach(later::add);
    }

    private static boolean moves(Change change) {
        return change instanceof Change.CopyValues
                || change instanceof Change.CopyRows
                || change instanceof Change.MarkRows
                || change instanceof Change.DeleteRows;
    }

    /** The schema between the two migrations; the one that the whole leads to when nothing has to wait. */
    static Schema stop(SchemaDiff whole) {
        OnlineSplit split = new OnlineSplit(whole);
        return new Schema(
                whole.after().tables().stream().map(split::stop).toList(),
                whole.after().sequences());
    }

    private boolean addsForeignKey(Change change) {
        return change instanceof Change.AddForeignKey add && !add.withTable() && !movesValues;
    }

    private boolean addsOther(Change change) {
        if (change instanceof Change.AddUnique add) {
            return !isReferredTo(add.table(), add.unique().columns());
        }
        if (change instanceof Change.CreateIndex create) {
            return !create.withTable()
                    && !(create.index().unique()
                            && isReferredTo(create.table(), create.index().columnNames()));
        }
        if (change instanceof Change.AddPrimaryKey add) {
            boolean isFirst = whole.renamed()
                    .table(add.table().name())
                    .map(it -> it.primaryKey() == null)
                    .orElse(false);
            return isFirst
                    && !movesValues
                    && !isReferredTo(add.table(), add.key().columns());
        }
        return change instanceof Change.AddCheck;
    }

    private boolean tightens(Change change) {
        return change instanceof Change.AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()
                && !alter.after().identity()
                && !isInKey(alter.table(), alter.after());
    }

    private boolean isInKey(Table table, Column column) {
        return table.primaryKey() != null
                && table.primaryKey().columns().stream().anyMatch(column.name()::sameAs)
                && of(Change.AddPrimaryKey.class, Change.AddPrimaryKey::table, table)
                        .isEmpty();
    }

    /** What goes stays until that which takes its place is there; unless it can't, because it goes with a column or a name. */
    private boolean drops(Change change, Set<String> taken) {
        if (change instanceof Change.DropIndex drop) {
            return !drop.withTable()
                    && !taken.contains(drop.index().name().key())
                    && canStay(drop.table(), drop.index().columnNames());
        }
        return change instanceof Change.DropUnique drop
                && !drop.withTable()
                && !taken.contains(drop.unique().name().key())
                && canStay(drop.table(), drop.unique().columns());
    }

    private boolean canStay(Table before, List<Identifier> columns) {
        return whole.after()
                .table(before.name())
                .map(after -> columns.stream().allMatch(name -> isOfSameType(before, after, name)))
                .orElse(false);
    }

    private static boolean isOfSameType(Table before, Table after, Identifier name) {
        return after.column(name)
                .map(now -> StoredForm.of(now.type())
                        .equals(StoredForm.of(before.column(name).orElseThrow().type())))
                .orElse(false);
    }

    private boolean isReferredTo(Table table, List<Identifier> columns) {
        return whole.after().tables().stream()
                .flatMap(it -> it.foreignKeys().stream().filter(key -> !waits(it, key)))
                .filter(key -> key.targetTable().sameAs(table.name()))
                .anyMatch(key -> key.targetColumns().stream()
                        .allMatch(column -> columns.stream().anyMatch(column::sameAs)));
    }

    private boolean waits(Table table, ForeignKey key) {
        return of(Change.AddForeignKey.class, Change.AddForeignKey::table, table).stream()
                .anyMatch(add -> add.foreignKey().equals(key));
    }

    /** The names of indexes and constraints that something has by the end of the first migration. */
    private Set<String> taken() {
        Set<String> names = new HashSet<>();
        for (Table table : whole.after().tables()) {
            Table stop = stop(table);
            Stream.of(
                            stop.uniques().stream().map(UniqueConstraint::name),
                            stop.indexes().stream().map(Index::name),
                            stop.foreignKeys().stream().map(ForeignKey::name),
                            stop.checks().stream().map(CheckConstraint::name),
                            Stream.ofNullable(stop.primaryKey()).map(key -> key.name()))
                    .flatMap(all -> all)
                    .forEach(name -> names.add(name.key()));
        }
        return names;
    }

    private Table stop(Table table) {
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        of(Change.AddUnique.class, Change.AddUnique::table, table).forEach(add -> uniques.remove(add.unique()));
        of(Change.DropUnique.class, Change.DropUnique::table, table).forEach(drop -> uniques.add(drop.unique()));
        List<Index> indexes = new ArrayList<>(table.indexes());
        of(Change.CreateIndex.class, Change.CreateIndex::table, table)
                .forEach(create -> indexes.remove(create.index()));
        of(Change.DropIndex.class, Change.DropIndex::table, table).forEach(drop -> indexes.add(drop.index()));
        List<ForeignKey> foreignKeys = new ArrayList<>(table.foreignKeys());
        of(Change.AddForeignKey.class, Change.AddForeignKey::table, table)
                .forEach(add -> foreignKeys.remove(add.foreignKey()));
        List<CheckConstraint> checks = new ArrayList<>(table.checks());
        of(Change.AddCheck.class, Change.AddCheck::table, table).forEach(add -> checks.remove(add.check()));
        return new Table(
                table.name(),
                table.columns().stream().map(column -> stop(table, column)).toList(),
                of(Change.AddPrimaryKey.class, Change.AddPrimaryKey::table, table)
                                .isEmpty()
                        ? table.primaryKey()
                        : null,
                uniques,
                foreignKeys,
                indexes,
                checks,
                table.comment(),
                table.entity(),
                table.attribute(),
                table.classes());
    }

    private Column stop(Table table, Column column) {
        return of(Change.AlterColumn.class, Change.AlterColumn::table, table).stream()
                        .noneMatch(alter -> alter.after().equals(column))
                ? column
                : column.loosened();
    }

    /** The changes of one kind and of one table that wait. */
    private <T extends Change> List<T> of(Class<T> kind, Function<T, Table> tableOf, Table table) {
        return later.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(change -> tableOf.apply(change).name().sameAs(table.name()))
                .toList();
    }
}
