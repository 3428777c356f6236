package dev.lintel.schema.draft;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ChangeVisitor;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Says of each change what happens, with names and types. What comes or goes with its table is not told for itself. */
final class ChangeWords implements ChangeVisitor<Optional<ToldChange>> {

    static List<ToldChange> of(List<Change> changes) {
        return of(changes, change -> true);
    }

    /** @param told which of the changes are meant */
    static List<ToldChange> of(List<Change> changes, Predicate<Change> told) {
        FamiliarNames names = new FamiliarNames(changes);
        return changes.stream()
                .filter(told)
                .flatMap(change -> of(change, names).stream())
                .toList();
    }

    private static Optional<ToldChange> of(Change change, FamiliarNames names) {
        ChangeWords words = new ChangeWords();
        // by its familiar name, what goes would be taken for that which has got the name
        return names.of(change)
                .flatMap(familiar -> familiar.accept(words))
                .map(told -> new ToldChange(change.accept(words).orElseThrow().subject(), told.text()));
    }

    @Override
    public Optional<ToldChange> createTable(Change.CreateTable change) {
        return told(Subject.table(change.table().name()), "creates " + table(change.table()));
    }

    @Override
    public Optional<ToldChange> dropTable(Change.DropTable change) {
        return told(Subject.table(change.table().name()), "drops " + table(change.table()));
    }

    @Override
    public Optional<ToldChange> createSequence(Change.CreateSequence change) {
        return told(
                Subject.sequence(change.sequence().name()),
                "creates the sequence '" + change.sequence().name() + "'");
    }

    @Override
    public Optional<ToldChange> dropSequence(Change.DropSequence change) {
        return told(
                Subject.sequence(change.sequence().name()),
                "drops the sequence '" + change.sequence().name() + "'");
    }

    /** Told by the columns that have it. */
    @Override
    public Optional<ToldChange> createType(Change.CreateType change) {
        return Optional.empty();
    }

    @Override
    public Optional<ToldChange> alterType(Change.AlterType change) {
        return Optional.empty();
    }

    @Override
    public Optional<ToldChange> dropType(Change.DropType change) {
        return Optional.empty();
    }

    @Override
    public Optional<ToldChange> addColumn(Change.AddColumn change) {
        return told(
                column(change.table(), change.column().name()),
                "adds the column '%s' (%s) to %s"
                        .formatted(
                                change.column().name(),
                                TypeWords.of(change.column().type()),
                                table(change.table())));
    }

    @Override
    public Optional<ToldChange> dropColumn(Change.DropColumn change) {
        return told(
                Subject.table(change.table().name()),
                "drops the column '%s' of %s".formatted(change.column().name(), table(change.table())));
    }

    @Override
    public Optional<ToldChange> addUnique(Change.AddUnique change) {
        return part(
                Subject.Kind.UNIQUE,
                change.table(),
                "adds",
                "unique constraint",
                change.unique().name());
    }

    @Override
    public Optional<ToldChange> dropUnique(Change.DropUnique change) {
        return change.withTable()
                ? Optional.empty()
                : gone(change.table(), "unique constraint", change.unique().name());
    }

    @Override
    public Optional<ToldChange> createIndex(Change.CreateIndex change) {
        return change.withTable()
                ? Optional.empty()
                : part(
                        Subject.Kind.INDEX,
                        change.table(),
                        "creates",
                        kind(change.index()),
                        change.index().name());
    }

    @Override
    public Optional<ToldChange> dropIndex(Change.DropIndex change) {
        return change.withTable()
                ? Optional.empty()
                : gone(change.table(), kind(change.index()), change.index().name());
    }

    @Override
    public Optional<ToldChange> addForeignKey(Change.AddForeignKey change) {
        if (change.withTable()) {
            return Optional.empty();
        }
        return told(
                Subject.of(
                        Subject.Kind.FOREIGN_KEY,
                        change.table().name(),
                        change.foreignKey().name()),
                "adds the foreign key '%s' from %s to '%s'"
                        .formatted(
                                change.foreignKey().name(),
                                table(change.table()),
                                change.foreignKey().targetTable()));
    }

    @Override
    public Optional<ToldChange> dropForeignKey(Change.DropForeignKey change) {
        return change.withTable()
                ? Optional.empty()
                : gone(change.table(), "foreign key", change.foreignKey().name());
    }

    @Override
    public Optional<ToldChange> renameTable(Change.RenameTable change) {
        return told(
                Subject.table(change.to()),
                "renames the table '%s' to '%s'".formatted(change.table().name(), change.to()));
    }

    @Override
    public Optional<ToldChange> renameColumn(Change.RenameColumn change) {
        return told(
                column(change.table(), change.to()),
                "renames the column '%s' of %s to '%s'".formatted(change.from(), table(change.table()), change.to()));
    }

    @Override
    public Optional<ToldChange> renameSequence(Change.RenameSequence change) {
        return told(
                Subject.sequence(change.to()),
                "renames the sequence '%s' to '%s'".formatted(change.sequence().name(), change.to()));
    }

    @Override
    public Optional<ToldChange> alterSequence(Change.AlterSequence change) {
        if (change.before().isNative() != change.after().isNative()) {
            return told(
                    Subject.sequence(change.after().name()),
                    change.after().isNative()
                            ? "keeps the sequence '%s' on PostgreSQL only"
                                    .formatted(change.after().name())
                            : "creates the sequence '%s' where only PostgreSQL had it"
                                    .formatted(change.after().name()));
        }
        return told(
                Subject.sequence(change.after().name()),
                "changes the sequence '%s': it starts with %d and counts by %d, so far with %d by %d"
                        .formatted(
                                change.after().name(),
                                change.after().start(),
                                change.after().increment(),
                                change.before().start(),
                                change.before().increment()));
    }

    @Override
    public Optional<ToldChange> alterColumn(Change.AlterColumn change) {
        Column column = change.after();
        return told(
                column(change.table(), column.name()),
                "changes the column '%s' of %s: %s"
                        .formatted(column.name(), table(change.table()), differences(change.before(), column)));
    }

    @Override
    public Optional<ToldChange> fillColumn(Change.FillColumn change) {
        return told(
                column(change.table(), change.column().name()),
                "fills the column '%s' of %s where it is null%s"
                        .formatted(
                                change.column().name(),
                                table(change.table()),
                                change.expression() == null ? "" : ", with " + change.expression()));
    }

    @Override
    public Optional<ToldChange> commentTable(Change.CommentTable change) {
        return told(Subject.table(change.after().name()), "changes the comment on " + table(change.after()));
    }

    @Override
    public Optional<ToldChange> addPrimaryKey(Change.AddPrimaryKey change) {
        return told(
                Subject.table(change.table().name()),
                "adds the primary key '%s' to %s".formatted(change.key().name(), table(change.table())));
    }

    @Override
    public Optional<ToldChange> dropPrimaryKey(Change.DropPrimaryKey change) {
        return gone(change.table(), "primary key", change.key().name());
    }

    @Override
    public Optional<ToldChange> addCheck(Change.AddCheck change) {
        return part(
                Subject.Kind.CHECK,
                change.table(),
                "adds",
                "check",
                change.check().name());
    }

    @Override
    public Optional<ToldChange> dropCheck(Change.DropCheck change) {
        return change.withTable()
                ? Optional.empty()
                : gone(change.table(), "check", change.check().name());
    }

    @Override
    public Optional<ToldChange> renamePrimaryKey(Change.RenamePrimaryKey change) {
        return told(
                Subject.table(change.table().name()),
                renames("primary key", change.key().name(), change.table(), change.to()));
    }

    @Override
    public Optional<ToldChange> renameUnique(Change.RenameUnique change) {
        return told(
                Subject.of(Subject.Kind.UNIQUE, change.table().name(), change.to()),
                renames("unique constraint", change.unique().name(), change.table(), change.to()));
    }

    @Override
    public Optional<ToldChange> renameIndex(Change.RenameIndex change) {
        return told(
                Subject.of(Subject.Kind.INDEX, change.table().name(), change.to()),
                renames(kind(change.index()), change.index().name(), change.table(), change.to()));
    }

    @Override
    public Optional<ToldChange> renameForeignKey(Change.RenameForeignKey change) {
        return told(
                Subject.of(Subject.Kind.FOREIGN_KEY, change.table().name(), change.to()),
                renames("foreign key", change.foreignKey().name(), change.table(), change.to()));
    }

    @Override
    public Optional<ToldChange> renameCheck(Change.RenameCheck change) {
        return told(
                Subject.of(Subject.Kind.CHECK, change.table().name(), change.to()),
                renames("check", change.check().name(), change.table(), change.to()));
    }

    @Override
    public Optional<ToldChange> copyValues(Change.CopyValues change) {
        return told(
                Subject.table(change.to().name()),
                "moves the values of %s from %s to %s"
                        .formatted(
                                change.columns().stream()
                                        .map(pair -> "'" + pair.from() + "'")
                                        .collect(joining(", ")),
                                table(change.from()),
                                table(change.to())));
    }

    @Override
    public Optional<ToldChange> copyRows(Change.CopyRows change) {
        return told(
                Subject.table(change.to().name()),
                "moves rows from %s to %s".formatted(table(change.from()), table(change.to())));
    }

    @Override
    public Optional<ToldChange> markRows(Change.MarkRows change) {
        return told(
                Subject.of(
                        Subject.Kind.COLUMN,
                        change.table().name(),
                        change.column().name()),
                "tells the classes of the rows of %s by '%s'"
                        .formatted(table(change.table()), change.column().name()));
    }

    @Override
    public Optional<ToldChange> deleteRows(Change.DeleteRows change) {
        return told(
                Subject.table(change.table().name()),
                "takes from %s the rows that other tables have by then".formatted(table(change.table())));
    }

    private static String differences(Column before, Column after) {
        List<String> differences = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            String was = TypeWords.of(before.type());
            String is = TypeWords.of(after.type());
            differences.add(was.equals(is) ? "another set of values" : is + " in place of " + was);
        }
        if (before.nullable() != after.nullable()) {
            differences.add(after.nullable() ? "it may be null" : "it must not be null");
        }
        if (before.numbering() != after.numbering()) {
            differences.add(
                    switch (after.numbering()) {
                        case NONE -> "the database does not number it any more";
                        case IDENTITY -> "the database numbers it";
                        case NATIVE -> "the database numbers it, or a sequence on PostgreSQL";
                    });
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            differences.add(
                    after.defaultValue() == null ? "it has no default" : "its default is " + after.defaultValue());
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            differences.add("another comment");
        }
        return differences.isEmpty() ? "its declaration" : String.join(", ", differences);
    }

    private static Optional<ToldChange> part(
            Subject.Kind kind, Table table, String verb, String noun, Identifier name) {
        return told(
                Subject.of(kind, table.name(), name), "%s the %s '%s' on %s".formatted(verb, noun, name, table(table)));
    }

    private static Optional<ToldChange> gone(Table table, String noun, Identifier name) {
        return told(Subject.table(table.name()), "drops the %s '%s' on %s".formatted(noun, name, table(table)));
    }

    private static String renames(String noun, Identifier from, Table table, Identifier to) {
        return "renames the %s '%s' on %s to '%s'".formatted(noun, from, table(table), to);
    }

    private static String kind(Index index) {
        return index.unique() ? "unique index" : "index";
    }

    private static String table(Table table) {
        return "the table '" + table.name() + "'";
    }

    private static Subject column(Table table, Identifier column) {
        return Subject.of(Subject.Kind.COLUMN, table.name(), column);
    }

    private static Optional<ToldChange> told(Subject subject, String text) {
        return Optional.of(new ToldChange(subject, text));
    }
}
