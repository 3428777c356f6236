package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ChangeVisitor;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.Optional;

/**
 * What SQLite's {@code alter table} can do: rename tables and columns, add and drop columns. Unique constraints are indexes,
 * which come and go by themselves; all else that stands in a table's definition changes only with a new table. A foreign key
 * of one column stands in the line of that column, so that it comes and goes with it.
 */
final class SqliteAlter implements ChangeVisitor<SqliteAlter.Means> {

    /**
     * How a change is made.
     *
     * @param table which table it changes
     * @param isPartOfTable whether a table that is made anew has it already
     * @param needsNewTable whether nothing else will do
     */
    record Means(Identifier table, boolean isPartOfTable, boolean needsNewTable) {}

    private final SchemaDiff diff;
    private final SqliteStatements statements;

    SqliteAlter(SchemaDiff diff, SqliteStatements statements) {
        this.diff = diff;
        this.statements = statements;
    }

    /** Whether a foreign key stands in the line of its column. */
    static boolean isInline(ForeignKey key) {
        return key.columns().size() == 1;
    }

    /** Whether a column can be added to a table that has rows. */
    static boolean canAdd(Table table, Column column) {
        Definition definition = Definition.of(column.type());
        if (column.identity()
                || column.generated() != null
                || definition.saysDefault()
                || definition.saysNotNull()
                || definition.saysKey()) {
            return false;
        }
        if (SqliteDefault.isNull(column.defaultValue())) {
            return column.nullable();
        }
        boolean refers = table.foreignKeys().stream()
                .anyMatch(key -> isInline(key) && key.columns().get(0).sameAs(column.name()));
        return SqliteDefault.isConstant(column.defaultValue()) && !refers;
    }

    private static Means itself(Identifier table) {
        return new Means(table, false, false);
    }

    private static Means withoutNewTable(Table table) {
        return new Means(table.name(), true, false);
    }

    private static Means withNewTable(Table table) {
        return new Means(table.name(), true, true);
    }

    private static Means part(Table table, boolean needsNewTable) {
        return new Means(table.name(), true, needsNewTable);
    }

    @Override
    public Means createTable(Change.CreateTable change) {
        return itself(change.table().name());
    }

    @Override
    public Means dropTable(Change.DropTable change) {
        return itself(change.table().name());
    }

    @Override
    public Means createSequence(Change.CreateSequence change) {
        return itself(change.sequence().name());
    }

    @Override
    public Means dropSequence(Change.DropSequence change) {
        return itself(change.sequence().name());
    }

    @Override
    public Means renameSequence(Change.RenameSequence change) {
        return itself(change.to());
    }

    @Override
    public Means alterSequence(Change.AlterSequence change) {
        return itself(change.after().name());
    }

    @Override
    public Means createType(Change.CreateType change) {
        return itself(change.type().name());
    }

    @Override
    public Means alterType(Change.AlterType change) {
        return itself(change.after().name());
    }

    @Override
    public Means dropType(Change.DropType change) {
        return itself(change.type().name());
    }

    /** The names of the checks that hold columns to their values follow the table's. */
    @Override
    public Means renameTable(Change.RenameTable change) {
        boolean hasChecks = change.table().columns().stream().anyMatch(this::hasValueCheck);
        return new Means(change.to(), false, hasChecks);
    }

    private boolean hasValueCheck(Column column) {
        return statements.dialect.check(column).isPresent();
    }

    @Override
    public Means renameColumn(Change.RenameColumn change) {
        Optional<Column> column = change.table().column(change.from());
        return new Means(
                change.table().name(), false, column.filter(this::hasValueCheck).isPresent());
    }

    @Override
    public Means copyValues(Change.CopyValues change) {
        return itself(change.to().name());
    }

    @Override
    public Means copyRows(Change.CopyRows change) {
        return itself(change.to().name());
    }

    @Override
    public Means markRows(Change.MarkRows change) {
        return itself(change.table().name());
    }

    @Override
    public Means deleteRows(Change.DeleteRows change) {
        return itself(change.table().name());
    }

    @Override
    public Means fillColumn(Change.FillColumn change) {
        return itself(change.table().name());
    }

    @Override
    public Means addColumn(Change.AddColumn change) {
        return part(change.table(), !canAdd(change.table(), change.column()));
    }

    @Override
    public Means alterColumn(Change.AlterColumn change) {
        String before = statements.definition(change.table(), change.before());
        return part(change.table(), !before.equals(statements.definition(change.table(), change.after())));
    }

    @Override
    public Means dropColumn(Change.DropColumn change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means addUnique(Change.AddUnique change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means dropUnique(Change.DropUnique change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means createIndex(Change.CreateIndex change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means dropIndex(Change.DropIndex change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means addForeignKey(Change.AddForeignKey change) {
        boolean comesAlong = comesWithItsColumn(diff.after(), diff.renamed(), change.table(), change.foreignKey());
        return part(change.table(), !comesAlong && !has(diff.renamed(), change.table(), change.foreignKey()));
    }

    @Override
    public Means dropForeignKey(Change.DropForeignKey change) {
        boolean goesAlong = comesWithItsColumn(diff.renamed(), diff.after(), change.table(), change.foreignKey());
        return part(change.table(), !goesAlong && !has(diff.after(), change.table(), change.foreignKey()));
    }

    private static boolean comesWithItsColumn(Schema present, Schema absent, Table table, ForeignKey key) {
        Identifier column = key.columns().get(0);
        return isInline(key) && has(present, table, column) && !has(absent, table, column);
    }

    private static boolean has(Schema schema, Table table, Identifier column) {
        return schema.table(table.name()).flatMap(it -> it.column(column)).isPresent();
    }

    /** One that is only out of the way for a while on other databases need not go on this one. */
    private static boolean has(Schema schema, Table table, ForeignKey key) {
        return schema.table(table.name()).stream()
                .flatMap(it -> it.foreignKeys().stream())
                .anyMatch(it -> StoredForm.of(it).equals(StoredForm.of(key)));
    }

    @Override
    public Means commentTable(Change.CommentTable change) {
        return withoutNewTable(change.after());
    }

    @Override
    public Means addPrimaryKey(Change.AddPrimaryKey change) {
        return withNewTable(change.table());
    }

    @Override
    public Means dropPrimaryKey(Change.DropPrimaryKey change) {
        return withNewTable(change.table());
    }

    @Override
    public Means addCheck(Change.AddCheck change) {
        return withNewTable(change.table());
    }

    @Override
    public Means dropCheck(Change.DropCheck change) {
        return part(change.table(), !change.withTable());
    }

    @Override
    public Means renamePrimaryKey(Change.RenamePrimaryKey change) {
        return withNewTable(change.table());
    }

    @Override
    public Means renameUnique(Change.RenameUnique change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means renameIndex(Change.RenameIndex change) {
        return withoutNewTable(change.table());
    }

    @Override
    public Means renameForeignKey(Change.RenameForeignKey change) {
        return withNewTable(change.table());
    }

    @Override
    public Means renameCheck(Change.RenameCheck change) {
        return withNewTable(change.table());
    }
}
