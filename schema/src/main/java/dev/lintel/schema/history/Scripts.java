package dev.lintel.schema.history;

import java.util.Objects;

/**
 * The text of one migration's two scripts for one dialect.
 *
 * @param up what applies it
 * @param down what undoes it
 */
public record Scripts(String up, String down) {

    public Scripts {
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
    }

    public ScriptHashes hashes() {
        return new ScriptHashes(Sha256.ofText(up), Sha256.ofText(down));
    }
}
