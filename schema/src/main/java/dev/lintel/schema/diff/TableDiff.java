package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Finds what differs in a table that both schemas have. */
final class TableDiff {

    private final Table before;
    private final Table after;
    private final List<Change> changes;
    private final List<Unsupported> unsupported;

    TableDiff(Table before, Table after, List<Change> changes, List<Unsupported> unsupported) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.unsupported = unsupported;
    }

    void compare() {
        columns();
        compare(
                before.uniques(),
                after.uniques(),
                StoredForm::of,
                unique -> changes.add(new Change.DropUnique(before, unique, false)),
                unique -> changes.add(new Change.AddUnique(after, unique)));
        compare(
                before.indexes(),
                after.indexes(),
                StoredForm::of,
                index -> changes.add(new Change.DropIndex(before, index, false)),
                index -> changes.add(new Change.CreateIndex(after, index, false)));
        compare(
                before.foreignKeys(),
                after.foreignKeys(),
                StoredForm::of,
                key -> changes.add(new Change.DropForeignKey(before, key, false)),
                key -> changes.add(new Change.AddForeignKey(after, key, false)));
        tableItself();
    }

    private void columns() {
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isPresent()) {
                unsupported.addAll(ColumnDiff.of(after, old.get(), column));
            } else if (column.nullable() || column.defaultValue() != null) {
                changes.add(new Change.AddColumn(after, column));
            } else {
                unsupported.add(new Unsupported(
                        Subject.of(Subject.Kind.COLUMN, after.name(), column.name()),
                        "The column '" + column.name() + "' is new in the table '" + after.name()
                                + "', must not be null, and has no default for the rows that exist."));
            }
        }
        before.columns().stream()
                .filter(column -> after.column(column.name()).isEmpty())
                .forEach(column -> changes.add(new Change.DropColumn(before, column)));
    }

    private void tableItself() {
        Table old = StoredForm.of(before);
        Table now = StoredForm.of(after);
        unsupportedUnless(old.name().equals(now.name()), "is now quoted differently");
        unsupportedUnless(Objects.equals(old.primaryKey(), now.primaryKey()), "has another primary key");
        unsupportedUnless(old.checks().equals(now.checks()), "has other check constraints");
        unsupportedUnless(Objects.equals(old.comment(), now.comment()), "has another comment");
    }

    private void unsupportedUnless(boolean same, String difference) {
        if (!same) {
            unsupported.add(new Unsupported(
                    Subject.table(after.name()), "The table '" + after.name() + "' " + difference + "."));
        }
    }

    /** What is gone is dropped, what is new is added, and what is not the same any more is both. */
    private static <T> void compare(
            List<T> before, List<T> after, UnaryOperator<T> stored, Consumer<T> drop, Consumer<T> add) {
        List<T> storedBefore = before.stream().map(stored).toList();
        List<T> storedAfter = after.stream().map(stored).toList();
        before.stream().filter(it -> !storedAfter.contains(stored.apply(it))).forEach(drop);
        after.stream().filter(it -> !storedBefore.contains(stored.apply(it))).forEach(add);
    }
}
