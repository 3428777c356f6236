package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Index;
import dev.lintel.schema.NativeNumbering;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the way from one schema to another. */
final class Way {

    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final boolean isUndo;
    private final List<Change> changes = new ArrayList<>();
    private final List<Unsupported> unsupported = new ArrayList<>();

    /** @param isUndo whether the way leads back, so that values which are lost may be made up where some value is needed */
    Way(Schema before, Schema after, Hints hints, boolean isUndo) {
        this.before = new Labels(hints).of(before);
        this.after = after;
        this.hints = hints;
        this.isUndo = isUndo;
    }

    /** The same way on one kind of database. What comes from which class is known by now. */
    Way where(boolean bySequence) {
        return new Way(
                NativeNumbering.resolved(before, bySequence),
                NativeNumbering.resolved(after, bySequence),
                hints.withoutRenames(),
                isUndo);
    }

    Schema before() {
        return before;
    }

    Schema after() {
        return after;
    }

    SchemaDiff diff() {
        Renames renames = Renames.between(before, after);
        Schema renamed = renames.renamed();
        changes.addAll(renames.changes());
        sequences(renamed);
        new EnumTypeDiff(renamed, after).changes().forEach(changes::add);
        Moves moves = new Moves(renamed, after, isUndo);
        changes.addAll(moves.all());
        unsupported.addAll(moves.unsupported());
        for (Table table : TableOrder.parentsFirst(missing(after, renamed))) {
            create(table);
        }
        Set<String> partNames = partNames(renamed);
        for (Table table : after.tables()) {
            renamed.table(table.name())
                    .ifPresent(old ->
                            new TableDiff(old, table, hints, moves, isUndo, partNames, changes, unsupported).compare());
        }
        primaryKeysAside(missing(renamed, after));
        orderPrimaryKeys();
        KeysInTheWay.of(renamed, after, changes).forEach(changes::add);
        drop(missing(renamed, after));
        return new SchemaDiff(this, renamed, ChangeOrder.sorted(changes), unsupported);
    }

    private void sequences(Schema renamed) {
        for (Sequence sequence : after.sequences()) {
            Optional<Sequence> old = renamed.sequence(sequence.name());
            if (old.isEmpty()) {
                changes.add(new Change.CreateSequence(sequence));
            } else if (!StoredForm.of(old.get()).equals(StoredForm.of(sequence))) {
                changes.add(new Change.AlterSequence(old.get(), sequence));
            }
        }
        renamed.sequences().stream()
                .filter(sequence -> after.sequence(sequence.name()).isEmpty())
                .forEach(sequence -> changes.add(new Change.DropSequence(sequence)));
    }

    /** A table that goes is there to the end; where another one wants the name of its key, that stands aside until then. */
    private void primaryKeysAside(List<Table> gone) {
        Set<String> wanted = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.RenamePrimaryKey rename) {
                wanted.add(rename.to().key());
            } else if (change instanceof Change.CreateTable create
                    && create.table().primaryKey() != null) {
                wanted.add(create.table().primaryKey().name().key());
            }
        }
        gone.stream()
                .filter(table -> table.primaryKey() != null
                        && wanted.contains(table.primaryKey().name().key()))
                .forEach(table -> changes.add(new Change.RenamePrimaryKey(
                        table,
                        table.primaryKey(),
                        RenameOrder.aside(table.primaryKey().name()))));
    }

    /** Other than an index, a primary key that gets the name of another one is not dropped for that. */
    private void orderPrimaryKeys() {
        Map<String, Change.RenamePrimaryKey> standing = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.RenamePrimaryKey rename) {
                standing.put(rename.key().name().key(), rename);
            }
        }
        changes.removeAll(standing.values());
        List<RenameOrder.Move> moves = standing.values().stream()
                .map(it -> new RenameOrder.Move(it.key().name(), it.to()))
                .toList();
        RenameOrder.inOrder(moves, (from, to) -> {
            Change.RenamePrimaryKey rename = standing.remove(from.key());
            PrimaryKey key = new PrimaryKey(from, rename.key().columns());
            changes.add(new Change.RenamePrimaryKey(rename.table(), key, to));
            standing.put(to.key(), rename);
        });
    }

    /** The keys of the names that indexes and constraints have. */
    private static Set<String> partNames(Schema schema) {
        Set<String> names = new HashSet<>();
        for (Table table : schema.tables()) {
            table.uniques().forEach(it -> names.add(it.name().key()));
            table.indexes().forEach(it -> names.add(it.name().key()));
            table.foreignKeys().forEach(it -> names.add(it.name().key()));
            table.checks().forEach(it -> names.add(it.name().key()));
            if (table.primaryKey() != null) {
                names.add(table.primaryKey().name().key());
            }
        }
        return names;
    }

    private static List<Table> missing(Schema present, Schema absent) {
        return present.tables().stream()
                .filter(table -> absent.table(table.name()).isEmpty())
                .toList();
    }

    private void create(Table table) {
        changes.add(new Change.CreateTable(table));
        for (Index index : table.indexes()) {
            changes.add(new Change.CreateIndex(table, index, true));
        }
        for (ForeignKey key : table.foreignKeys()) {
            changes.add(new Change.AddForeignKey(table, key, true));
        }
    }

    /** Children go before their parents, so that foreign keys need no word of their own but in a circle. */
    private void drop(List<Table> tables) {
        Set<String> taken = ChangeOrder.takenNames(changes);
        List<Table> parentsFirst = TableOrder.parentsFirst(tables);
        Set<String> gone = new HashSet<>();
        for (int i = parentsFirst.size() - 1; i >= 0; i--) {
            Table table = parentsFirst.get(i);
            for (ForeignKey key : table.foreignKeys()) {
                if (gone.contains(key.targetTable().key())
                        || taken.contains(key.name().key())
                        || KeysInTheWay.isTouched(key, table, changes)) {
                    changes.add(new Change.DropForeignKey(table, key, true));
                }
            }
            table.indexes().stream()
                    .filter(index -> taken.contains(index.name().key()))
                    .forEach(index -> changes.add(new Change.DropIndex(table, index, true)));
            table.uniques().stream()
                    .filter(unique -> taken.contains(unique.name().key()))
                    .forEach(unique -> changes.add(new Change.DropUnique(table, unique, true)));
            table.checks().stream()
                    .filter(check -> ChangeOrder.takesCheck(changes, table, check))
                    .forEach(check -> changes.add(new Change.DropCheck(table, check, true)));
            changes.add(new Change.DropTable(table));
            gone.add(table.name().key());
        }
    }
}
