package dev.lintel.schema.dialect;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
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

    private final InnoDbRenames renames = new InnoDbRenames(this);

    /** @param renamed what there is once all renames of tables and columns have run */
    InnoDbStatements(Dialect dialect, Schema renamed) {
        super(dialect);
        this.indexes = new ForeignKeyIndexes(renamed);
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

    /** Quotes mean nothing. */
    @Override
    boolean isOneName(Identifier one, Identifier other) {
        return one.text().equals(other.text());
    }

    @Override
    public List<String> renameTable(Change.RenameTable change) {
        return renames.of(change);
    }

    @Override
    public List<String> renameColumn(Change.RenameColumn change) {
        return renames.of(change);
    }

    @Override
    public List<String> dropCheck(Change.DropCheck change) {
        return renames.hasDropped(change.check()) ? List.of() : super.dropCheck(change);
    }

    /** The whole of it is said again. */
    @Override
    public List<String> alterColumn(Change.AlterColumn change) {
        Table table = change.table();
        List<String> actions = new ArrayList<>();
        boolean changesCheck = changesValueCheck(change);
        if (changesCheck && dialect.check(change.before()).isPresent()) {
            actions.add("drop " + constraint(valueCheckName(table, change.before())));
        }
        // a column is numbered only while a key begins with it; the primary key that comes sees to it then
        boolean isKey = indexes.beginWith(table, change.after().name());
        String definition = definition(table, isKey ? change.after() : unnumbered(change.after()));
        if (!definition.equals(definition(table, isKey ? change.before() : unnumbered(change.before())))) {
            actions.add("modify column " + definition);
        }
        if (changesCheck) {
            valueCheck(table, change.after()).ifPresent(check -> actions.add("add " + check));
        }
        if (actions.isEmpty()) {
            return List.of();
        }
        String alter = alter(table, String.join(",\n" + INDENT, actions));
        return change.before().nullable() && !change.after().nullable()
                ? withoutForeignKeys(indexes.ofColumn(table, change.after().name()), alter)
                : List.of(alter);
    }

    private static Column unnumbered(Column column) {
        return column.identity() ? column.loosened().required() : column;
    }

    /** A column under a foreign key can't be made {@code NOT NULL}; neither can one that a foreign key refers to. */
    private List<String> withoutForeignKeys(List<ForeignKeyIndexes.Standing> standing, String alter) {
        List<String> statements = new ArrayList<>();
        standing.forEach(it -> statements.add(
                alterTable(it.table(), "drop foreign key " + quote(it.key().name()))));
        statements.add(alter);
        standing.forEach(it -> statements.add(alterTable(it.table(), "add " + foreignKey(it.key()))));
        return statements;
    }

    @Override
    public List<String> commentTable(Change.CommentTable change) {
        String comment = change.after().comment();
        return List.of(alter(change.after(), "comment = " + (comment == null ? "''" : dialect.literal(comment))));
    }

    @Override
    public List<String> addPrimaryKey(Change.AddPrimaryKey change) {
        indexes.indexAdded(change.table(), change.key().name(), change.key().columns());
        List<String> statements = new ArrayList<>(super.addPrimaryKey(change));
        numbered(change.table(), change.key()).forEach(column -> statements.add(modify(change.table(), column)));
        return statements;
    }

    @Override
    public List<String> dropPrimaryKey(Change.DropPrimaryKey change) {
        Table table = change.table();
        List<String> statements = new ArrayList<>();
        numbered(table, change.key()).forEach(column -> statements.add(modify(table, unnumbered(column))));
        statements.addAll(withoutForeignKeys(table, change.key().name(), alter(table, "drop primary key")));
        return statements;
    }

    private static List<Column> numbered(Table table, PrimaryKey key) {
        return table.columns().stream()
                .filter(Column::identity)
                .filter(column -> key.columns().stream().anyMatch(column.name()::sameAs))
                .toList();
    }

    private String modify(Table table, Column column) {
        return alter(table, "modify column " + definition(table, column));
    }

    @Override
    public List<String> renamePrimaryKey(Change.RenamePrimaryKey change) {
        indexes.indexRenamed(change.table(), change.key().name(), change.to());
        return List.of();
    }

    @Override
    public List<String> renameUnique(Change.RenameUnique change) {
        return renameIndex(change.table(), change.unique().name(), change.to());
    }

    @Override
    public List<String> renameIndex(Change.RenameIndex change) {
        return renameIndex(change.table(), change.index().name(), change.to());
    }

    private List<String> renameIndex(Table table, Identifier from, Identifier to) {
        indexes.indexRenamed(table, from, to);
        return List.of(alter(table, "rename index " + quote(from) + " to " + quote(to)));
    }

    @Override
    public List<String> renameForeignKey(Change.RenameForeignKey change) {
        List<String> statements =
                new ArrayList<>(dropForeignKey(new Change.DropForeignKey(change.table(), change.foreignKey(), false)));
        statements.addAll(addForeignKey(
                new Change.AddForeignKey(change.table(), change.foreignKey().named(change.to()), false)));
        return statements;
    }

    @Override
    public List<String> renameCheck(Change.RenameCheck change) {
        List<String> statements =
                new ArrayList<>(dropCheck(new Change.DropCheck(change.table(), change.check(), false)));
        statements.addAll(addCheck(new Change.AddCheck(
                change.table(), new CheckConstraint(change.to(), change.check().expression()))));
        return statements;
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
