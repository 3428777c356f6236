package dev.lintel.schema.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** What migrations need together: of each plugin the newest version that one of them needs. */
    static List<Pin> newest(List<Migration> migrations) {
        SortedMap<String, Integer> versions = new TreeMap<>();
        migrations.forEach(
                migration -> migration.pins().forEach(pin -> versions.merge(pin.plugin(), pin.version(), Math::max)));
        List<Pin> pins = new ArrayList<>();
        versions.forEach((plugin, version) -> pins.add(new Pin(plugin, version)));
        return pins;
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
