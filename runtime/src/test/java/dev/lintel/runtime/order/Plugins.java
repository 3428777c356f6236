package dev.lintel.runtime.order;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Writes a plugin's progress down as briefly as one thinks of it. */
final class Plugins {

    private Plugins() {}

    /**
     * A plugin that waits with all its migrations.
     *
     * @param pinsByVersion one text a migration: {@code ""}, {@code "users@1"} or {@code "users@1 core@2"}
     */
    static Progress plugin(String name, String... pinsByVersion) {
        List<Migration> migrations = new ArrayList<>();
        for (String pins : pinsByVersion) {
            List<Pin> parsed = Arrays.stream(pins.split(" "))
                    .filter(pin -> !pin.isEmpty())
                    .map(Plugins::pin)
                    .toList();
            migrations.add(new Migration(migrations.size() + 1, "m", parsed, "", new TreeMap<>()));
        }
        return new Progress(List.of(), new History(name, migrations), 0);
    }

    static Progress dependingOn(Progress plugin, String... others) {
        return new Progress(List.of(others), plugin.history(), plugin.applied());
    }

    static Progress applied(Progress plugin, int version) {
        return new Progress(plugin.dependsOn(), plugin.history(), version);
    }

    static Pin pin(String text) {
        String[] parts = text.split("@");
        return new Pin(parts[0], Integer.parseInt(parts[1]));
    }
}
