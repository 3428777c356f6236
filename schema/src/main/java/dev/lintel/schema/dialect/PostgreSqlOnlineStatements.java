package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL changes a table that is in use: an index is built beside the writers, and a constraint is first held against
 * new rows only and then against those that exist, so that nobody waits for a table to be read through.
 */
final class PostgreSqlOnlineStatements extends PostgreSqlStatements {

    PostgreSqlOnlineStatements(Dialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> createIndex(Change.CreateIndex change) {
        Index index = change.index();
        return change.withTable()
                ? super.createIndex(change)
                : List.of(concurrentIndex(index.unique(), index.name(), change.table(), index.columns()));
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        return change.withTable()
                ? super.dropIndex(change)
                : List.of("drop index concurrently " + quote(change.index().name()));
    }

    @Override
    public List<String> addUnique(Change.AddUnique change) {
        Identifier name = change.unique().name();
        return overIndex(change.table(), name, change.unique().columns(), "unique");
    }

    @Override
    public List<String> addPrimaryKey(Change.AddPrimaryKey change) {
        return overIndex(change.table(), change.key().name(), change.key().columns(), "primary key");
    }

    private List<String> overIndex(Table table, Identifier name, List<Identifier> columns, String kind) {
        List<IndexColumn> ascending =
                columns.stream().map(column -> new IndexColumn(column, false)).toList();
        return List.of(
                concurrentIndex(true, name, table, ascending),
                alter(table, "add " + constraint(name) + " " + kind + " using index " + quote(name)));
    }

    private String concurrentIndex(boolean unique, Identifier name, Table table, List<IndexColumn> columns) {
        return createIndex(unique, name, table, columns).replaceFirst(" index ", " index concurrently ");
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        ForeignKey key = change.foreignKey();
        return change.withTable()
                ? super.addForeignKey(change)
                : validatedLater(change.table(), key.name(), super.addForeignKey(change));
    }

    @Override
    public List<String> addCheck(Change.AddCheck change) {
        return validatedLater(change.table(), change.check().name(), super.addCheck(change));
    }

    private List<String> validatedLater(Table table, Identifier name, List<String> add) {
        return List.of(add.get(0) + " not valid", alter(table, "validate " + constraint(name)));
    }

    /** {@code set not null} reads the table through unless a check that holds already says the same. */
    @Override
    public List<String> alterColumn(Change.AlterColumn change) {
        Column after = change.after();
        if (!change.before().nullable() || after.nullable() || after.identity() || after.generated() != null) {
            return super.alterColumn(change);
        }
        Table table = change.table();
        Column loose = after.loosened();
        Identifier check = DerivedNames.notNull(table.name(), List.of(after.name()));
        List<String> statements =
                new ArrayList<>(super.alterColumn(new Change.AlterColumn(table, change.before(), loose)));
        statements.add(alter(
                table, "add " + constraint(check) + " check (" + quote(after.name()) + " is not null) not valid"));
        statements.add(alter(table, "validate " + constraint(check)));
        statements.add(alter(table, "alter column " + quote(after.name()) + " set not null"));
        statements.add(alter(table, "drop " + constraint(check)));
        return statements;
    }
}
