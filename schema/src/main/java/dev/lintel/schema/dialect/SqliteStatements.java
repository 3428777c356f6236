package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * What SQLite says otherwise than the standard. It adds to a table, and drops from it, nothing but columns; so what belongs
 * to one column stands in its line, and a unique constraint is an index, which does the same.
 */
final class SqliteStatements extends StandardStatements {

    private static final String CONTINUED = "\n" + INDENT + INDENT;

    private final SqliteAlter alter;

    SqliteStatements(Dialect dialect, SchemaDiff diff) {
        super(dialect);
        this.alter = new SqliteAlter(diff);
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        List<String> statements = new ArrayList<>(super.createTable(change));
        change.table().uniques().forEach(unique -> statements.add(uniqueIndex(change.table(), unique)));
        return statements;
    }

    @Override
    List<String> constraints(Table table) {
        List<String> lines = new ArrayList<>();
        if (table.primaryKey() != null) {
            lines.add(primaryKey(table));
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (!SqliteAlter.isInline(key)) {
                lines.add(constraint(key.name()) + CONTINUED + "foreign key " + names(key.columns()) + " "
                        + references(key));
            }
        }
        table.checks().forEach(check -> lines.add(constraint(check.name()) + " check (" + condition(check) + ")"));
        return lines;
    }

    @Override
    String definition(Table table, Column column) {
        StringBuilder text = new StringBuilder(super.definition(table, column));
        valueCheck(table, column).ifPresent(check -> text.append(CONTINUED).append(check));
        for (ForeignKey key : table.foreignKeys()) {
            if (SqliteAlter.isInline(key) && key.columns().get(0).sameAs(column.name())) {
                text.append(CONTINUED)
                        .append(constraint(key.name()))
                        .append(' ')
                        .append(references(key));
            }
        }
        return text.toString();
    }

    /** Only an {@code integer} is numbered, and that without a word. */
    @Override
    String type(Column column) {
        return column.identity() && column.type().definition() == null ? "integer" : super.type(column);
    }

    @Override
    String identity() {
        return "";
    }

    @Override
    String defaultValue(Column column) {
        return SqliteDefault.of(column.defaultValue());
    }

    /** SQLite keeps no comments. */
    @Override
    List<String> comments(Table table, Column column) {
        return List.of();
    }

    @Override
    List<String> comments(Table table) {
        return List.of();
    }

    @Override
    public List<String> addColumn(Change.AddColumn change) {
        return List.of(alter(change.table(), "add column " + definition(change.table(), change.column())));
    }

    @Override
    public List<String> addUnique(Change.AddUnique change) {
        return List.of(uniqueIndex(change.table(), change.unique()));
    }

    @Override
    public List<String> dropUnique(Change.DropUnique change) {
        return List.of("drop index " + quote(change.unique().name()));
    }

    private String uniqueIndex(Table table, UniqueConstraint unique) {
        List<IndexColumn> columns = unique.columns().stream()
                .map((Identifier column) -> new IndexColumn(column, false))
                .toList();
        return createIndex(true, unique.name(), table, columns);
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        require(alter.comesAlong(change));
        return List.of();
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        require(alter.goesAlong(change));
        return List.of();
    }

    private static void require(boolean isReachable) {
        if (!isReachable) {
            throw new IllegalStateException("SQLite can't make this change, and said so when it was asked");
        }
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        return SequenceTable.create(change.sequence(), dialect);
    }

    @Override
    public List<String> dropSequence(Change.DropSequence change) {
        return SequenceTable.drop(change.sequence(), dialect);
    }

    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        return SequenceTable.rename(change.sequence(), change.to(), dialect);
    }

    /** Where a sequence began, and in which steps the ORM counts, is no part of its table. */
    @Override
    public List<String> alterSequence(Change.AlterSequence change) {
        return List.of();
    }
}
