package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.LiveColumn;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of one table: their names, types, defaults, whether they may be null, and whether the database numbers them. */
final class ColumnComparison {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\]|'')*'");

    /** What an author's own definition may begin with so that the database tells the same of it. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "character varying",
            "varchar",
            "numeric",
            "decimal",
            "bigint",
            "integer",
            "int",
            "smallint",
            "boolean",
            "date");

    /** Where scripts don't say whether a computed column may be {@code NULL}: its expression decides. */
    private static final Set<Product> FOLLOWS_FROM_EXPRESSION =
            Set.of(Product.POSTGRESQL, Product.MARIADB, Product.MYSQL);

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final List<Difference> differences = new ArrayList<>();

    ColumnComparison(Table table, LiveTable live, StoredNames names) {
        this.table = table;
        this.live = live;
        this.names = names;
    }

    List<Difference> compare() {
        for (Column column : table.columns()) {
            Optional<LiveColumn> there = names.find(column.name(), live.columns(), LiveColumn::name);
            if (there.isPresent()) {
                compare(column, there.get());
            } else {
                add(Kind.MISSING, path(column), "the column " + path(column) + " is missing");
            }
        }
        for (LiveColumn there : live.columns()) {
            boolean isKnown = table.columns().stream().anyMatch(column -> names.isSame(column.name(), there.name()));
            if (!isKnown) {
                String path = table.name().text() + "." + there.name();
                add(Kind.EXTRA, path, "the column %s is in the database only".formatted(path));
            }
        }
        return differences;
    }

    private void compare(Column column, LiveColumn there) {
        type(column, there);
        nullability(column, there);
        numbering(column, there);
        defaultValue(column, there);
    }

    private void type(Column column, LiveColumn there) {
        Product product = names.product();
        // SQLite numbers nothing but an integer
        boolean isRowNumber = product == Product.SQLITE && column.identity();
        String written = isRowNumber ? "integer" : names.dialect().type(column.type());
        TypeText expected = TypeText.of(written, product);
        TypeText actual = TypeText.of(there.type(), product);
        boolean canTell = column.type().definition() == null || WELL_KNOWN.contains(expected.name());
        if (canTell && !expected.sameAs(actual, product)) {
            changed(
                    column,
                    "is of the type %s, and not %s".formatted(there.type().toLowerCase(Locale.ROOT), written));
        }
    }

    private void nullability(Column column, LiveColumn there) {
        boolean isKey = table.primaryKey() != null
                && table.primaryKey().columns().stream().anyMatch(column.name()::sameAs);
        boolean isDefined = column.type().definition() != null;
        boolean mayBeNull = column.nullable() && !column.identity() && !isKey;
        if (isKey && names.product() == Product.SQLITE || isDefined && mayBeNull) {
            // the one lets keys be null, and a definition may say what it likes
            return;
        }
        if (column.generated() != null && FOLLOWS_FROM_EXPRESSION.contains(names.product())) {
            return;
        }
        if (mayBeNull != there.nullable()) {
            changed(column, mayBeNull ? "must have a value, and should not need one" : "may be null, and should not");
        }
    }

    private void numbering(Column column, LiveColumn there) {
        if (column.identity() && !there.identity()) {
            changed(column, "is not numbered by the database, and should be");
        }
    }

    private void defaultValue(Column column, LiveColumn there) {
        String definition =
                column.type().definition() == null ? "" : column.type().definition();
        boolean isStated = column.defaultValue() != null
                && !column.identity()
                && !column.defaultValue().strip().equalsIgnoreCase("null");
        // one in the author's own definition is the one that counts
        if (!isStated || definition.toLowerCase(Locale.ROOT).contains("default")) {
            return;
        }
        String expected = column.defaultValue().strip();
        if (there.defaultValue() == null) {
            changed(column, "has no default, and should have " + expected);
        } else if (areOther(expected, bare(there.defaultValue()))) {
            changed(column, "has the default %s, and not %s".formatted(there.defaultValue(), expected));
        }
    }

    /** Only what both write plainly can be told apart. */
    private static boolean areOther(String expected, String actual) {
        if (NUMBER.matcher(expected).matches() && NUMBER.matcher(actual).matches()) {
            return new BigDecimal(expected).compareTo(new BigDecimal(actual)) != 0;
        }
        return TEXT.matcher(expected).matches() && TEXT.matcher(actual).matches() && !expected.equals(actual);
    }

    /** Without PostgreSQL's cast and parentheses around it. */
    private static String bare(String value) {
        String text = value.strip().replaceFirst("::[\\w ()]+$", "");
        boolean isWrapped = text.startsWith("(") && text.endsWith(")");
        return isWrapped ? bare(text.substring(1, text.length() - 1)) : text;
    }

    private void changed(Column column, String how) {
        add(Kind.CHANGED, path(column), "the column " + path(column) + " " + how);
    }

    private void add(Kind kind, String object, String text) {
        differences.add(new Difference(kind, object, text));
    }

    private String path(Column column) {
        return table.name().text() + "." + column.name().text();
    }
}
