package dev.lintel.schema.draft;

import java.util.Objects;

/**
 * A draft's two scripts for one dialect.
 *
 * @param up the text of {@code V<version>__<name>.sql}
 * @param down the text of {@code U<version>__<name>.sql}
 */
public record DraftScripts(String up, String down) {

    public DraftScripts {
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
    }
}
