package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which tables can come into being: what a foreign key refers to first, else by name. */
final class TableOrder {

    private TableOrder() {}

    /** The tables, parents before children; a circle is entered at its first table by name. */
    static List<Table> parentsFirst(List<Table> tables) {
        Map<String, Table> waiting = new LinkedHashMap<>();
        tables.forEach(table -> waiting.put(table.name().key(), table));
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> waitsForNone(table, waiting))
                    .findFirst()
                    .orElseGet(() -> waiting.values().iterator().next());
            waiting.remove(next.name().key());
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean waitsForNone(Table table, Map<String, Table> waiting) {
        return table.foreignKeys().stream()
                .map(ForeignKey::targetTable)
                .noneMatch(target -> !target.sameAs(table.name()) && waiting.containsKey(target.key()));
    }
}
