package dev.lintel.runtime.adopt;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which tables are to be adopted, that were there before Lintel. A value: every word gives a new one.
 *
 * <pre>{@code
 * Baseline.of("tasks")
 * Baseline.of("tasks").at(3).acceptingDrift()
 * }</pre>
 */
public final class Baseline {

    private final String plugin;
    private final OptionalInt version;
    private final boolean acceptsDrift;

    private Baseline(String plugin, OptionalInt version, boolean acceptsDrift) {
        this.plugin = plugin;
        this.version = version;
        this.acceptsDrift = acceptsDrift;
    }

    /** A plugin's tables as its newest migration leaves them. */
    public static Baseline of(String plugin) {
        return new Baseline(Objects.requireNonNull(plugin, "plugin"), OptionalInt.empty(), false);
    }

    /**
     * The tables as an older version leaves them. A jar has the snapshot of its newest version only, so they can't be
     * compared unless nothing has changed in the schema since; the build of the plugin that ends with that version can.
     */
    public Baseline at(int other) {
        return new Baseline(plugin, OptionalInt.of(other), acceptsDrift);
    }

    /** Adopts the tables even where they differ, or can't be compared; without this word that is refused. */
    public Baseline acceptingDrift() {
        return new Baseline(plugin, version, true);
    }

    String plugin() {
        return plugin;
    }

    OptionalInt version() {
        return version;
    }

    boolean acceptsDrift() {
        return acceptsDrift;
    }
}
