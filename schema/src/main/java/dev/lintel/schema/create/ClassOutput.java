package dev.lintel.schema.create;

import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.history.AcknowledgementFile;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the compiler left in its output folder.
 *
 * @param folder the class output, {@code target/classes}; it need not exist
 */
record ClassOutput(Path folder) {

    ClassOutput {
        Objects.requireNonNull(folder, "folder");
    }

    /** The names of the plugins that were compiled there, sorted. */
    List<String> plugins() {
        Path all = folder.resolve(PluginNaming.descriptorFolder(""));
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(plugin -> Files.isRegularFile(plugin.resolve(DescriptorFile.NAME)))
                    .map(plugin -> plugin.getFileName().toString())
                    .filter(PluginNaming::isValid)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw TextFile.unreadable(all.toString(), e);
        }
    }

    /**
     * What the compiler found out about a plugin.
     *
     * @throws ProblemException when no such plugin was compiled there, or its descriptor can't be read
     */
    Descriptor descriptor(String plugin) {
        List<String> known = plugins();
        if (!known.contains(plugin)) {
            throw new ProblemException(unknown(plugin, known));
        }
        Path file = descriptorFile(plugin);
        return TextFile.read(file)
                .map(text -> DescriptorFile.read(plugin, text, file.toString()))
                .orElseThrow(() -> new ProblemException(unknown(plugin, known)));
    }

    /**
     * The scripts of a plugin's draft, by dialect.
     *
     * @throws ProblemException naming each that is not there
     */
    SortedMap<String, Scripts> scripts(Descriptor descriptor, Descriptor.Draft draft) {
        Path drafts = folder.resolve(PluginNaming.draftFolder(descriptor.plugin()));
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        for (String dialect : descriptor.dialects()) {
            scripts.put(
                    dialect,
                    new Scripts(
                            script(drafts.resolve(draft.upScript(dialect))),
                            script(drafts.resolve(draft.downScript(dialect)))));
        }
        return scripts;
    }

    /** The copy of a plugin's history file that the build has put there, if it has. */
    Optional<String> historyFile(String plugin) {
        return TextFile.read(historyFolder(plugin).resolve(HistoryFile.NAME));
    }

    /**
     * Puts the output where a compilation would have left it, had the migration been committed before: the history copied,
     * and no draft.
     */
    void follow(Descriptor descriptor, HistoryFolder history) {
        String plugin = descriptor.plugin();
        Map<Path, String> files = new LinkedHashMap<>();
        for (Migration migration : history.read().migrations()) {
            migration.hashesByScript().keySet().forEach(path -> copy(history, path, files));
        }
        copy(history, SnapshotFile.NAME, files);
        copy(history, HistoryFile.NAME, files);
        copy(history, AcknowledgementFile.NAME, files);
        Descriptor committed = new Descriptor(
                plugin,
                descriptor.prefix(),
                descriptor.dependsOn(),
                descriptor.pins(),
                descriptor.registry(),
                descriptor.models(),
                descriptor.converters(),
                descriptor.dialects(),
                history.read().version(),
                Optional.empty(),
                descriptor.schema());
        files.put(descriptorFile(plugin), DescriptorFile.write(committed));
        FileBatch.write(files, Set.of(historyFolder(plugin).resolve(AcknowledgementFile.NAME)));
        delete(folder.resolve(PluginNaming.draftFolder(plugin)));
    }

    private Problem unknown(String plugin, List<String> known) {
        if (known.isEmpty()) {
            return Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "No plugin was compiled to " + folder + ".",
                    "Compile the project with Lintel's annotation processor first, or name its class folder with --classes.");
        }
        return Problem.error(
                ProblemKind.UNKNOWN_PLUGIN,
                Place.NOWHERE,
                "No plugin '" + plugin + "' was compiled to " + folder + "; those there are: "
                        + String.join(", ", known) + ".",
                NearMiss.of(plugin, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Name one of them, or compile the project that has this plugin."));
    }

    private static String script(Path file) {
        return TextFile.read(file)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        ProblemKind.MISSING_SCRIPT,
                        Place.file(file.toString()),
                        "A script of the draft is not there.",
                        "Compile the plugin again.")));
    }

    private void copy(HistoryFolder history, String path, Map<Path, String> files) {
        history.scripts()
                .read(path)
                .ifPresent(text -> files.put(historyFolder(history.plugin()).resolve(path), text));
    }

    private Path descriptorFile(String plugin) {
        return folder.resolve(PluginNaming.descriptorFolder(plugin)).resolve(DescriptorFile.NAME);
    }

    private Path historyFolder(String plugin) {
        return folder.resolve(PluginNaming.historyFolder(plugin));
    }

    private static void delete(Path drafts) {
        if (!Files.exists(drafts)) {
            return;
        }
        try (Stream<Path> all = Files.walk(drafts)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    List.of(Problem.error(
                            ProblemKind.OUTPUT,
                            Place.file(drafts.toString()),
                            "The draft can't be deleted (" + e + ").",
                            "Delete it, or compile again.")),
                    e);
        }
    }
}
