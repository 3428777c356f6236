package dev.lintel.runtime.apply;

import java.time.Duration;
import java.util.Objects;

/**
 * A migration that was taken back.
 *
 * @param plugin whose
 * @param version which
 * @param name its name
 * @param duration how long its statements took
 */
public record UndoneStep(String plugin, int version, String name, Duration duration) {

    public UndoneStep {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(duration, "duration");
    }

    /** {@code tasks@2 add_due (12 ms)}. */
    @Override
    public String toString() {
        return plugin + "@" + version + " " + name + " (" + duration.toMillis() + " ms)";
    }
}
