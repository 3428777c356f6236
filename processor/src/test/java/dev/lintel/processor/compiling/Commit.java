package dev.lintel.processor.compiling;

import dev.lintel.schema.create.Losses;
import dev.lintel.schema.create.MigrationCreator;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Commits the drafts of a compilation, as {@code lintel create} does, those first that others need. */
public final class Commit {

    private static final String DESCRIPTORS = "META-INF/lintel/";

    private final MigrationCreator creator;
    private final Map<String, Descriptor> waiting = new TreeMap<>();

    private Commit(Compiled compiled, Path histories) {
        creator = new MigrationCreator(compiled.classes().root(), histories);
        for (Path folder : new FileTree(compiled.classes().root().resolve(DESCRIPTORS)).folders()) {
            String plugin = folder.getFileName().toString();
            Descriptor descriptor = descriptor(compiled, plugin);
            if (descriptor.draft().isPresent()) {
                waiting.put(plugin, descriptor);
            }
        }
    }

    /**
     * Commits every draft. The class output is then as if it had been compiled after that.
     *
     * @param histories the folder of the histories, one folder a plugin
     */
    public static void all(Compiled compiled, Path histories) {
        Commit commit = new Commit(compiled, histories);
        while (!commit.waiting.isEmpty()) {
            commit.create(commit.waiting.keySet().iterator().next());
        }
    }

    /** What a compilation found out about a plugin. */
    public static Descriptor descriptor(Compiled compiled, String plugin) {
        String path = DESCRIPTORS + plugin + "/" + DescriptorFile.NAME;
        return DescriptorFile.read(plugin, compiled.classes().read(path), path);
    }

    private void create(String plugin) {
        Descriptor descriptor = waiting.remove(plugin);
        descriptor.pins().stream().map(Pin::plugin).filter(waiting::containsKey).forEach(this::create);
        creator.create(plugin, "change " + (descriptor.version() + 1), Losses.ALLOWED);
    }
}
