package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * What SQLite says otherwise than the standard. What belongs to one column stands in its line, a unique constraint is an
 * index, which does the same, and there are no comments. What {@link SqliteAlter} can't do comes with a
 * {@linkplain SqliteNewTable new table}.
 */
final class SqliteStatements extends StandardStatements {

    private static final String CONTINUED = "\n" + INDENT + INDENT;

    private final SqliteRebuilds rebuilds;

    SqliteStatements(Dialect dialect, SchemaDiff diff) {
        super(dialect);
        this.rebuilds = new SqliteRebuilds(diff, new SqliteAlter(diff, this));
    }

    @Override
    List<String> of(SchemaDiff diff) {
        List<String> statements = new ArrayList<>();
        if (!rebuilds.isEmpty()) {
            statements.addAll(SqliteNewTable.guard());
        }
        for (Change change : diff.changes()) {
            if (!rebuilds.cover(change)) {
                statements.addAll(change.accept(this));
            } else if (change instanceof Change.AddColumn add && rebuilds.needBefore(add)) {
                statements.add(addBefore(add));
            } else {
                rebuilds.freedEarly(change).ifPresent(index -> statements.add(dropIndex(index)));
            }
            rebuilds.after(change).ifPresent(table -> statements.addAll(anew(table)));
        }
        return statements;
    }

    /** What SQLite can't add is declared by the new table; until then the column is no more than a place for values. */
    private String addBefore(Change.AddColumn change) {
        Column column = change.column();
        boolean canAdd = SqliteAlter.canAdd(change.table(), column);
        return alter(
                change.table(), "add column " + (canAdd ? definition(change.table(), column) : quote(column.name())));
    }

    private List<String> anew(Table table) {
        return new SqliteNewTable(this, table, rebuilds.aside(table.name()), rebuilds.kept(table)).statements();
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        Table table = change.table();
        List<String> statements = new ArrayList<>(super.createTable(change));
        table.uniques().forEach(unique -> statements.add(createIndex(table, unique)));
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
        table.checks()
                .forEach(check -> lines.add(constraint(check.name()) + " check (" + dialect.condition(check) + ")"));
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
    String generated(Column column) {
        return super.generated(column) + nullability(column);
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
    public List<String> commentTable(Change.CommentTable change) {
        return List.of();
    }

    @Override
    public List<String> renameTable(Change.RenameTable change) {
        return rename(change.table().name(), change.to());
    }

    /** SQLite takes two names that differ only in case for one, which is taken; so there is another one in between. */
    private List<String> rename(Identifier from, Identifier to) {
        if (from.text().equals(to.text())) {
            return List.of();
        }
        if (!from.text().equalsIgnoreCase(to.text())) {
            return List.of(renameTable(from, to));
        }
        Identifier aside = rebuilds.aside(from);
        return List.of(renameTable(from, aside), renameTable(aside, to));
    }

    String renameTable(Identifier from, Identifier to) {
        return "alter table " + quote(from) + "\n" + INDENT + "rename to " + quote(to);
    }

    @Override
    public List<String> renameColumn(Change.RenameColumn change) {
        return List.of(alter(change.table(), "rename column " + quote(change.from()) + " to " + quote(change.to())));
    }

    @Override
    public List<String> addColumn(Change.AddColumn change) {
        return List.of(alter(change.table(), "add column " + definition(change.table(), change.column())));
    }

    /** What would stand in the definition comes with a new table. */
    @Override
    public List<String> alterColumn(Change.AlterColumn change) {
        return List.of();
    }

    @Override
    public List<String> addUnique(Change.AddUnique change) {
        return List.of(createIndex(change.table(), change.unique()));
    }

    @Override
    public List<String> dropUnique(Change.DropUnique change) {
        return List.of(dropIndex(change.unique().name()));
    }

    @Override
    public List<String> renameUnique(Change.RenameUnique change) {
        UniqueConstraint renamed =
                new UniqueConstraint(change.to(), change.unique().columns());
        return List.of(dropIndex(change.unique().name()), createIndex(change.table(), renamed));
    }

    @Override
    public List<String> renameIndex(Change.RenameIndex change) {
        Index renamed =
                new Index(change.to(), change.index().columns(), change.index().unique());
        return List.of(dropIndex(change.index().name()), createIndex(change.table(), renamed));
    }

    String createIndex(Table table, UniqueConstraint unique) {
        List<IndexColumn> columns = unique.columns().stream()
                .map((Identifier column) -> new IndexColumn(column, false))
                .toList();
        return createIndex(true, unique.name(), table, columns);
    }

    String createIndex(Table table, Index index) {
        return createIndex(index.unique(), index.name(), table, index.columns());
    }

    private String dropIndex(Identifier index) {
        return "drop index " + quote(index);
    }

    /** It comes in the line of its column or with its table, or is there and need not go. */
    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        return List.of();
    }

    /** Of a table that stays, the new one lacks it; with one that goes, it goes. */
    @Override
    public List<String> dropCheck(Change.DropCheck change) {
        return List.of();
    }

    /** Of a table that stays, the new one has the new name; of one that goes, the name stands in nobody's way. */
    @Override
    public List<String> renamePrimaryKey(Change.RenamePrimaryKey change) {
        return List.of();
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        return List.of();
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
        return rename(change.sequence().name(), change.to());
    }

    /** Where a sequence began, and in which steps the ORM counts, is no part of its table. */
    @Override
    public List<String> alterSequence(Change.AlterSequence change) {
        return List.of();
    }
}
