package dev.lintel.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as what they hold; the last one is not cut. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** @param titles none for rows that explain themselves */
    TextTable(String... titles) {
        if (titles.length > 0) {
            rows.add(List.of(titles));
        }
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        return rows.stream().map(this::aligned).collect(joining("\n"));
    }

    private String aligned(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width = rows.stream()
                    .mapToInt(other -> other.get(at).length())
                    .max()
                    .orElse(0);
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(width - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
