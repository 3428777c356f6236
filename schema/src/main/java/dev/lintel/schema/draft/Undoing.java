package dev.lintel.schema.draft;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.script.Reversibility;

/** Says what the undo of a migration brings back: all, or the structure without what was in it. */
final class Undoing {

    private Undoing() {}

    /** @param up the migration */
    static Reversibility of(SchemaDiff up) {
        boolean isExact = up.changes().stream().allMatch(change -> up.keeps(change) || isExact(change));
        return isExact ? Reversibility.EXACT : Reversibility.STRUCTURE_ONLY;
    }

    private static boolean isExact(Change change) {
        if (change instanceof Change.FillColumn fill) {
            // which rows had no value before, nobody knows any more; in a column that is new there is nothing to know
            return fill.isNew();
        }
        return !MigrationDraft.loses(change);
    }
}
