package dev.lintel.runtime.order;

import dev.lintel.schema.history.Migration;
import java.util.Objects;

/**
 * One migration of one plugin, as a step of a plan: {@code users@3}.
 *
 * @param plugin the plugin's name
 * @param migration which of its migrations
 */
public record Step(String plugin, Migration migration) {

    public Step {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(migration, "migration");
    }

    public int version() {
        return migration.version();
    }

    @Override
    public String toString() {
        return plugin + "@" + version();
    }
}
