package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ChangeVisitor;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statements of standard SQL, written as a person would: lower case, a column or constraint a line. A dialect's own
 * statements stand in a subclass, which answers for the changes that the dialect makes otherwise.
 */
class StandardStatements extends StandardClauses implements ChangeVisitor<List<String>> {

    StandardStatements(Dialect dialect) {
        super(dialect);
    }

    /** The statements of all changes, in the order in which they run. */
    List<String> of(SchemaDiff diff) {
        IdleRename idle = new IdleRename(this::isOneName);
        return diff.changes().stream()
                .filter(change -> !idle.is(change))
                .flatMap(change -> change.accept(this).stream())
                .toList();
    }

    /** Whether the database keeps two names as one, though one of them is quoted. */
    boolean isOneName(Identifier one, Identifier other) {
        return false;
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        Table table = change.table();
        List<String> statements = new ArrayList<>();
        statements.add(createTable(table.name(), table));
        statements.addAll(comments(table));
        return statements;
    }

    @Override
    public List<String> dropTable(Change.DropTable change) {
        return List.of("drop table " + quote(change.table().name()));
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        Sequence sequence = change.sequence();
        return List.of("create sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment());
    }

    @Override
    public List<String> dropSequence(Change.DropSequence change) {
        return List.of("drop sequence " + quote(change.sequence().name()));
    }

    @Override
    public List<String> createType(Change.CreateType change) {
        return enumTypes().create(change.type());
    }

    @Override
    public List<String> alterType(Change.AlterType change) {
        return enumTypes().alter(change);
    }

    @Override
    public List<String> dropType(Change.DropType change) {
        return enumTypes().drop(change.type().name());
    }

    /** What keeps the constants of an enum under a name, in a database that has such a thing. */
    EnumTypes enumTypes() {
        throw new UnsupportedOperationException("no types with names: refused before");
    }

    @Override
    public List<String> addColumn(Change.AddColumn change) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(change.table(), "add column " + definition(change.table(), change.column())));
        valueCheck(change.table(), change.column())
                .ifPresent(check -> statements.add(alter(change.table(), "add " + check)));
        statements.addAll(comments(change.table(), change.column()));
        return statements;
    }

    @Override
    public List<String> dropColumn(Change.DropColumn change) {
        return List.of(
                alter(change.table(), "drop column " + quote(change.column().name())));
    }

    @Override
    public List<String> addUnique(Change.AddUnique change) {
        return List.of(alter(
                change.table(),
                "add " + constraint(change.unique().name()) + " unique "
                        + names(change.unique().columns())));
    }

    @Override
    public List<String> dropUnique(Change.DropUnique change) {
        return List.of(
                alter(change.table(), "drop " + constraint(change.unique().name())));
    }

    @Override
    public List<String> createIndex(Change.CreateIndex change) {
        Index index = change.index();
        return List.of(createIndex(index.unique(), index.name(), change.table(), index.columns()));
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        return List.of("drop index " + quote(change.index().name()));
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        return List.of(alter(change.table(), "add " + foreignKey(change.foreignKey())));
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        return List.of(
                alter(change.table(), "drop " + constraint(change.foreignKey().name())));
    }

    /** The checks of columns are called after the table, and follow it. */
    @Override
    public List<String> renameTable(Change.RenameTable change) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(change.table(), "rename to " + quote(change.to())));
        for (Column column : change.table().columns()) {
            if (dialect.check(column).isPresent()) {
                statements.add(renameConstraint(
                        change.to(),
                        valueCheckName(change.table(), column),
                        DerivedNames.check(change.to(), List.of(column.name()))));
            }
        }
        return statements;
    }

    @Override
    public List<String> renameColumn(Change.RenameColumn change) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(change.table(), renameColumnAction(change)));
        Table table = change.table();
        table.column(change.from())
                .flatMap(dialect::check)
                .ifPresent(check -> statements.add(renameConstraint(
                        table.name(),
                        DerivedNames.check(table.name(), List.of(change.from())),
                        DerivedNames.check(table.name(), List.of(change.to())))));
        return statements;
    }

    String renameColumnAction(Change.RenameColumn change) {
        return "rename column " + quote(change.from()) + " to " + quote(change.to());
    }

    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        return List.of("alter sequence " + quote(change.sequence().name()) + " rename to " + quote(change.to()));
    }

    @Override
    public List<String> alterSequence(Change.AlterSequence change) {
        return List.of("alter sequence " + quote(change.after().name()) + " start with "
                + change.after().start() + " increment by " + change.after().increment());
    }

    /** What is not the same any more, an action each: what a column may hold is loosened first and tightened last. */
    @Override
    public List<String> alterColumn(Change.AlterColumn change) {
        if (change.computesAnew()) {
            return addedAgain(change);
        }
        Table table = change.table();
        List<String> statements = new ArrayList<>();
        boolean changesCheck = changesValueCheck(change);
        if (changesCheck && dialect.check(change.before()).isPresent()) {
            statements.add(alter(table, "drop " + constraint(valueCheckName(table, change.before()))));
        }
        columnActions(change)
                .forEach(action -> statements.add(
                        alter(table, "alter column " + quote(change.after().name()) + " " + action)));
        if (changesCheck) {
            valueCheck(table, change.after()).ifPresent(check -> statements.add(alter(table, "add " + check)));
        }
        statements.addAll(nextNumber(change));
        statements.addAll(changedComment(change));
        return statements;
    }

    /** A computed column that is computed otherwise is added again: no database loses a value by that. */
    final List<String> addedAgain(Change.AlterColumn change) {
        List<String> statements = new ArrayList<>();
        statements.addAll(dropColumn(new Change.DropColumn(change.table(), change.before())));
        statements.addAll(addColumn(new Change.AddColumn(change.table(), change.after())));
        return statements;
    }

    /** What stands behind {@code alter column <name>}, in an order that runs. */
    final List<String> columnActions(Change.AlterColumn change) {
        Column before = change.before().declared();
        Column after = change.after().declared();
        List<String> actions = new ArrayList<>();
        boolean changesType = !type(before).equals(type(after));
        boolean changesDefault = !Objects.equals(declaredDefault(before), declaredDefault(after));
        if (before.identity() && !after.identity()) {
            actions.add("drop identity");
        }
        if (before.generated() != null && after.generated() == null) {
            actions.add("drop expression");
        }
        if (declaredDefault(before) != null && (changesDefault || changesType)) {
            actions.add("drop default");
        }
        if (changesType) {
            actions.add(typeAction(new Change.AlterColumn(change.table(), before, after)));
        }
        if (declaredDefault(after) != null && (changesDefault || changesType)) {
            actions.add("set default " + declaredDefault(after));
        }
        if (isNullable(before) != isNullable(after)) {
            actions.add(isNullable(after) ? "drop not null" : "set not null");
        }
        if (after.identity() && !before.identity()) {
            actions.add(numberedAction());
        }
        return actions;
    }

    String numberedAction() {
        return "add" + identity();
    }

    /** What makes the database go on numbering behind the rows that exist, once it does number a column. */
    final List<String> nextNumber(Change.AlterColumn change) {
        boolean isNew = change.after().identity() && !change.before().identity();
        return isNew ? List.of(nextNumber(change.table(), change.after())) : List.of();
    }

    String nextNumber(Table table, Column column) {
        String name = quote(column.name());
        return alter(
                table,
                "alter column " + name + " restart with (select coalesce(max(" + name + "), 0) + 1 from "
                        + quote(table.name()) + ")");
    }

    String typeAction(Change.AlterColumn change) {
        return "set data type " + type(change.after());
    }

    final boolean changesValueCheck(Change.AlterColumn change) {
        return !dialect.check(change.before()).equals(dialect.check(change.after()));
    }

    private String declaredDefault(Column column) {
        return column.defaultValue() == null ? null : defaultValue(column);
    }

    private static boolean isNullable(Column column) {
        return column.nullable() && !column.identity();
    }

    List<String> changedComment(Change.AlterColumn change) {
        if (Objects.equals(change.before().comment(), change.after().comment())) {
            return List.of();
        }
        return change.after().comment() == null
                ? List.of("comment on column " + quote(change.table().name()) + "."
                        + quote(change.after().name()) + " is null")
                : comments(change.table(), change.after());
    }

    @Override
    public List<String> fillColumn(Change.FillColumn change) {
        String column = quote(change.column().name());
        String value = change.expression() == null ? NeutralValues.of(change.column(), dialect) : change.expression();
        return List.of("update " + quote(change.table().name()) + "\n" + INDENT + "set " + column + " = " + value + "\n"
                + INDENT + "where " + column + " is null");
    }

    @Override
    public List<String> copyValues(Change.CopyValues change) {
        return new Copying(dialect, change).statements();
    }

    @Override
    public List<String> copyRows(Change.CopyRows change) {
        return List.of(new RowMoving(dialect).copy(change));
    }

    @Override
    public List<String> markRows(Change.MarkRows change) {
        return List.of(new RowMoving(dialect).mark(change));
    }

    @Override
    public List<String> deleteRows(Change.DeleteRows change) {
        return List.of(new RowMoving(dialect).delete(change));
    }

    @Override
    public List<String> commentTable(Change.CommentTable change) {
        String comment = change.after().comment();
        return List.of("comment on table " + quote(change.after().name()) + " is "
                + (comment == null ? "null" : dialect.literal(comment)));
    }

    @Override
    public List<String> addPrimaryKey(Change.AddPrimaryKey change) {
        return List.of(alter(change.table(), "add " + primaryKey(change.table())));
    }

    @Override
    public List<String> dropPrimaryKey(Change.DropPrimaryKey change) {
        return List.of(alter(change.table(), "drop " + constraint(change.key().name())));
    }

    @Override
    public List<String> addCheck(Change.AddCheck change) {
        return List.of(alter(
                change.table(),
                "add " + constraint(change.check().name()) + " check (" + dialect.condition(change.check()) + ")"));
    }

    @Override
    public List<String> dropCheck(Change.DropCheck change) {
        return List.of(alter(change.table(), "drop " + constraint(change.check().name())));
    }

    @Override
    public List<String> renamePrimaryKey(Change.RenamePrimaryKey change) {
        return renameConstraint(change.table(), change.key().name(), change.to());
    }

    @Override
    public List<String> renameUnique(Change.RenameUnique change) {
        return renameConstraint(change.table(), change.unique().name(), change.to());
    }

    @Override
    public List<String> renameIndex(Change.RenameIndex change) {
        return List.of("alter index " + quote(change.index().name()) + " rename to " + quote(change.to()));
    }

    @Override
    public List<String> renameForeignKey(Change.RenameForeignKey change) {
        return renameConstraint(change.table(), change.foreignKey().name(), change.to());
    }

    @Override
    public List<String> renameCheck(Change.RenameCheck change) {
        return renameConstraint(change.table(), change.check().name(), change.to());
    }

    private List<String> renameConstraint(Table table, Identifier from, Identifier to) {
        return List.of(renameConstraint(table.name(), from, to));
    }

    private String renameConstraint(Identifier table, Identifier from, Identifier to) {
        return "alter table " + quote(table) + "\n" + INDENT + "rename " + constraint(from) + " to " + quote(to);
    }
}
