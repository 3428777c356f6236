package dev.lintel.schema.history;

import java.util.Objects;

/**
 * What a migration needs of another plugin: {@code users@3} means "users at version 3 or later is applied".
 *
 * @param plugin the other plugin's name
 * @param version at least 1
 */
public record Pin(String plugin, int version) implements Comparable<Pin> {

    public Pin {
        Objects.requireNonNull(plugin, "plugin");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    @Override
    public int compareTo(Pin other) {
        int byPlugin = plugin.compareTo(other.plugin);
        return byPlugin != 0 ? byPlugin : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return plugin + "@" + version;
    }
}
