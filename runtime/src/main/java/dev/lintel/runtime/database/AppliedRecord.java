package dev.lintel.runtime.database;

import dev.lintel.schema.history.Pin;
import dev.lintel.schema.script.Reversibility;
import java.util.List;
import java.util.Objects;

/**
 * What a database knows of a migration that it has, beyond the row in the plugin's history.
 *
 * @param plugin whose
 * @param version which
 * @param name its name
 * @param position its place in the order in which all plugins' migrations were applied here; ascending, with gaps
 * @param pins what it needs of other plugins
 * @param compatible whether an older build can work with its result
 * @param draft whether it is a draft that development mode applied
 * @param reversibility what its undo script brings back
 * @param undoScript the script that undoes it; empty when there is none
 */
public record AppliedRecord(
        String plugin,
        int version,
        String name,
        long position,
        List<Pin> pins,
        boolean compatible,
        boolean draft,
        Reversibility reversibility,
        String undoScript) {

    public AppliedRecord {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(name, "name");
        pins = List.copyOf(pins);
        Objects.requireNonNull(reversibility, "reversibility");
        Objects.requireNonNull(undoScript, "undoScript");
    }

    /** The same at another place in the order. */
    public AppliedRecord at(long other) {
        return new AppliedRecord(plugin, version, name, other, pins, compatible, draft, reversibility, undoScript);
    }

    /** {@code tasks@2}. */
    @Override
    public String toString() {
        return plugin + "@" + version;
    }
}
