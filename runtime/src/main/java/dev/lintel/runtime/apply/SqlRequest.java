package dev.lintel.runtime.apply;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of the history is to be written down as a script. A value: every word gives a new one.
 *
 * <pre>{@code
 * SqlRequest.on("postgresql")                               // all plugins, from nothing to the newest
 * SqlRequest.on("postgresql").plugin("tasks").from(1).to(3) // what brings tasks from version 1 to version 3
 * SqlRequest.on("h2").plugin("tasks").to(1).undo()          // what brings tasks from the newest version back to version 1
 * }</pre>
 *
 * @param dialect the kind of database: {@code h2}, {@code postgresql} …
 * @param plugin just this one; empty for all
 * @param from the version that the database has; nothing, or the newest version when it is to be undone, unless told
 * @param to the version that it is to have; the newest, or nothing when it is to be undone, unless told
 * @param isUndo whether migrations are taken back
 */
public record SqlRequest(String dialect, Optional<String> plugin, OptionalInt from, OptionalInt to, boolean isUndo) {

    public SqlRequest {
        Objects.requireNonNull(dialect, "dialect");
        if (plugin.isEmpty() && (from.isPresent() || to.isPresent())) {
            throw new IllegalArgumentException("versions are those of one plugin");
        }
    }

    /** All plugins, from nothing to the newest version. */
    public static SqlRequest on(String dialect) {
        return new SqlRequest(dialect, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), false);
    }

    /** Just this plugin. */
    public SqlRequest plugin(String name) {
        return new SqlRequest(dialect, Optional.of(name), from, to, isUndo);
    }

    /** The version that the database has; 0 for none. */
    public SqlRequest from(int version) {
        return new SqlRequest(dialect, plugin, OptionalInt.of(version), to, isUndo);
    }

    /** The version that it is to have; 0 for none. */
    public SqlRequest to(int version) {
        return new SqlRequest(dialect, plugin, from, OptionalInt.of(version), isUndo);
    }

    /** Takes back instead. */
    public SqlRequest undo() {
        return new SqlRequest(dialect, plugin, from, to, true);
    }

    /** The version that is kept: what is behind it goes up or down. */
    int lower() {
        return (isUndo ? to : from).orElse(0);
    }

    /** The last version that goes up or down. */
    int upper() {
        return (isUndo ? from : to).orElse(Integer.MAX_VALUE);
    }
}
