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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler has drafted and nobody has committed: the migration behind the history, or two where tables are in use,
 * for as long as a plugin is being developed.
 *
 * @param migrations they, as if they were committed
 * @param scripts their scripts, and those of the history
 */
record DraftMigrations(List<Migration> migrations, ScriptSource scripts) {

    /** What a draft is called in the names of its scripts. */
    private static final String NAME = "draft";

    private static final Pattern DRAFT = Pattern.compile("[a-z0-9]+/[VU]([0-9]{1,9})__" + NAME + "\\.sql");

    /**
     * The drafts that go on from a history.
     *
     * @return empty where the compiler has written none, or one that goes on from another version
     */
    static Optional<DraftMigrations> of(PluginFacts plugin, History history, ScriptSource committed) {
        String file = PluginNaming.descriptorFolder(plugin.name()) + "/" + DescriptorFile.NAME;
        return plugin.resources()
                .read(file)
                .map(text -> DescriptorFile.read(
                        plugin.name(), text, plugin.resources().describe(file)))
                .filter(descriptor -> descriptor.draft().isPresent())
                .filter(descriptor -> descriptor.draft().get().version() == history.version() + 1)
                .map(descriptor -> of(plugin, descriptor, committed));
    }

    private static DraftMigrations of(PluginFacts plugin, Descriptor descriptor, ScriptSource committed) {
        List<Descriptor.Draft> drafts = descriptor.draft().orElseThrow().all();
        Files files = new Files(plugin, drafts.get(0).version(), committed);
        List<Migration> migrations = new ArrayList<>();
        for (Descriptor.Draft draft : drafts) {
            SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
            for (String dialect : descriptor.dialects()) {
                Optional<String> up = files.read(draft.upScript(dialect));
                if (up.isPresent()) {
                    String down = files.read(draft.downScript(dialect)).orElse("");
                    hashes.put(dialect, new ScriptHashes(Sha256.ofText(up.get()), Sha256.ofText(down)));
                }
            }
            migrations.add(new Migration(draft.version(), NAME, descriptor.pins(), plugin.schemaHash(), hashes));
        }
        return new DraftMigrations(List.copyOf(migrations), files);
    }

    /** The history with them behind. */
    History behind(History history) {
        List<Migration> all = new ArrayList<>(history.migrations());
        all.addAll(migrations);
        return new History(history.plugin(), all);
    }

    /** The files of drafts are in a folder of their own. */
    private record Files(PluginFacts plugin, int first, ScriptSource committed) implements ScriptSource {

        @Override
        public Optional<String> read(String path) {
            return isDraft(path) ? plugin.resources().read(inDrafts(path)) : committed.read(path);
        }

        @Override
        public String describe(String path) {
            return isDraft(path) ? plugin.resources().describe(inDrafts(path)) : committed.describe(path);
        }

        private boolean isDraft(String path) {
            Matcher draft = DRAFT.matcher(path);
            return draft.matches() && Integer.parseInt(draft.group(1)) >= first;
        }

        private String inDrafts(String path) {
            return PluginNaming.draftFolder(plugin.name()) + "/" + path;
        }
    }
}
