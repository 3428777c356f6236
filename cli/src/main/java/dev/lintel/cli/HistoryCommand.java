package dev.lintel.cli;

import dev.lintel.runtime.HistoryEntry;
import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.database.AppliedDetails;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel history tasks} */
@Command(
        name = "history",
        description = {
            "Shows the migrations of all plugins in one order: what a database has, when it was applied, how long it took and by"
                    + " whom; then what waits.",
            "Without a database: what is committed, in the order that an empty one takes."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class HistoryCommand extends Verb {

    private final Source source;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<plugin>",
            description = "Just this plugin; all unless told.")
    private String plugin;

    @Option(names = "--committed", description = "Just what is committed; no database is asked.")
    private boolean committed;

    HistoryCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        boolean isOffline = committed || !source.hasDatabase(command());
        List<HistoryEntry> entries = ofPlugin(entries(isOffline));
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .lines(
                            "migrations",
                            entries.stream().map(HistoryCommand::json).toList())
                    .endObject()
                    .toString());
        } else if (entries.isEmpty()) {
            print("No plugin has a migration.");
        } else {
            print(isOffline ? committed(entries) : applied(entries));
        }
        return FINE;
    }

    private List<HistoryEntry> entries(boolean isOffline) {
        if (isOffline) {
            return source.plugins(command()).committed();
        }
        Lintel lintel = source.lintel(command());
        return lintel.history();
    }

    private List<HistoryEntry> ofPlugin(List<HistoryEntry> entries) {
        if (plugin == null) {
            return entries;
        }
        Set<String> names = new TreeSet<>();
        entries.forEach(entry -> names.add(entry.plugin()));
        if (!names.contains(plugin)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "No plugin %s has a migration.".formatted(plugin),
                    NearMiss.of(plugin, names)
                            .map("Write %s."::formatted)
                            .orElse(
                                    names.isEmpty()
                                            ? "Put the plugins on the class path."
                                            : "There are: %s.".formatted(String.join(", ", names)))));
        }
        return entries.stream().filter(entry -> entry.plugin().equals(plugin)).toList();
    }

    private static TextTable committed(List<HistoryEntry> entries) {
        TextTable table = new TextTable("MIGRATION", "NAME", "NEEDS");
        entries.forEach(entry -> table.row(entry.toString(), entry.name(), needs(entry)));
        return table;
    }

    private static TextTable applied(List<HistoryEntry> entries) {
        TextTable table =
                new TextTable("MIGRATION", "NAME", "APPLIED", "TOOK", "BY", "STATE").colour(5, Standings::coloured);
        for (HistoryEntry entry : entries) {
            table.row(
                    entry.toString(),
                    entry.name(),
                    entry.applied().map(AppliedDetails::at).orElse("-"),
                    entry.applied()
                            .map(applied -> applied.duration().toMillis() + " ms")
                            .orElse("-"),
                    entry.applied()
                            .map(AppliedDetails::user)
                            .filter(user -> !user.isEmpty())
                            .orElse("-"),
                    state(entry));
        }
        return table;
    }

    private static String state(HistoryEntry entry) {
        if (!entry.isCommitted()) {
            return "not in this build";
        }
        return entry.applied().isPresent() ? "applied" : "waits";
    }

    private static String needs(HistoryEntry entry) {
        return entry.pins().isEmpty()
                ? "-"
                : String.join(", ", entry.pins().stream().map(Pin::toString).toList());
    }

    private static JsonLine json(HistoryEntry entry) {
        JsonLine line = new JsonLine()
                .put("plugin", entry.plugin())
                .put("version", entry.version())
                .put("name", entry.name())
                .put("needs", entry.pins().stream().map(Pin::toString).toList())
                .putUnless("committed", entry.isCommitted());
        entry.applied()
                .ifPresent(applied -> line.put("applied", applied.at())
                        .put("milliseconds", applied.duration().toMillis())
                        .put("by", applied.user()));
        return line;
    }
}
