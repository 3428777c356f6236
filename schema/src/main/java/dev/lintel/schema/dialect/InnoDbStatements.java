package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** What MariaDB and MySQL say otherwise than the standard. The engine and the character set are left to the server. */
abstract class InnoDbStatements extends StandardStatements {

    private final ForeignKeyIndexes indexes;

    InnoDbStatements(Dialect dialect, Schema before) {
        super(dialect);
        this.indexes = new ForeignKeyIndexes(before);
    }

    /** A backslash means something in a literal. */
    static String literal(String text) {
        return Quoting.literal(text.replace("\\", "\\\\"));
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        indexes.created(change.table());
        return super.createTable(change);
    }

    @Override
    String options(Table table) {
        return table.comment() == null ? "" : " comment = " + dialect.literal(table.comment());
    }

    /** A primary key has no name here. */
    @Override
    String primaryKey(Table table) {
        return "primary key " + names(table.primaryKey().columns());
    }

    @Override
    String definition(Table table, Column column) {
        String comment = column.comment() == null ? "" : " comment " + dialect.literal(column.comment());
        return super.definition(table, column) + comment;
    }

    @Override
    String identity() {
        return " not null auto_increment";
    }

    /** A server can be set up to let no {@code timestamp} be null that does not ask for it. */
    @Override
    String nullability(Column column) {
        boolean isTimestamp = column.type().sqlType() == SqlType.TIMESTAMP_WITH_TIMEZONE
                || Definition.of(column.type()).isNullableTimestamp();
        return isTimestamp && column.nullable() ? " null" : super.nullability(column);
    }

    @Override
    List<String> comments(Table table) {
        return List.of();
    }

    @Override
    List<String> comments(Table table, Column column) {
        return List.of();
    }

    @Override
    public List<String> addUnique(Change.AddUnique change) {
        indexes.indexAdded(
                change.table(), change.unique().name(), change.unique().columns());
        return super.addUnique(change);
    }

    @Override
    public List<String> createIndex(Change.CreateIndex change) {
        indexes.indexAdded(change.table(), change.index().name(), ForeignKeyIndexes.columns(change.index()));
        return super.createIndex(change);
    }

    /** The names of indexes are those of their table alone, so that one that goes with its table stands in nobody's way. */
    @Override
    public List<String> dropUnique(Change.DropUnique change) {
        return change.withTable()
                ? List.of()
                : withoutForeignKeys(
                        change.table(),
                        change.unique().name(),
                        alter(
                                change.table(),
                                "drop index " + quote(change.unique().name())));
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        return change.withTable()
                ? List.of()
                : withoutForeignKeys(
                        change.table(),
                        change.index().name(),
                        "drop index " + quote(change.index().name()) + " on "
                                + quote(change.table().name()));
    }

    private List<String> withoutForeignKeys(Table table, Identifier index, String drop) {
        List<ForeignKey> standing = indexes.standingOn(table, index);
        List<String> statements = new ArrayList<>();
        standing.forEach(key -> statements.add(alter(table, "drop foreign key " + quote(key.name()))));
        statements.add(drop);
        for (ForeignKey key : standing) {
            statements.addAll(super.addForeignKey(new Change.AddForeignKey(table, key, false)));
            indexes.addedAgain(table, key);
        }
        return statements;
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        indexes.foreignKeyAdded(change.table(), change.foreignKey());
        return super.addForeignKey(change);
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        String name = quote(change.foreignKey().name());
        boolean withIndex = indexes.isLeftBehind(change.table(), change.foreignKey()) && !change.withTable();
        return List.of(alter(
                change.table(), "drop foreign key " + name + (withIndex ? ",\n" + INDENT + "drop index " + name : "")));
    }
}
