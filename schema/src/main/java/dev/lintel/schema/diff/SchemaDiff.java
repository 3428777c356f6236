package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The difference between two schemas. It is empty exactly when their {@linkplain StoredForm stored forms} are equal: the
 * order of columns, the case of an unquoted name, or a renamed class are no difference.
 *
 * @param before what there is
 * @param after what is wanted
 * @param changes what has to happen, in an order that runs: see {@link ChangeOrder}
 * @param unsupported what can't be expressed yet; where there is anything, the changes are not the whole way
 */
public record SchemaDiff(Schema before, Schema after, List<Change> changes, List<Unsupported> unsupported) {

    public SchemaDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        unsupported = List.copyOf(unsupported);
    }

    /** What turns one schema into the other; the way back is the same with the two exchanged. */
    public static SchemaDiff between(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        List<Unsupported> unsupported = new ArrayList<>();
        sequences(before, after, changes, unsupported);
        for (Table table : TableOrder.parentsFirst(missing(after, before))) {
            create(table, changes);
        }
        for (Table table : after.tables()) {
            before.table(table.name()).ifPresent(old -> new TableDiff(old, table, changes, unsupported).compare());
        }
        drop(missing(before, after), changes);
        return new SchemaDiff(before, after, ChangeOrder.sorted(changes), unsupported);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && unsupported.isEmpty();
    }

    private static void sequences(Schema before, Schema after, List<Change> changes, List<Unsupported> unsupported) {
        for (Sequence sequence : after.sequences()) {
            Optional<Sequence> old = before.sequence(sequence.name());
            if (old.isEmpty()) {
                changes.add(new Change.CreateSequence(sequence));
            } else if (!StoredForm.of(old.get()).equals(StoredForm.of(sequence))) {
                unsupported.add(new Unsupported(
                        Subject.sequence(sequence.name()),
                        "The sequence '" + sequence.name() + "' changes its start or its increment."));
            }
        }
        before.sequences().stream()
                .filter(sequence -> after.sequence(sequence.name()).isEmpty())
                .forEach(sequence -> changes.add(new Change.DropSequence(sequence)));
    }

    private static List<Table> missing(Schema present, Schema absent) {
        return present.tables().stream()
                .filter(table -> absent.table(table.name()).isEmpty())
                .toList();
    }

    private static void create(Table table, List<Change> changes) {
        changes.add(new Change.CreateTable(table));
        for (Index index : table.indexes()) {
            changes.add(new Change.CreateIndex(table, index, true));
        }
        for (ForeignKey key : table.foreignKeys()) {
            changes.add(new Change.AddForeignKey(table, key, true));
        }
    }

    /** Children go before their parents, so that foreign keys need no word of their own but in a circle. */
    private static void drop(List<Table> tables, List<Change> changes) {
        Set<String> taken = ChangeOrder.takenNames(changes);
        List<Table> parentsFirst = TableOrder.parentsFirst(tables);
        for (int i = parentsFirst.size() - 1; i >= 0; i--) {
            Table table = parentsFirst.get(i);
            List<Table> goneBefore = parentsFirst.subList(i + 1, parentsFirst.size());
            for (ForeignKey key : table.foreignKeys()) {
                boolean targetIsGone =
                        goneBefore.stream().anyMatch(gone -> gone.name().sameAs(key.targetTable()));
                if (targetIsGone || taken.contains(key.name().key())) {
                    changes.add(new Change.DropForeignKey(table, key, true));
                }
            }
            table.indexes().stream()
                    .filter(index -> taken.contains(index.name().key()))
                    .forEach(index -> changes.add(new Change.DropIndex(table, index, true)));
            table.uniques().stream()
                    .filter(unique -> taken.contains(unique.name().key()))
                    .forEach(unique -> changes.add(new Change.DropUnique(table, unique, true)));
            changes.add(new Change.DropTable(table));
        }
    }
}
