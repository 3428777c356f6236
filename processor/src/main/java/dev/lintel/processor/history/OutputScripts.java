package dev.lintel.processor.history;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.naming.PluginNaming;
import java.util.Optional;

/** A plugin's history as the build has copied it into the class output, before javac ran. */
final class OutputScripts implements ScriptSource {

    private final CompilerFiles files;
    private final String folder;

    OutputScripts(CompilerFiles files, String plugin) {
        this.files = files;
        this.folder = PluginNaming.historyFolder(plugin);
    }

    @Override
    public Optional<String> read(String path) {
        return files.readOutput(folder + "/" + path);
    }

    @Override
    public String describe(String path) {
        return folder + "/" + path;
    }
}
