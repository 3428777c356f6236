package dev.lintel.runtime.discover;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.ScriptSource;
import java.util.Objects;

/**
 * A plugin with the history that its jar carries.
 *
 * @param facts what its registry says of it
 * @param history its migrations
 * @param scripts their scripts
 * @param committed the newest version that is committed; what is behind it is a draft, while a plugin is developed
 */
public record InstalledPlugin(PluginFacts facts, History history, ScriptSource scripts, int committed) {

    public InstalledPlugin {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(scripts, "scripts");
    }

    /** The plugin as a database of one kind goes through it; the whole history where that database has no way through it. */
    public InstalledPlugin on(String dialect) {
        History reached = history.of(dialect);
        return reached.migrations().isEmpty() ? this : new InstalledPlugin(facts, reached, scripts, committed);
    }

    /** Whether there is something behind what is committed. */
    public boolean hasDrafts() {
        return history.version() > committed;
    }

    /** Whether one of its migrations is a draft. */
    public boolean isDraft(int version) {
        return version > committed;
    }

    public String name() {
        return facts.name();
    }
}
