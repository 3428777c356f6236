package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds columns of types that a database does not have, or not so long or so precise. */
final class TypeLimits {

    private static final Pattern SIZED = Pattern.compile("(\\w+)\\s*\\(\\s*(\\d+)\\b.*", Pattern.DOTALL);

    private final String product;
    private final Dialect dialect;
    private final Map<String, Integer> most;
    private final Set<SqlType> missing;

    /**
     * @param product the database's name
     * @param most the largest number behind the name of a type
     * @param missing the kinds of types for which it has none
     */
    TypeLimits(String product, Dialect dialect, Map<String, Integer> most, SqlType... missing) {
        this.product = product;
        this.dialect = dialect;
        this.most = most;
        this.missing = Set.of(missing);
    }

    List<Refusal> refusals(SchemaDiff diff) {
        return Refusals.ofNew(diff, this::of);
    }

    private Stream<Refusal> of(Table table) {
        return table.columns().stream().flatMap(column -> of(table, column).stream());
    }

    private Optional<Refusal> of(Table table, Column column) {
        if (missing.contains(column.type().sqlType())) {
            return Optional.of(refusal(
                    table,
                    column,
                    product + " has no type for " + column.type().sqlType() + ", which is the one of ",
                    "Give it another type, or leave the database out of -Alintel.dialects."));
        }
        String type = dialect.type(column.type());
        Matcher sized = SIZED.matcher(type.toLowerCase(Locale.ROOT));
        Integer limit = sized.matches() ? most.get(sized.group(1)) : null;
        if (limit == null || sized.group(2).length() < 10 && Integer.parseInt(sized.group(2)) <= limit) {
            return Optional.empty();
        }
        return Optional.of(refusal(
                table,
                column,
                product + " has no " + type + ", which is the type of ",
                "State less: " + limit + " is the most that its " + sized.group(1) + " can have."));
    }

    private static Refusal refusal(Table table, Column column, String text, String cure) {
        return new Refusal(
                ProblemKind.MISSING_TYPE,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                text + "the column '" + column.name() + "' of the table '" + table.name() + "'.",
                cure);
    }
}
