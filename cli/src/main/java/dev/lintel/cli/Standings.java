package dev.lintel.cli;

import dev.lintel.schema.create.HistoryCheck;
import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.Descriptor;
import java.util.List;
import java.util.Locale;

/** How the plugins of a project stand, as several verbs tell it. */
final class Standings {

    private Standings() {}

    /**
     * @param plugin just this one; {@code null} for all
     * @throws ProblemException when there is none
     */
    static List<Standing> of(String plugin, ProjectOptions project) {
        HistoryCheck check = project.check();
        if (plugin != null) {
            return List.of(check.of(plugin));
        }
        List<String> plugins = check.plugins();
        if (plugins.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "No plugin was compiled to " + project.classes() + ", and none has a history in "
                            + project.history() + ".",
                    "Compile the project with Lintel's annotation processor first, or name its folders with --classes and"
                            + " --history."));
        }
        return plugins.stream().map(check::of).toList();
    }

    /** In a word or two. */
    static String state(Standing standing) {
        return switch (standing.state()) {
            case UP_TO_DATE -> "up to date";
            case BROKEN -> "broken";
            case MOVED ->
                standing.draft()
                        .map(draft -> draft.allChanges().size())
                        .map(changes -> changes == 1 ? "1 change not committed" : changes + " changes not committed")
                        .orElse(standing.descriptor().isPresent() ? "compile again" : "not compiled");
        };
    }

    /** A state as a terminal shows it: what is well, what waits, and what is wrong. */
    static String coloured(String state, Terminal terminal) {
        if (state.equals("up to date") || state.equals("ok") || state.equals("applied")) {
            return terminal.green(state);
        }
        return state.equals("broken") || state.equals("bad") || state.contains("problem")
                ? terminal.red(state)
                : terminal.yellow(state);
    }

    static String json(List<Standing> standings) {
        JsonWriter json = new JsonWriter().beginObject().beginList("plugins");
        for (Standing standing : standings) {
            json.beginObject()
                    .field("plugin", standing.plugin())
                    .field("version", standing.history().version())
                    .field("state", standing.state().name().toLowerCase(Locale.ROOT))
                    .textLines(
                            "changes",
                            standing.draft().map(Descriptor.Draft::allChanges).orElse(List.of()))
                    .textLines(
                            "losses",
                            standing.draft().map(Descriptor.Draft::losses).orElse(List.of()))
                    .lines("problems", problems(standing.problems()))
                    .endObject();
        }
        return json.endList().endObject().toString();
    }

    static List<JsonLine> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new JsonLine()
                        .put("problem", problem.kind().readableName())
                        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                        .put(
                                "place",
                                problem.place().toString().isEmpty()
                                        ? null
                                        : problem.place().toString())
                        .put("text", problem.text())
                        .put("cure", problem.cure()))
                .toList();
    }
}
