package dev.lintel.schema.history;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin's committed migrations.
 *
 * <p>They begin with version 1, or with a later one once the first of them were squashed into it. A dialect that was added
 * to the plugin later begins later, too: its first script makes all that the plugin has by then.
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

    /**
     * The version that an empty database gets first: 1, or the one that those before it were squashed into. A database
     * between nothing and the floor can't be brought further by this history.
     */
    public int floor() {
        return migrations.isEmpty() ? 1 : migrations.get(0).version();
    }

    /** What its migrations need together of other plugins. */
    public List<Pin> pins() {
        return Pin.newest(migrations);
    }

    /**
     * The migrations that a database of one kind goes through: those since the plugin has scripts for it without a gap. The
     * first of them needs what all those before it needed.
     *
     * @return without migrations if there are no scripts for the newest version
     */
    public History of(String dialect) {
        int first = migrations.size();
        while (first > 0 && migrations.get(first - 1).scripts().containsKey(dialect)) {
            first--;
        }
        if (first == 0) {
            return this;
        }
        List<Migration> reached = new ArrayList<>(migrations.subList(first, migrations.size()));
        if (!reached.isEmpty()) {
            reached.set(0, reached.get(0).withPins(Pin.newest(migrations.subList(0, first + 1))));
        }
        return new History(plugin, reached);
    }
}
