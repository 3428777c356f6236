package dev.lintel.schema.history;

import dev.lintel.schema.file.TextFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The scripts of a history that lies in a folder on disk.
 *
 * @param folder the plugin's history folder; it need not exist
 */
public record FolderScripts(Path folder) implements ScriptSource {

    public FolderScripts {
        Objects.requireNonNull(folder, "folder");
    }

    @Override
    public Optional<String> read(String path) {
        return TextFile.read(folder.resolve(path));
    }

    @Override
    public String describe(String path) {
        return folder.resolve(path).toString();
    }
}
