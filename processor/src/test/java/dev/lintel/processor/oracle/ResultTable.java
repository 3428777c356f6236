package dev.lintel.processor.oracle;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The result of the run: a line a case, a column a database and naming strategy. */
final class ResultTable {

    private static final Set<String> EXPECTED = Set.of("validated", "identical", "refused");

    private final List<String> columns;
    private final Map<String, Map<String, String>> cells = new TreeMap<>();

    ResultTable(List<String> columns) {
        this.columns = columns;
    }

    void put(String mapping, String column, String result) {
        cells.computeIfAbsent(mapping, key -> new TreeMap<>()).put(column, result);
    }

    /** Ends with a line that counts. */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("mapping"), columns.stream()).toList());
        cells.forEach((mapping, results) -> rows.add(Stream.concat(
                        Stream.of(mapping), columns.stream().map(column -> results.getOrDefault(column, "")))
                .toList()));
        List<Integer> widths = IntStream.rangeClosed(0, columns.size())
                .mapToObj(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toList();
        String table = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> row.get(i)
                                + " ".repeat(widths.get(i) - row.get(i).length()))
                        .collect(joining("  "))
                        .stripTrailing())
                .collect(joining("\n"));
        Map<String, Long> counts = cells.values().stream()
                .flatMap(results -> results.values().stream())
                .collect(Collectors.groupingBy(
                        result -> EXPECTED.contains(result) ? result : "wrong", TreeMap::new, Collectors.counting()));
        return table + "\n" + cells.size() + " cases, results: " + counts + "\n";
    }
}
