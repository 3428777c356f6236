package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.diff.Change;

/** The statements that take the rows of a hierarchy to its other tables, in words that every database knows. */
final class RowMoving {

    private static final String CONTINUED = "\n" + StandardStatements.INDENT;

    private final Dialect dialect;
    private final RowConditions rows;

    RowMoving(Dialect dialect) {
        this.dialect = dialect;
        this.rows = new RowConditions(dialect::quote, (table, column) -> dialect.quote(column));
    }

    String copy(Change.CopyRows copy) {
        String columns =
                copy.values().stream().map(it -> dialect.quote(it.to().name())).collect(joining(", ", "(", ")"));
        return "insert into " + dialect.quote(copy.to().name()) + " " + columns + CONTINUED + "select "
                + copy.values().stream().map(this::value).collect(joining(", ")) + CONTINUED + rows.source(copy);
    }

    private String value(Change.Value value) {
        if (value.table() != null) {
            return rows.column(value.table(), value.column().name());
        }
        return value.literal() == null ? NeutralValues.of(value.to(), dialect) : value.literal();
    }

    String mark(Change.MarkRows mark) {
        String marks = mark.marks().stream()
                .map(it ->
                        CONTINUED + "    when " + rows.exists(mark.table(), it.table()) + " then " + it.discriminator())
                .collect(joining());
        String otherwise = mark.otherwise() == null ? "" : CONTINUED + "    else " + mark.otherwise();
        return "update " + dialect.quote(mark.table().name()) + CONTINUED + "set "
                + dialect.quote(mark.column().name()) + " = "
                + (marks.isEmpty() ? mark.otherwise() : "case" + marks + otherwise + CONTINUED + "    end");
    }

    String delete(Change.DeleteRows delete) {
        return "delete from " + dialect.quote(delete.table().name()) + rows.where(delete.table(), delete.rows());
    }
}
