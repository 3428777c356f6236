package dev.lintel.runtime.order;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import java.util.List;
import java.util.Objects;

/**
 * How far a plugin has come in a database.
 *
 * @param dependsOn the plugins that it declares to need
 * @param history all its migrations that the database goes through
 * @param applied the version that the database has; 0 when it has none
 */
public record Progress(List<String> dependsOn, History history, int applied) {

    public Progress {
        dependsOn = List.copyOf(dependsOn);
        Objects.requireNonNull(history, "history");
    }

    public String plugin() {
        return history.plugin();
    }

    /** The migrations that wait, by version. */
    public List<Migration> pending() {
        return history.migrations().stream()
                .filter(migration -> migration.version() > applied)
                .toList();
    }

    /** Whether some migration, applied or not, pins a version of the other plugin. */
    boolean everPins(String other) {
        return history.migrations().stream()
                .flatMap(migration -> migration.pins().stream())
                .anyMatch(pin -> pin.plugin().equals(other));
    }
}
