package dev.lintel.schema.diff;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Index;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds what differs in a table that both schemas have, under one name by now. */
final class TableDiff {

    private final Table before;
    private final Table after;
    private final Hints hints;
    private final Moves moves;
    private final boolean isUndo;
    private final Set<String> partNames;
    private final List<Change> changes;
    private final List<Unsupported> unsupported;

    /** @param partNames the keys of the names that indexes and constraints have before; no other can be renamed to one of them */
    TableDiff(
            Table before,
            Table after,
            Hints hints,
            Moves moves,
            boolean isUndo,
            Set<String> partNames,
            List<Change> changes,
            List<Unsupported> unsupported) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.moves = moves;
        this.isUndo = isUndo;
        this.partNames = partNames;
        this.changes = changes;
        this.unsupported = unsupported;
    }

    void compare() {
        new ColumnDiff(before, after, hints, moves, isUndo, changes, unsupported).compare();
        primaryKey();
        parts(
                before.uniques(),
                after.uniques(),
                new Part<>(
                        UniqueConstraint::name,
                        (unique, name) -> new UniqueConstraint(name, unique.columns()),
                        StoredForm::of,
                        unique -> new Change.DropUnique(before, unique, false),
                        unique -> new Change.AddUnique(after, unique),
                        (unique, to) -> new Change.RenameUnique(after, unique, to)));
        parts(
                before.indexes(),
                after.indexes(),
                new Part<>(
                        Index::name,
                        (index, name) -> new Index(name, index.columns(), index.unique()),
                        StoredForm::of,
                        index -> new Change.DropIndex(before, index, false),
                        index -> new Change.CreateIndex(after, index, false),
                        (index, to) -> new Change.RenameIndex(after, index, to)));
        parts(
                before.foreignKeys(),
                after.foreignKeys(),
                new Part<>(
                        ForeignKey::name,
                        ForeignKey::named,
                        StoredForm::of,
                        key -> new Change.DropForeignKey(before, key, false),
                        key -> new Change.AddForeignKey(after, key, false),
                        (key, to) -> new Change.RenameForeignKey(after, key, to)));
        parts(
                before.checks(),
                after.checks(),
                new Part<>(
                        CheckConstraint::name,
                        (check, name) -> new CheckConstraint(name, check.expression()),
                        StoredForm::of,
                        check -> new Change.DropCheck(before, check, false),
                        check -> new Change.AddCheck(after, check),
                        (check, to) -> new Change.RenameCheck(after, check, to)));
        checksOfOtherTypes();
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add(new Change.CommentTable(before, after));
        }
    }

    /** A database keeps a check with the types that its columns had, and so would not have the one that a fresh table has. */
    private void checksOfOtherTypes() {
        List<CheckConstraint> kept = before.checks().stream()
                .filter(check -> after.checks().stream().map(StoredForm::of).anyMatch(StoredForm.of(check)::equals))
                .filter(check -> after.columns().stream()
                        .anyMatch(column -> check.speaksOf(column.name()) && isOfOtherType(column)))
                .toList();
        kept.forEach(check -> changes.add(new Change.DropCheck(before, check, false)));
        kept.forEach(check -> changes.add(new Change.AddCheck(after, check)));
    }

    private boolean isOfOtherType(Column column) {
        return before.column(column.name())
                .filter(old -> old.type().sqlType() != column.type().sqlType()
                        || !Objects.equals(old.type().scale(), column.type().scale()))
                .isPresent();
    }

    private void primaryKey() {
        PrimaryKey old = before.primaryKey();
        PrimaryKey now = after.primaryKey();
        if (old != null
                && now != null
                && StoredForm.of(new PrimaryKey(now.name(), old.columns())).equals(StoredForm.of(now))) {
            if (!StoredForm.of(old.name()).equals(StoredForm.of(now.name()))) {
                changes.add(new Change.RenamePrimaryKey(after, old, now.name()));
            }
            return;
        }
        if (old != null) {
            changes.add(new Change.DropPrimaryKey(before, old));
        }
        if (now != null) {
            changes.add(new Change.AddPrimaryKey(after, now));
        }
    }

    /** What is gone is dropped, what is new is added; what only has another name gets that one. */
    private <T> void parts(List<T> before, List<T> after, Part<T> part) {
        List<T> gone = without(before, after, part);
        List<T> wanted = new ArrayList<>(without(after, before, part));
        for (T old : gone) {
            T same = wanted.stream()
                    .filter(it -> part.isSameBut(old, it))
                    .filter(it -> !partNames.contains(part.nameOf(it).key()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                changes.add(part.drop().apply(old));
            } else {
                wanted.remove(same);
                changes.add(part.rename().apply(old, part.nameOf(same)));
            }
        }
        wanted.forEach(it -> changes.add(part.add().apply(it)));
    }

    private static <T> List<T> without(List<T> some, List<T> others, Part<T> part) {
        List<T> stored = others.stream().map(part.stored()).toList();
        return some.stream()
                .filter(it -> !stored.contains(part.stored().apply(it)))
                .toList();
    }
}
