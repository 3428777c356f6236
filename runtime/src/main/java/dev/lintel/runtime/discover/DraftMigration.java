package dev.lintel.runtime.discover;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptHashes;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.history.Sha256;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The migration that the compiler has drafted and nobody has committed: the next one behind the history, for as long as a
 * plugin is being developed.
 *
 * @param migration it, as if it were committed
 * @param scripts its scripts, and those of the history
 */
record DraftMigration(Migration migration, ScriptSource scripts) {

    /** What a draft is called in the names of its scripts. */
    private static final String NAME = "draft";

    /**
     * The draft that goes on from a history.
     *
     * @return empty where the compiler has written none, or one that goes on from another version
     */
    static Optional<DraftMigration> of(PluginFacts plugin, History history, ScriptSource committed) {
        String file = PluginNaming.descriptorFolder(plugin.name()) + "/" + DescriptorFile.NAME;
        return plugin.resources()
                .read(file)
                .map(text -> DescriptorFile.read(
                        plugin.name(), text, plugin.resources().describe(file)))
                .filter(descriptor -> descriptor.draft().isPresent())
                .filter(descriptor -> descriptor.draft().get().version() == history.version() + 1)
                .map(descriptor -> of(plugin, descriptor, committed));
    }

    private static DraftMigration of(PluginFacts plugin, Descriptor descriptor, ScriptSource committed) {
        Descriptor.Draft draft = descriptor.draft().orElseThrow();
        Files files = new Files(plugin, draft.version(), committed);
        SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
        for (String dialect : descriptor.dialects()) {
            Optional<String> up = files.read(draft.upScript(dialect));
            if (up.isPresent()) {
                String down = files.read(draft.downScript(dialect)).orElse("");
                hashes.put(dialect, new ScriptHashes(Sha256.ofText(up.get()), Sha256.ofText(down)));
            }
        }
        return new DraftMigration(
                new Migration(draft.version(), NAME, descriptor.pins(), plugin.schemaHash(), hashes), files);
    }

    /** The history with it behind. */
    History behind(History history) {
        List<Migration> all = new ArrayList<>(history.migrations());
        all.add(migration);
        return new History(history.plugin(), all);
    }

    /** The draft's files are in a folder of their own. */
    private record Files(PluginFacts plugin, int version, ScriptSource committed) implements ScriptSource {

        @Override
        public Optional<String> read(String path) {
            return isDraft(path) ? plugin.resources().read(inDrafts(path)) : committed.read(path);
        }

        @Override
        public String describe(String path) {
            return isDraft(path) ? plugin.resources().describe(inDrafts(path)) : committed.describe(path);
        }

        private boolean isDraft(String path) {
            return path.endsWith("/V" + version + "__draft.sql") || path.endsWith("/U" + version + "__draft.sql");
        }

        private String inDrafts(String path) {
            return PluginNaming.draftFolder(plugin.name()) + "/" + path;
        }
    }
}
