package dev.lintel.runtime.discover;

import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.naming.PluginNaming;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The scripts of one plugin in its own jar. Each is read once, so what was checked is what is applied. */
final class HistoryScripts implements ScriptSource {

    private final PluginResources resources;
    private final String folder;
    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    HistoryScripts(String plugin, PluginResources resources) {
        this.resources = resources;
        this.folder = PluginNaming.historyFolder(plugin) + "/";
    }

    @Override
    public Optional<String> read(String path) {
        return read.computeIfAbsent(path, wanted -> resources.read(folder + wanted));
    }

    @Override
    public String describe(String path) {
        return resources.describe(folder + path);
    }
}
