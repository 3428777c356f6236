package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ClassRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says in SQL which rows of a hierarchy's table are meant, in words that every database knows. */
public final class RowConditions {

    private static final String CONTINUED = "\n" + StandardStatements.INDENT;

    private final Function<Identifier, String> tables;
    private final Names columns;

    /** What a column is called, quoted. */
    @FunctionalInterface
    public interface Names {
        String of(Identifier table, Identifier column);
    }

    /** @param tables what a table is called, quoted */
    public RowConditions(Function<Identifier, String> tables, Names columns) {
        this.tables = tables;
        this.columns = columns;
    }

    /** {@code from … join … where …}: the rows that are copied. */
    public String source(Change.CopyRows copy) {
        String joins = copy.with().stream()
                .map(it -> CONTINUED + "join " + table(it.table()) + " on " + sameRow(copy.from(), it))
                .collect(joining());
        return "from " + table(copy.from()) + joins + where(copy.from(), copy.rows());
    }

    String where(Table table, ClassRows rows) {
        return rows.isAll() ? "" : CONTINUED + "where " + of(table, rows);
    }

    private String of(Table table, ClassRows rows) {
        List<String> conditions = new ArrayList<>();
        if (rows.discriminator() != null) {
            conditions.add(column(table, rows.discriminator())
                    + rows.literals().stream().collect(joining(", ", " in (", ")")));
        }
        if (!rows.in().isEmpty()) {
            String in = rows.in().stream().map(it -> exists(table, it)).collect(joining(" or "));
            conditions.add(rows.in().size() > 1 ? "(" + in + ")" : in);
        }
        rows.notIn().forEach(it -> conditions.add("not " + exists(table, it)));
        rows.nothingIn().forEach(it -> conditions.add(column(table, it) + " is null"));
        if (!rows.somethingIn().isEmpty()) {
            String some = rows.somethingIn().stream()
                    .map(it -> column(table, it) + " is not null")
                    .collect(joining(" or "));
            conditions.add(rows.somethingIn().size() > 1 ? "(" + some + ")" : some);
        }
        return String.join(CONTINUED + "and ", conditions);
    }

    /** Whether another table has a part of a row. */
    public String exists(Table table, Change.Link other) {
        return "exists (select 1 from " + table(other.table()) + " where " + sameRow(table, other) + ")";
    }

    private String sameRow(Table table, Change.Link other) {
        return other.keys().stream()
                .map(it -> column(other.table(), it.to()) + " = " + column(table, it.from()))
                .collect(joining(" and "));
    }

    /** {@code table.column}. */
    public String column(Table table, Identifier column) {
        return table(table) + "." + columns.of(table.name(), column);
    }

    private String table(Table table) {
        return tables.apply(table.name());
    }
}
