package dev.lintel.runtime.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the database has otherwise than one plugin's snapshot says.
 *
 * @param plugin the plugin's name
 * @param version the version that the database has; 0 when it has none
 * @param notCompared why the plugin could not be compared, a sentence; empty when it was
 * @param differences what differs, by table; empty when nothing does, or when it was not compared
 */
public record PluginDrift(String plugin, int version, Optional<String> notCompared, List<Difference> differences) {

    public PluginDrift {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(notCompared, "notCompared");
        differences = List.copyOf(differences);
    }

    /** Whether it was compared and nothing differs. */
    public boolean isClean() {
        return notCompared.isEmpty() && differences.isEmpty();
    }
}
