package dev.lintel.runtime;

import java.util.Objects;

/**
 * What a run did to one plugin.
 *
 * @param plugin the plugin's name
 * @param before the version that the database had of it; 0 for none
 * @param after the version that it has now
 */
public record PluginReport(String plugin, int before, int after) {

    public PluginReport {
        Objects.requireNonNull(plugin, "plugin");
    }
}
