package dev.lintel.processor.compiling;

import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Moves the drafts of a compilation into histories, as {@code lintel create} does. */
public final class DraftCommit {

    private static final String DESCRIPTORS = "META-INF/lintel/";

    private DraftCommit() {}

    /**
     * Commits the draft of every plugin that has one.
     *
     * @param histories the folder of the histories, one folder a plugin
     */
    public static void commit(Compiled compiled, Path histories) {
        for (String path : compiled.classes().paths(it -> it.startsWith(DESCRIPTORS) && it.endsWith("plugin.json"))) {
            String plugin = path.substring(DESCRIPTORS.length(), path.indexOf('/', DESCRIPTORS.length()));
            Descriptor descriptor =
                    DescriptorFile.read(plugin, compiled.classes().read(path), path);
            descriptor
                    .draft()
                    .ifPresent(draft -> commit(
                            compiled.classes(),
                            descriptor,
                            draft,
                            new HistoryFolder(plugin, histories.resolve(plugin))));
        }
    }

    private static void commit(FileTree classes, Descriptor descriptor, Descriptor.Draft draft, HistoryFolder history) {
        String drafts = DESCRIPTORS + descriptor.plugin() + "/draft/";
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        for (String dialect : descriptor.dialects()) {
            scripts.put(
                    dialect,
                    new Scripts(
                            classes.read(drafts + draft.upScript(dialect)),
                            classes.read(drafts + draft.downScript(dialect))));
        }
        history.add(
                "change_" + draft.version(),
                draft.pins(),
                SnapshotFile.hash(descriptor.schema()),
                scripts,
                SnapshotFile.write(descriptor.plugin(), descriptor.schema()));
    }
}
