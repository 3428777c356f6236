package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements that copy values from one table to another, in words that every database knows. */
final class Copying {

    private static final String CONTINUED = "\n" + StandardStatements.INDENT;

    private final Dialect dialect;
    private final Change.CopyValues copy;
    private final String from;
    private final String to;

    Copying(Dialect dialect, Change.CopyValues copy) {
        this.dialect = dialect;
        this.copy = copy;
        this.from = dialect.quote(copy.from().name());
        this.to = dialect.quote(copy.to().name());
    }

    List<String> statements() {
        if (copy.isNew()) {
            return List.of(insert(List.of(), ""));
        }
        List<String> statements = new ArrayList<>();
        statements.add(update());
        if (copy.isOutward()) {
            statements.add(insert(
                    nothingElse(), CONTINUED + "and not exists (select 1 from " + to + " where " + sameRow() + ")"));
        }
        return statements;
    }

    /** Where there is nothing to copy, there is no row to make. */
    private String insert(List<Column> nothing, String more) {
        String something = copy.columns().stream()
                .map(it -> from + "." + dialect.quote(it.from()) + " is not null")
                .collect(joining(
                        " or ",
                        copy.columns().size() > 1 ? "(" : "",
                        copy.columns().size() > 1 ? ")" : ""));
        String columns = Stream.concat(
                        all().map(Change.Pairing::to), nothing.stream().map(Column::name))
                .map(dialect::quote)
                .collect(joining(", ", "(", ")"));
        return "insert into " + to + " " + columns + CONTINUED + "select " + columnsOfFrom()
                + ", null".repeat(nothing.size()) + CONTINUED + "from " + from + CONTINUED + "where " + something
                + more;
    }

    private String columnsOfFrom() {
        return all().map(it -> from + "." + dialect.quote(it.from())).collect(joining(", "));
    }

    /** What has had no value, because it has had no row, must not get the default of one that is new. */
    private List<Column> nothingElse() {
        return copy.to().columns().stream()
                .filter(it -> it.nullable() && it.defaultValue() != null && it.generated() == null)
                .filter(it -> all().noneMatch(pair -> pair.to().sameAs(it.name())))
                .toList();
    }

    private Stream<Change.Pairing> all() {
        return Stream.concat(copy.keys().stream(), copy.columns().stream());
    }

    private String update() {
        return "update " + to + CONTINUED + "set "
                + copy.columns().stream()
                        .map(it -> dialect.quote(it.to()) + " = (select " + from + "." + dialect.quote(it.from())
                                + " from " + from + " where " + sameRow() + ")")
                        .collect(joining("," + CONTINUED + "    "))
                + CONTINUED + "where exists (select 1 from " + from + " where " + sameRow() + ")";
    }

    private String sameRow() {
        return copy.keys().stream()
                .map(it -> from + "." + dialect.quote(it.from()) + " = " + to + "." + dialect.quote(it.to()))
                .collect(joining(" and "));
    }
}
