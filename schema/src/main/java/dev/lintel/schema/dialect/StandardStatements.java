package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ChangeVisitor;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of standard SQL, written as a person would: lower case, a column or constraint a line. */
class StandardStatements implements ChangeVisitor<List<String>> {

    private static final String INDENT = "    ";

    private static final Pattern BACKQUOTED = Pattern.compile("`([^`]+)`");

    private final Dialect dialect;

    StandardStatements(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        Table table = change.table();
        List<String> lines = new ArrayList<>();
        keyFirst(table).forEach(column -> lines.add(columnDefinition(column)));
        if (table.primaryKey() != null) {
            lines.add(constraint(table.primaryKey().name()) + " primary key "
                    + names(table.primaryKey().columns()));
        }
        table.uniques().forEach(unique -> lines.add(constraint(unique.name()) + " unique " + names(unique.columns())));
        table.columns().forEach(column -> lines.addAll(checks(table, column)));
        table.checks().forEach(check -> lines.add(constraint(check.name()) + " check (" + condition(check) + ")"));

        List<String> statements = new ArrayList<>();
        statements.add(lines.stream()
                .collect(joining(",\n" + INDENT, "create table " + quote(table.name()) + " (\n" + INDENT, "\n)")));
        statements.addAll(comments(table));
        return statements;
    }

    /** A check's condition; a column in it that stands in backquotes is quoted as the dialect does. */
    private String condition(CheckConstraint check) {
        return BACKQUOTED
                .matcher(check.expression())
                .replaceAll(name -> Matcher.quoteReplacement(quote(Identifier.of(name.group(1)))));
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
    public List<String> addColumn(Change.AddColumn change) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(change.table(), "add column " + columnDefinition(change.column())));
        checks(change.table(), change.column()).forEach(check -> statements.add(alter(change.table(), "add " + check)));
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
        String columns = index.columns().stream()
                .map(column -> quote(column.name()) + (column.descending() ? " desc" : ""))
                .collect(joining(", ", "(", ")"));
        return List.of("create " + (index.unique() ? "unique " : "") + "index " + quote(index.name()) + " on "
                + quote(change.table().name()) + " " + columns);
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        return List.of("drop index " + quote(change.index().name()));
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        ForeignKey key = change.foreignKey();
        return List.of(alter(
                change.table(),
                "add " + constraint(key.name()) + "\n" + INDENT + "foreign key " + names(key.columns()) + " references "
                        + quote(key.targetTable()) + " " + names(key.targetColumns()) + onDelete(key)));
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        return List.of(
                alter(change.table(), "drop " + constraint(change.foreignKey().name())));
    }

    private static String onDelete(ForeignKey key) {
        return key.onDelete() == OnDelete.NO_ACTION
                ? ""
                : " on delete " + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A reader looks for the key on top; the order of columns means nothing else. */
    private static List<Column> keyFirst(Table table) {
        List<Column> columns = new ArrayList<>();
        if (table.primaryKey() != null) {
            table.primaryKey()
                    .columns()
                    .forEach(name -> columns.add(table.column(name).orElseThrow()));
        }
        table.columns().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }

    private String columnDefinition(Column column) {
        Definition definition = Definition.of(column.type());
        StringBuilder text = new StringBuilder(quote(column.name()) + " " + dialect.type(column.type()));
        if (column.identity()) {
            return text.append(definition.saysIdentity() ? "" : " generated by default as identity")
                    .toString();
        }
        if (column.defaultValue() != null && !definition.saysDefault()) {
            text.append(" default ").append(column.defaultValue());
        }
        if (!column.nullable() && !definition.saysNotNull()) {
            text.append(" not null");
        }
        return text.toString();
    }

    private List<String> checks(Table table, Column column) {
        return dialect
                .check(column)
                .map(condition -> constraint(DerivedNames.check(table.name(), List.of(column.name()))) + " check ("
                        + condition + ")")
                .stream()
                .toList();
    }

    private List<String> comments(Table table) {
        List<String> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.add("comment on table " + quote(table.name()) + " is " + Quoting.literal(table.comment()));
        }
        table.columns().forEach(column -> statements.addAll(comments(table, column)));
        return statements;
    }

    private List<String> comments(Table table, Column column) {
        return column.comment() == null
                ? List.of()
                : List.of("comment on column " + quote(table.name()) + "." + quote(column.name()) + " is "
                        + Quoting.literal(column.comment()));
    }

    private String alter(Table table, String action) {
        return "alter table " + quote(table.name()) + "\n" + INDENT + action;
    }

    private String constraint(Identifier name) {
        return "constraint " + quote(name);
    }

    private String names(List<Identifier> columns) {
        return columns.stream().map(this::quote).collect(joining(", ", "(", ")"));
    }

    private String quote(Identifier name) {
        return dialect.quote(name);
    }
}
