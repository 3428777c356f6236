package dev.lintel.runtime.adopt;

import dev.lintel.runtime.drift.Difference;
import java.util.List;
import java.util.Objects;

/**
 * Migrations that were recorded, and not carried out.
 *
 * @param plugin whose
 * @param versions which, ascending
 * @param accepted the differences that were accepted; empty where nothing was compared
 */
public record Recorded(String plugin, List<Integer> versions, List<Difference> accepted) {

    public Recorded {
        Objects.requireNonNull(plugin, "plugin");
        versions = List.copyOf(versions);
        accepted = List.copyOf(accepted);
    }
}
