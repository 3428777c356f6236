package dev.lintel.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of text in columns as wide as what they hold. In a terminal that is narrower, the widest columns give way, and their
 * cells go on in the next line.
 */
final class TextTable {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean hasTitles;
    private final Map<Integer, Colour> colours = new HashMap<>();
    private int indent;

    /** @param titles none for rows that explain themselves */
    TextTable(String... titles) {
        hasTitles = titles.length > 0;
        if (hasTitles) {
            rows.add(List.of(titles));
        }
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** What a cell looks like in a terminal. */
    @FunctionalInterface
    interface Colour {
        String of(String cell, Terminal terminal);
    }

    /** Colours the cells of a column, counted from 0. */
    TextTable colour(int column, Colour colour) {
        colours.put(column, colour);
        return this;
    }

    /** Puts so many blanks before each row. */
    TextTable indent(int blanks) {
        indent = blanks;
        return this;
    }

    /** As wide as it gets. */
    @Override
    public String toString() {
        return toString(Terminal.NONE);
    }

    /** For whoever reads it. */
    String toString(Terminal terminal) {
        int[] widths = widths(terminal.width() - indent);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            boolean isTitle = hasTitles && row == rows.get(0);
            lines.addAll(lines(row, widths, isTitle, terminal));
        }
        return String.join("\n", lines);
    }

    private int[] widths(int room) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        while (Arrays.stream(widths).sum() + GAP * (columns - 1) > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] >= widths[widest] ? column : widest;
        }
        return widest;
    }

    private List<String> lines(List<String> row, int[] widths, boolean isTitle, Terminal terminal) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(broken(row.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(indent));
            int end = 0;
            for (int column = 0; column < cells.size(); column++) {
                String cell =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                if (!cell.isEmpty()) {
                    text.append(isTitle ? terminal.bold(cell) : coloured(column, cell, terminal));
                    end = text.length();
                }
                text.append(" ".repeat(widths[column] - cell.length() + GAP));
            }
            lines.add(text.substring(0, end));
        }
        return lines;
    }

    private String coloured(int column, String cell, Terminal terminal) {
        return colours.getOrDefault(column, (text, any) -> text).of(cell, terminal);
    }

    /** Between words if possible, else behind a sign that ends a part of a name, else anywhere. */
    private static List<String> broken(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell;
        while (rest.length() > width) {
            int end = rest.lastIndexOf(' ', width);
            if (end <= 0) {
                end = Arrays.stream(new int[] {rest.lastIndexOf('_', width - 1), rest.lastIndexOf('.', width - 1)})
                                .max()
                                .orElse(-1)
                        + 1;
            }
            if (end <= 0) {
                end = width;
            }
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
