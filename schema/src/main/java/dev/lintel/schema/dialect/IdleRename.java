package dev.lintel.schema.dialect;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.Change;
import java.util.function.BiPredicate;

/** Recognises a rename that a database would refuse, because to it the new name is the old one: only its quotes changed. */
final class IdleRename {

    private final BiPredicate<Identifier, Identifier> same;

    /** @param same whether a database keeps two names as one */
    IdleRename(BiPredicate<Identifier, Identifier> same) {
        this.same = same;
    }

    boolean is(Change change) {
        if (change instanceof Change.RenameTable rename) {
            return same.test(rename.table().name(), rename.to());
        }
        if (change instanceof Change.RenameColumn rename) {
            return same.test(rename.from(), rename.to());
        }
        if (change instanceof Change.RenameSequence rename) {
            return same.test(rename.sequence().name(), rename.to());
        }
        if (change instanceof Change.RenamePrimaryKey rename) {
            return same.test(rename.key().name(), rename.to());
        }
        if (change instanceof Change.RenameUnique rename) {
            return same.test(rename.unique().name(), rename.to());
        }
        if (change instanceof Change.RenameIndex rename) {
            return same.test(rename.index().name(), rename.to());
        }
        if (change instanceof Change.RenameForeignKey rename) {
            return same.test(rename.foreignKey().name(), rename.to());
        }
        return change instanceof Change.RenameCheck rename
                && same.test(rename.check().name(), rename.to());
    }
}
