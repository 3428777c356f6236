package dev.lintel.runtime.database;

import java.util.Objects;

/**
 * How far a migration came that is halfway through.
 *
 * @param plugin whose
 * @param version which
 * @param direction whether it is being applied or undone
 * @param done how many of its statements are known to be carried out
 * @param doneHash the fingerprint of these
 * @param started whether the statement behind these was sent, and nobody knows what became of it
 * @param catalogHash the fingerprint of what that statement touches, from before it was sent
 * @param failure what the database said to that statement; {@code null} when it did not refuse it
 * @param script what is being carried out; {@code null} while applying, when it is the plugin's own
 */
public record JournalEntry(
        String plugin,
        int version,
        Direction direction,
        int done,
        String doneHash,
        boolean started,
        String catalogHash,
        String failure,
        String script) {

    /** Which way a migration goes. */
    public enum Direction {
        UP,
        DOWN
    }

    public JournalEntry {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(doneHash, "doneHash");
        Objects.requireNonNull(catalogHash, "catalogHash");
    }
}
