package dev.lintel.schema.precheck;

import dev.lintel.schema.Column;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for values of a class's attribute in rows of another class, which go nowhere when each class gets a table of its own. */
final class StrayValues implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        Map<String, Change.CopyRows> tables = new LinkedHashMap<>();
        before.changes(Change.CopyRows.class)
                .filter(copy -> copy.rows().discriminator() != null)
                .forEach(copy -> tables.putIfAbsent(copy.from().name().key(), copy));
        List<Precheck> asked = new ArrayList<>();
        for (Change.CopyRows first : tables.values()) {
            Table from = first.from();
            for (Column column : from.columns()) {
                // where every row must have a value or gets one, those of other classes have one that means nothing
                boolean isGiven = !column.nullable() || column.declared().defaultValue() != null;
                if (!isGiven && isGone(before, from, column)) {
                    ask(before, from, column, first, asked);
                }
            }
        }
        return asked;
    }

    private static void ask(Before before, Table from, Column column, Change.CopyRows first, List<Precheck> asked) {
        Set<String> copied = new TreeSet<>();
        before.changes(Change.CopyRows.class)
                .filter(copy -> copy.from().name().sameAs(from.name()))
                .filter(copy -> copy.values().stream()
                        .anyMatch(
                                it -> it.column() != null && it.column().name().sameAs(column.name())))
                .forEach(copy -> copied.addAll(copy.rows().literals()));
        boolean isComplete =
                from.classes().stream().map(RowClass::discriminator).allMatch(copied::contains);
        if (!copied.isEmpty() && !isComplete) {
            asked.add(new Precheck(
                    before.words(from.name(), column.name()) + " has values in rows of other classes",
                    "select count(*) from " + before.table(from.name()) + " where "
                            + before.column(from.name(), column.name()) + " is not null and "
                            + before.column(from.name(), first.rows().discriminator()) + " not in ("
                            + String.join(", ", copied) + ")"));
        }
    }

    private static boolean isGone(Before before, Table from, Column column) {
        return before.diff()
                .after()
                .table(from.name())
                .flatMap(it -> it.column(column.name()))
                .isEmpty();
    }
}
