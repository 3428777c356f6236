package dev.lintel.runtime.discover;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/**
 * Understands a plugin's history, and refuses a plugin whose models have moved past it.
 *
 * @param installed the plugin with its history; empty when the history is not there or can't be understood
 * @param problems what is wrong with it
 */
record HistoryReading(Optional<InstalledPlugin> installed, List<Problem> problems) {

    /**
     * Reads it.
     *
     * @param path of the history's file in the plugin's jar
     * @param content of that file; empty when it is not there
     * @param withDrafts whether a draft counts as if it were committed
     */
    static HistoryReading of(PluginFacts plugin, String path, Optional<byte[]> content, boolean withDrafts) {
        Place place = Place.file(plugin.resources().describe(path));
        try {
            History history = content.map(bytes -> plugin.resources().decode(bytes, path))
                    .map(text -> HistoryFile.read(plugin.name(), text, place.toString()))
                    .orElseGet(() -> History.empty(plugin.name()));
            ScriptSource scripts = new HistoryScripts(plugin.name(), plugin.resources());
            Optional<DraftMigrations> draft =
                    withDrafts ? DraftMigrations.of(plugin, history, scripts) : Optional.empty();
            if (draft.isPresent()) {
                return new HistoryReading(
                        Optional.of(new InstalledPlugin(
                                plugin, draft.get().behind(history), draft.get().scripts(), history.version())),
                        List.of());
            }
            if (history.migrations().isEmpty() && !plugin.tables().isEmpty()) {
                return new HistoryReading(Optional.empty(), List.of(noHistory(plugin, place)));
            }
            return new HistoryReading(
                    Optional.of(new InstalledPlugin(plugin, history, scripts, history.version())),
                    history
                            .newest()
                            .filter(newest -> !newest.schemaHash().equals(plugin.schemaHash()))
                            .map(newest -> uncommitted(plugin, newest, place))
                            .stream()
                            .toList());
        } catch (ProblemException e) {
            return new HistoryReading(Optional.empty(), e.problems());
        }
    }

    private static Problem noHistory(PluginFacts plugin, Place place) {
        return Problem.error(
                ProblemKind.NO_HISTORY,
                place,
                "The plugin %s owns %s, but has no committed migration.".formatted(plugin.name(), tables(plugin)),
                cure(plugin));
    }

    private static Problem uncommitted(PluginFacts plugin, Migration newest, Place place) {
        return Problem.error(
                ProblemKind.UNCOMMITTED_DRAFT,
                place,
                "The models of the plugin %s have moved past its newest committed migration, version %d '%s'."
                        .formatted(plugin.name(), newest.version(), newest.name()),
                cure(plugin));
    }

    private static String tables(PluginFacts plugin) {
        int count = plugin.tables().size();
        return "the table " + plugin.tables().get(0) + (count == 1 ? "" : " and " + (count - 1) + " more");
    }

    private static String cure(PluginFacts plugin) {
        return "Run `lintel create %s \"what has changed\"` in the plugin's project, review and commit the scripts, and build"
                        .formatted(plugin.name())
                + " again.";
    }
}
