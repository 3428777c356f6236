package dev.lintel.schema.cases;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.dialect.Dialect;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of columns that are in both schemas of a case, whatever they are called. A {@code NULL} is none: what had none
 * may get one, and what is computed is computed anew.
 */
final class KeptValues {

    private record Kept(String label, Table tableBefore, Column before, Table tableAfter, Column after) {}

    private final List<Kept> kept = new ArrayList<>();
    private final Dialect dialect;

    KeptValues(Schema before, Schema after, Dialect dialect) {
        this.dialect = dialect;
        for (Table old : before.tables()) {
            same(old, after).ifPresent(now -> {
                for (Column column : old.columns()) {
                    same(column, now)
                            .filter(it -> it.generated() == null || column.generated() == null)
                            .ifPresent(
                                    it -> kept.add(new Kept(old.name() + "." + column.name(), old, column, now, it)));
                }
            });
        }
    }

    private static Optional<Table> same(Table table, Schema schema) {
        Optional<Table> ofOneOrigin = schema.tables().stream()
                .filter(it -> it.entity() != null && it.entity().equals(table.entity()))
                .filter(it -> Objects.equals(it.attribute(), table.attribute()))
                .findFirst();
        return ofOneOrigin.or(() -> schema.table(table.name()));
    }

    private static Optional<Column> same(Column column, Table table) {
        Optional<Column> ofOneAttribute = table.columns().stream()
                .filter(it -> it.attribute() != null && it.attribute().equals(column.attribute()))
                .findFirst();
        return ofOneAttribute.or(() -> table.column(column.name()));
    }

    /** The values by column, while the database has the schema before. */
    Map<String, List<String>> before(TestDatabase database) throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        for (Kept it : kept) {
            values.put(it.label(), values(database, it.tableBefore(), it.before()));
        }
        return values;
    }

    /** The values by the same columns, while the database has the schema after. */
    Map<String, List<String>> after(TestDatabase database) throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        for (Kept it : kept) {
            values.put(it.label(), values(database, it.tableAfter(), it.after()));
        }
        return values;
    }

    private List<String> values(TestDatabase database, Table table, Column column) throws SQLException {
        String name = dialect.quote(column.name());
        return database
                .query("select " + name + " from " + dialect.quote(table.name()) + " where " + name + " is not null")
                .stream()
                .map(KeptValues::plain)
                .sorted()
                .toList();
    }

    /** A number is the same with more digits behind its point. */
    private static String plain(String value) {
        return value.matches("-?[0-9]+\\.[0-9]+")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }
}
