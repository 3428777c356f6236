package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The order in which tables can come into being: what a foreign key refers to first, else by name. */
final class TableOrder {

    private TableOrder() {}

    /** The tables, parents before children; a circle is entered at its first table by name. */
    static List<Table> parentsFirst(List<Table> tables) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            places.put(tables.get(i).name().key(), i);
        }
        List<Set<Integer>> parents = new ArrayList<>();
        List<Set<Integer>> children = new ArrayList<>();
        tables.forEach(table -> children.add(new HashSet<>()));
        NavigableSet<Integer> free = new TreeSet<>();
        for (int i = 0; i < tables.size(); i++) {
            parents.add(parents(tables.get(i), i, places));
            for (int parent : parents.get(i)) {
                children.get(parent).add(i);
            }
            if (parents.get(i).isEmpty()) {
                free.add(i);
            }
        }
        NavigableSet<Integer> waiting = new TreeSet<>(places.values());
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int next = free.isEmpty() ? waiting.first() : free.first();
            waiting.remove(next);
            free.remove(next);
            ordered.add(tables.get(next));
            for (int child : children.get(next)) {
                parents.get(child).remove(next);
                if (parents.get(child).isEmpty() && waiting.contains(child)) {
                    free.add(child);
                }
            }
        }
        return ordered;
    }

    /** The places of the others that a table refers to. */
    private static Set<Integer> parents(Table table, int own, Map<String, Integer> places) {
        Set<Integer> parents = new HashSet<>();
        for (ForeignKey key : table.foreignKeys()) {
            Integer place = places.get(key.targetTable().key());
            if (place != null && place != own) {
                parents.add(place);
            }
        }
        return parents;
    }
}
