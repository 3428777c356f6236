package dev.lintel.schema.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ChangeVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a line what changes do: {@code creates the tables tasks_label, tasks_task; drops the column users_user.nick}. */
final class Summary {

    /** How many names are told before they are only counted. */
    private static final int MAX_NAMES = 5;

    private record Deed(String verb, String noun, String plural) {}

    private record Told(Deed deed, String name) {}

    private Summary() {}

    static String of(List<Change> changes) {
        Teller teller = new Teller();
        FamiliarNames familiar = new FamiliarNames(changes);
        Map<Deed, List<String>> names = changes.stream()
                .flatMap(change -> familiar.of(change).stream())
                .flatMap(change -> change.accept(teller).stream())
                .collect(groupingBy(Told::deed, LinkedHashMap::new, mapping(Told::name, toList())));
        return names.entrySet().stream()
                .map(entry -> words(
                        entry.getKey(), entry.getValue().stream().distinct().toList()))
                .collect(joining("; "));
    }

    private static String words(Deed deed, List<String> names) {
        if (names.size() == 1) {
            return deed.verb() + " the " + deed.noun() + " " + names.get(0);
        }
        return names.size() <= MAX_NAMES
                ? deed.verb() + " the " + deed.plural() + " " + String.join(", ", names)
                : deed.verb() + " " + names.size() + " " + deed.plural();
    }

    /** What comes or goes with its table is no deed of its own. */
    private static final class Teller implements ChangeVisitor<Optional<Told>> {

        @Override
        public Optional<Told> createTable(Change.CreateTable change) {
            return tell("creates", "table", change.table().name());
        }

        @Override
        public Optional<Told> dropTable(Change.DropTable change) {
            return tell("drops", "table", change.table().name());
        }

        @Override
        public Optional<Told> createSequence(Change.CreateSequence change) {
            return tell("creates", "sequence", change.sequence().name());
        }

        @Override
        public Optional<Told> dropSequence(Change.DropSequence change) {
            return tell("drops", "sequence", change.sequence().name());
        }

        @Override
        public Optional<Told> createType(Change.CreateType change) {
            return tell("creates", "type", change.type().name());
        }

        @Override
        public Optional<Told> alterType(Change.AlterType change) {
            return tell("changes", "type", change.after().name());
        }

        @Override
        public Optional<Told> dropType(Change.DropType change) {
            return tell("drops", "type", change.type().name());
        }

        @Override
        public Optional<Told> addColumn(Change.AddColumn change) {
            return column("adds", change.table(), change.column().name());
        }

        @Override
        public Optional<Told> dropColumn(Change.DropColumn change) {
            return column("drops", change.table(), change.column().name());
        }

        @Override
        public Optional<Told> addUnique(Change.AddUnique change) {
            return tell("adds", "unique constraint", change.unique().name());
        }

        @Override
        public Optional<Told> dropUnique(Change.DropUnique change) {
            return part(
                    change.withTable(),
                    "drops",
                    "unique constraint",
                    change.unique().name());
        }

        @Override
        public Optional<Told> createIndex(Change.CreateIndex change) {
            return change.withTable()
                    ? Optional.empty()
                    : index("creates", change.index().name());
        }

        @Override
        public Optional<Told> dropIndex(Change.DropIndex change) {
            return change.withTable()
                    ? Optional.empty()
                    : index("drops", change.index().name());
        }

        @Override
        public Optional<Told> addForeignKey(Change.AddForeignKey change) {
            return part(
                    change.withTable(),
                    "adds",
                    "foreign key",
                    change.foreignKey().name());
        }

        @Override
        public Optional<Told> dropForeignKey(Change.DropForeignKey change) {
            return part(
                    change.withTable(),
                    "drops",
                    "foreign key",
                    change.foreignKey().name());
        }

        @Override
        public Optional<Told> renameTable(Change.RenameTable change) {
            return tell("renames", "table", change.table().name(), change.to());
        }

        @Override
        public Optional<Told> renameColumn(Change.RenameColumn change) {
            return tell("renames", "column", change.table().name() + "." + change.from() + " to " + change.to());
        }

        @Override
        public Optional<Told> renameSequence(Change.RenameSequence change) {
            return tell("renames", "sequence", change.sequence().name(), change.to());
        }

        @Override
        public Optional<Told> alterSequence(Change.AlterSequence change) {
            return tell("changes", "sequence", change.after().name());
        }

        @Override
        public Optional<Told> alterColumn(Change.AlterColumn change) {
            return column("changes", change.table(), change.after().name());
        }

        @Override
        public Optional<Told> fillColumn(Change.FillColumn change) {
            return column("fills", change.table(), change.column().name());
        }

        @Override
        public Optional<Told> commentTable(Change.CommentTable change) {
            return tell("comments on", "table", change.after().name());
        }

        @Override
        public Optional<Told> addPrimaryKey(Change.AddPrimaryKey change) {
            return tell("adds", "primary key", change.key().name());
        }

        @Override
        public Optional<Told> dropPrimaryKey(Change.DropPrimaryKey change) {
            return tell("drops", "primary key", change.key().name());
        }

        @Override
        public Optional<Told> addCheck(Change.AddCheck change) {
            return tell("adds", "check", change.check().name());
        }

        @Override
        public Optional<Told> dropCheck(Change.DropCheck change) {
            return part(change.withTable(), "drops", "check", change.check().name());
        }

        @Override
        public Optional<Told> renamePrimaryKey(Change.RenamePrimaryKey change) {
            return tell("renames", "primary key", change.key().name(), change.to());
        }

        @Override
        public Optional<Told> renameUnique(Change.RenameUnique change) {
            return tell("renames", "unique constraint", change.unique().name(), change.to());
        }

        @Override
        public Optional<Told> renameIndex(Change.RenameIndex change) {
            return Optional.of(new Told(
                    new Deed("renames", "index", "indexes"), change.index().name() + " to " + change.to()));
        }

        @Override
        public Optional<Told> renameForeignKey(Change.RenameForeignKey change) {
            return tell("renames", "foreign key", change.foreignKey().name(), change.to());
        }

        @Override
        public Optional<Told> renameCheck(Change.RenameCheck change) {
            return tell("renames", "check", change.check().name(), change.to());
        }

        @Override
        public Optional<Told> copyValues(Change.CopyValues change) {
            return tell("moves values to", "table", change.to().name());
        }

        @Override
        public Optional<Told> copyRows(Change.CopyRows change) {
            return tell("moves rows to", "table", change.to().name());
        }

        @Override
        public Optional<Told> markRows(Change.MarkRows change) {
            return column("fills", change.table(), change.column().name());
        }

        @Override
        public Optional<Told> deleteRows(Change.DeleteRows change) {
            return tell("takes moved rows from", "table", change.table().name());
        }

        private static Optional<Told> part(boolean withTable, String verb, String noun, Identifier name) {
            return withTable ? Optional.empty() : tell(verb, noun, name);
        }

        private static Optional<Told> column(String verb, Table table, Identifier column) {
            return Optional.of(new Told(new Deed(verb, "column", "columns"), table.name() + "." + column));
        }

        private static Optional<Told> index(String verb, Identifier name) {
            return Optional.of(new Told(new Deed(verb, "index", "indexes"), name.toString()));
        }

        private static Optional<Told> tell(String verb, String noun, Identifier from, Identifier to) {
            return tell(verb, noun, from + " to " + to);
        }

        private static Optional<Told> tell(String verb, String noun, Identifier name) {
            return tell(verb, noun, name.toString());
        }

        private static Optional<Told> tell(String verb, String noun, String name) {
            return Optional.of(new Told(new Deed(verb, noun, noun + "s"), name));
        }
    }
}
