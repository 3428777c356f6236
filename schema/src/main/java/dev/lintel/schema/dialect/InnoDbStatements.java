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
import java.util.regex.Pattern;

/** What MariaDB and MySQL say otherwise than the standard. The engine and the character set are left to the server. */
abstract class InnoDbStatements extends StandardStatements {

    private static final Pattern SIMPLE_DEFAULT = Pattern.compile(
            "'(?:[^']|'')*'|[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|b'[01]*'|x'[0-9a-f]*'|null|true|false|\\(.*\\)"
                    + "|(?:current_timestamp|now|localtime|localtimestamp)(?:\\([0-6]?\\))?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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

    /** Any default but a simple one needs parentheses. */
    @Override
    String defaultValue(Column column) {
        String value = column.defaultValue().strip();
        return SIMPLE_DEFAULT.matcher(value).matches() ? value : "(" + value + ")";
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
        indexes.indexAdded(change.table(), change.index().name(), change.index().columnNames());
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
        Table table = change.table();
        Identifier name = change.foreignKey().name();
        String drop = "drop foreign key " + quote(name);
        boolean leavesIndex = indexes.foreignKeyDropped(table, change.foreignKey());
        if (change.withTable() || !leavesIndex) {
            return List.of(alter(table, drop));
        }
        String dropIndex = "drop index " + quote(name);
        List<String> statements = new ArrayList<>(withoutForeignKeys(table, name, alter(table, dropIndex)));
        if (statements.size() == 1) {
            return List.of(alter(table, drop + ",\n" + INDENT + dropIndex));
        }
        statements.add(0, alter(table, drop));
        return statements;
    }
}
