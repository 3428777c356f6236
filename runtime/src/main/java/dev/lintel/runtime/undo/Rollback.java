package dev.lintel.runtime.undo;

import java.util.Objects;
import java.util.Optional;

/**
 * What is to be rolled back. A value: every word gives a new one.
 *
 * <pre>{@code
 * Rollback.of("tasks").steps(1)
 * Rollback.of("users").to(3).cascade()
 * Rollback.steps(2)
 * }</pre>
 */
public final class Rollback {

    private final String plugin;
    private final int steps;
    private final int version;
    private final boolean isCascading;
    private final boolean acceptsLoss;

    private Rollback(String plugin, int steps, int version, boolean isCascading, boolean acceptsLoss) {
        this.plugin = plugin;
        this.steps = steps;
        this.version = version;
        this.isCascading = isCascading;
        this.acceptsLoss = acceptsLoss;
    }

    /** How far a plugin is rolled back. */
    public static final class OfPlugin {

        private final String plugin;

        private OfPlugin(String plugin) {
            this.plugin = Objects.requireNonNull(plugin, "plugin");
        }

        /**
         * The newest migrations that are applied.
         *
         * @param steps at least 1; more than there are means all
         */
        public Rollback steps(int steps) {
            return new Rollback(plugin, atLeast(1, steps), -1, false, false);
        }

        /**
         * All migrations behind a version.
         *
         * @param version 0 for all migrations
         */
        public Rollback to(int version) {
            return new Rollback(plugin, 0, atLeast(0, version), false, false);
        }

        /** All migrations. */
        public Rollback all() {
            return to(0);
        }
    }

    /** Of one plugin, which need not be installed any more. */
    public static OfPlugin of(String plugin) {
        return new OfPlugin(plugin);
    }

    /** The migrations of whichever plugins that were applied last. */
    public static Rollback steps(int steps) {
        return new Rollback(null, atLeast(1, steps), -1, false, false);
    }

    /** All migrations of all plugins. */
    public static Rollback all() {
        return new Rollback(null, 0, 0, false, false);
    }

    /** Undoes first what other plugins have applied that needs what would go; without this word that is refused. */
    public Rollback cascade() {
        return new Rollback(plugin, steps, version, true, acceptsLoss);
    }

    /** Goes on even where rows or values are lost, or not everything is brought back; without this word that is refused. */
    public Rollback acceptingLoss() {
        return new Rollback(plugin, steps, version, isCascading, true);
    }

    Optional<String> plugin() {
        return Optional.ofNullable(plugin);
    }

    int stepCount() {
        return steps;
    }

    int version() {
        return version;
    }

    boolean isCascading() {
        return isCascading;
    }

    /** Whether losses were accepted. */
    public boolean acceptsLoss() {
        return acceptsLoss;
    }

    private static int atLeast(int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException("at least " + least + ", not " + value);
        }
        return value;
    }
}
