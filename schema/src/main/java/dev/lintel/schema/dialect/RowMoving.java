package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ClassRows;
import java.util.ArrayList;
import java.util.List;

/** The statements that take the rows of a hierarchy to its other tables, in words that every database knows. */
final class RowMoving {

    private static final String CONTINUED = "\n" + StandardStatements.INDENT;

    private final Dialect dialect;

    RowMoving(Dialect dialect) {
        this.dialect = dialect;
    }

    String copy(Change.CopyRows copy) {
        String columns =
                copy.values().stream().map(it -> dialect.quote(it.to().name())).collect(joining(", ", "(", ")"));
        return "insert into " + dialect.quote(copy.to().name()) + " " + columns + CONTINUED + "select "
                + copy.values().stream().map(this::value).collect(joining(", ")) + CONTINUED + "from "
                + dialect.quote(copy.from().name()) + joins(copy) + where(copy.from(), copy.rows());
    }

    private String value(Change.Value value) {
        if (value.table() != null) {
            return column(value.table().name(), value.column().name());
        }
        return value.literal() == null ? NeutralValues.of(value.to(), dialect) : value.literal();
    }

    private String joins(Change.CopyRows copy) {
        return copy.with().stream()
                .map(it -> CONTINUED + "join " + dialect.quote(it.table().name()) + " on " + sameRow(copy.from(), it))
                .collect(joining());
    }

    String mark(Change.MarkRows mark) {
        String marks = mark.marks().stream()
                .map(it -> CONTINUED + "    when " + exists(mark.table(), it.table()) + " then " + it.discriminator())
                .collect(joining());
        String otherwise = mark.otherwise() == null ? "" : CONTINUED + "    else " + mark.otherwise();
        return "update " + dialect.quote(mark.table().name()) + CONTINUED + "set "
                + dialect.quote(mark.column().name()) + " = "
                + (marks.isEmpty() ? mark.otherwise() : "case" + marks + otherwise + CONTINUED + "    end");
    }

    String delete(Change.DeleteRows delete) {
        return "delete from " + dialect.quote(delete.table().name()) + where(delete.table(), delete.rows());
    }

    private String where(Table table, ClassRows rows) {
        return rows.isAll() ? "" : CONTINUED + "where " + condition(table, rows);
    }

    /** Which rows of a table are meant, as a condition. */
    String condition(Table table, ClassRows rows) {
        List<String> conditions = new ArrayList<>();
        if (rows.discriminator() != null) {
            conditions.add(column(table.name(), rows.discriminator())
                    + rows.literals().stream().collect(joining(", ", " in (", ")")));
        }
        if (!rows.in().isEmpty()) {
            String in = rows.in().stream().map(it -> exists(table, it)).collect(joining(" or "));
            conditions.add(rows.in().size() > 1 ? "(" + in + ")" : in);
        }
        rows.notIn().forEach(it -> conditions.add("not " + exists(table, it)));
        return String.join(CONTINUED + "and ", conditions);
    }

    private String exists(Table table, Change.Link other) {
        return "exists (select 1 from " + dialect.quote(other.table().name()) + " where " + sameRow(table, other) + ")";
    }

    private String sameRow(Table table, Change.Link other) {
        return other.keys().stream()
                .map(it -> column(other.table().name(), it.to()) + " = " + column(table.name(), it.from()))
                .collect(joining(" and "));
    }

    private String column(Identifier table, Identifier column) {
        return dialect.quote(table) + "." + dialect.quote(column);
    }
}
