package dev.lintel.processor.history;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.FolderScripts;
import dev.lintel.schema.history.ScriptSource;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the committed histories of the plugins of this compilation. */
public final class Histories {

    private final CompilerFiles files;
    private final Optional<Path> folder;

    /**
     * @param folder where the histories are, one folder a plugin; empty for the resources in the class output
     */
    public Histories(CompilerFiles files, Optional<Path> folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * A plugin's history.
     *
     * @throws dev.lintel.schema.problem.ProblemException with everything that is wrong in it
     */
    public CommittedHistory of(String plugin) {
        ScriptSource source = folder.<ScriptSource>map(root -> new FolderScripts(root.resolve(plugin)))
                .orElseGet(() -> new OutputScripts(files, plugin));
        return CommittedHistory.read(plugin, source);
    }
}
