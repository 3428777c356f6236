package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what differs in the columns of a table that both schemas have. */
final class ColumnDiff {

    private final Table before;
    private final Table after;
    private final Hints hints;
    private final Moves moves;
    private final boolean isUndo;
    private final List<Change> changes;
    private final List<Unsupported> unsupported;

    ColumnDiff(
            Table before,
            Table after,
            Hints hints,
            Moves moves,
            boolean isUndo,
            List<Change> changes,
            List<Unsupported> unsupported) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.moves = moves;
        this.isUndo = isUndo;
        this.changes = changes;
        this.unsupported = unsupported;
    }

    void compare() {
        for (Column column : after.columns()) {
            before.column(column.name()).ifPresentOrElse(old -> alter(old, column), () -> add(column));
        }
        before.columns().stream()
                .filter(column -> after.column(column.name()).isEmpty())
                .forEach(column -> changes.add(new Change.DropColumn(before, column)));
    }

    private void alter(Column old, Column now) {
        if (StoredForm.of(old).equals(StoredForm.of(now))) {
            return;
        }
        if (!Objects.equals(old.generated(), now.generated()) && !standsAlone(old)) {
            unsupported.add(Unsupported.yet(
                    Subject.of(Subject.Kind.COLUMN, after.name(), now.name()),
                    "The column '" + now.name() + "' of the table '" + after.name()
                            + "' is computed otherwise than before, and is part of a key, a constraint or an index."));
            return;
        }
        if (old.nullable() && !now.nullable() && now.generated() == null) {
            value(now).ifPresent(value -> changes.add(new Change.FillColumn(after, now, value, false)));
        }
        changes.add(new Change.AlterColumn(after, old, now));
    }

    /** Whether a column stands alone, so that it can go and come again with nothing else. */
    private boolean standsAlone(Column column) {
        return Stream.of(before, after)
                .flatMap(table -> Stream.of(
                                table.uniques().stream().flatMap(it -> it.columns().stream()),
                                table.foreignKeys().stream().flatMap(it -> it.columns().stream()),
                                table.indexes().stream().flatMap(it -> it.columnNames().stream()),
                                table.checks().stream()
                                        .filter(it -> it.speaksOf(column.name()))
                                        .map(it -> column.name()),
                                Stream.ofNullable(table.primaryKey()).flatMap(it -> it.columns().stream()))
                        .flatMap(names -> names))
                .noneMatch(column.name()::sameAs);
    }

    /** A column that must have a value, and gets none from its default, is filled before it is tightened. */
    private void add(Column column) {
        Optional<String> fill = hints.fill(after.name(), column.name());
        boolean isMovedHere = moves.fill(after, column);
        if (isMovedHere && fill.isEmpty() && column.nullable() && column.defaultValue() != null) {
            // where nothing is moved there has been nothing, and the default is for new rows alone
            Column bare = column.withoutDefault();
            changes.add(new Change.AddColumn(after, bare));
            changes.add(new Change.AlterColumn(after, bare, column));
            return;
        }
        if (column.identity()
                || column.generated() != null
                || fill.isEmpty() && (column.nullable() || column.declared().defaultValue() != null)) {
            changes.add(new Change.AddColumn(after, column));
            return;
        }
        if (fill.isEmpty() && !isMovedHere && !isUndo) {
            unsupported.add(withoutValue(column));
            return;
        }
        Column loose = column.loosened();
        changes.add(new Change.AddColumn(after, loose));
        if (fill.isPresent() || !isMovedHere) {
            changes.add(new Change.FillColumn(after, column, fill.orElse(null), true));
        }
        if (!column.nullable()) {
            changes.add(new Change.AlterColumn(after, loose, column));
        }
    }

    private Unsupported withoutValue(Column column) {
        Subject subject = Subject.of(Subject.Kind.COLUMN, after.name(), column.name());
        String text = "The column '" + column.name() + "' is new in the table '" + after.name()
                + "', must not be null, and has no default for the rows that exist.";
        boolean ofAttribute = column.attribute() != null && !column.attribute().contains("#");
        return ofAttribute
                ? new Unsupported(
                        ProblemKind.MISSING_VALUE,
                        subject,
                        text,
                        "Write @Backfill(\"" + ExampleValue.of(after, column)
                                + "\"), with an SQL expression for them, or @ColumnDefault; or let it be null.")
                : new Unsupported(
                        ProblemKind.MODEL_MOVED,
                        subject,
                        text,
                        "Give what it belongs to another table, and copy the rows there in a migration that is written by"
                                + " hand; or take this change back.");
    }

    /** What rows without a value get before the column may have none without; a default is for new rows, and serves old ones too. */
    private Optional<String> value(Column column) {
        return hints.fill(after.name(), column.name())
                .or(() -> Optional.ofNullable(column.declared().defaultValue()));
    }
}
