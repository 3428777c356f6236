package dev.lintel.cli;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.PluginStatus;
import dev.lintel.runtime.Status;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;

/** A status as a table, with a line for each plugin, or as JSON. */
final class StatusText {

    private StatusText() {}

    static TextTable table(Status status) {
        TextTable table = new TextTable("PLUGIN", "APPLIED", "NEWEST", "STATE").colour(3, Standings::coloured);
        status.plugins()
                .forEach(plugin ->
                        table.row(plugin.plugin(), version(plugin.applied()), version(plugin.newest()), state(plugin)));
        status.disabled().forEach(plugin -> table.row(plugin, "", "", "disabled"));
        return table;
    }

    static String json(Status status) {
        return new JsonWriter()
                .beginObject()
                .field("database", status.database())
                .lines(
                        "plugins",
                        status.plugins().stream()
                                .map(plugin -> new JsonLine()
                                        .put("plugin", plugin.plugin())
                                        .put("applied", plugin.applied())
                                        .put("newest", plugin.newest())
                                        .put(
                                                "pending",
                                                plugin.pending().stream()
                                                        .map(Object::toString)
                                                        .toList()))
                                .toList())
                .lines(
                        "disabled",
                        status.disabled().stream()
                                .map(plugin -> new JsonLine().put("plugin", plugin))
                                .toList())
                .lines("problems", Standings.problems(status.problems()))
                .lines("warnings", Standings.problems(status.warnings()))
                .endObject()
                .toString();
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
}
