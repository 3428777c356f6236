package dev.lintel.schema.create;

import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The histories of a source tree, a folder each. */
public final class HistoryFolders {

    private HistoryFolders() {}

    /** The plugins that have a history there, sorted. */
    public static List<String> plugins(Path histories) {
        if (!Files.isDirectory(histories)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(histories)) {
            return folders.filter(folder -> Files.exists(folder.resolve(HistoryFile.NAME)))
                    .map(folder -> folder.getFileName().toString())
                    .filter(PluginNaming::isValid)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw TextFile.unreadable(histories.toString(), e);
        }
    }

    /**
     * A plugin's history.
     *
     * @throws ProblemException when it has none
     */
    public static HistoryFolder existing(String plugin, Path histories) {
        List<String> known = plugins(histories);
        if (!known.contains(plugin)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "There is no history of a plugin '" + plugin + "' in " + histories + ".",
                    NearMiss.of(plugin, known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Name a plugin that has one, or the folder with --history.")));
        }
        return new HistoryFolder(plugin, histories.resolve(plugin));
    }
}
