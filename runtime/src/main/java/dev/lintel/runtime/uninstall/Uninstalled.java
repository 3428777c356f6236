package dev.lintel.runtime.uninstall;

import java.util.List;
import java.util.Objects;

/**
 * A plugin that a database does not have any more.
 *
 * @param plugin the plugin's name
 * @param dropped the tables and sequences that went, in order, as the database called them; empty where stored scripts undid its
 *     migrations, or an earlier run has dropped some
 */
public record Uninstalled(String plugin, List<String> dropped) {

    public Uninstalled {
        Objects.requireNonNull(plugin, "plugin");
        dropped = List.copyOf(dropped);
    }
}
