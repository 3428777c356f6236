package dev.lintel.runtime;

import dev.lintel.runtime.database.AppliedDetails;
import dev.lintel.schema.history.Pin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A migration of an application's history.
 *
 * @param plugin whose
 * @param version which
 * @param name its name
 * @param pins what it needs of other plugins
 * @param isCommitted whether this build has it; a database may have what an older or a newer build brought
 * @param applied when and by whom it was applied; empty when it waits, or no database was asked
 */
public record HistoryEntry(
        String plugin,
        int version,
        String name,
        List<Pin> pins,
        boolean isCommitted,
        Optional<AppliedDetails> applied) {

    public HistoryEntry {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(name, "name");
        pins = List.copyOf(pins);
        Objects.requireNonNull(applied, "applied");
    }

    /** {@code tasks@2}. */
    @Override
    public String toString() {
        return plugin + "@" + version;
    }
}
