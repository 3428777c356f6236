package dev.lintel.schema.history;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin's committed migrations.
 *
 * @param plugin whose
 * @param migrations sorted by version, no two of one version
 */
public record History(String plugin, List<Migration> migrations) {

    public History {
        Objects.requireNonNull(plugin, "plugin");
        migrations =
                migrations.stream().sorted(comparingInt(Migration::version)).toList();
        Set<Integer> versions = new HashSet<>();
        for (Migration migration : migrations) {
            if (!versions.add(migration.version())) {
                throw new IllegalArgumentException(plugin + " has two migrations of version " + migration.version());
            }
        }
    }

    /** The history of a plugin that has committed nothing yet. */
    public static History empty(String plugin) {
        return new History(plugin, List.of());
    }

    /** The newest migration; empty before the first. */
    public Optional<Migration> newest() {
        return migrations.isEmpty() ? Optional.empty() : Optional.of(migrations.get(migrations.size() - 1));
    }

    /** The newest version, 0 before the first. */
    public int version() {
        return newest().map(Migration::version).orElse(0);
    }
}
