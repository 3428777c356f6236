package dev.lintel.schema.history;

import java.util.Objects;

/**
 * The fingerprints of one migration's two scripts for one dialect; see {@link Sha256#ofText}.
 *
 * @param up that of {@code V<version>__<name>.sql}
 * @param down that of {@code U<version>__<name>.sql}
 */
public record ScriptHashes(String up, String down) {

    public ScriptHashes {
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
    }
}
