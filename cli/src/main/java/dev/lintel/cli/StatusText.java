package dev.lintel.cli;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.PluginStatus;
import dev.lintel.runtime.Status;
import java.util.ArrayList;
import java.util.List;

/** A status as a table: a line for each plugin, columns as wide as what they hold. */
final class StatusText {

    private static final List<String> TITLES = List.of("PLUGIN", "APPLIED", "NEWEST", "STATE");

    private StatusText() {}

    static String of(Status status) {
        if (status.plugins().isEmpty()) {
            return "No plugins were found. The database is " + status.database() + ".";
        }
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        status.plugins().forEach(plugin -> rows.add(row(plugin)));
        return status.database() + "\n"
                + rows.stream().map(row -> aligned(row, rows)).collect(joining("\n"));
    }

    private static List<String> row(PluginStatus plugin) {
        return List.of(plugin.plugin(), version(plugin.applied()), version(plugin.newest()), state(plugin));
    }

    private static String version(int version) {
        return version == 0 ? "-" : String.valueOf(version);
    }

    private static String state(PluginStatus plugin) {
        int problems = plugin.problems().size();
        if (problems > 0) {
            return problems == 1 ? "1 problem" : problems + " problems";
        }
        int pending = plugin.pending().size();
        return pending == 0
                ? "up to date"
                : pending + " pending: "
                        + plugin.pending().stream()
                                .map(step -> step.migration().name())
                                .collect(joining(", "));
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
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
