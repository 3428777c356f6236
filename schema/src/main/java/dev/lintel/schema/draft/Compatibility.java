package dev.lintel.schema.draft;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;

/** Decides whether a build that does not know a migration can go on working once it is applied: whether it only adds. */
final class Compatibility {

    private Compatibility() {}

    static boolean of(SchemaDiff up) {
        return up.changes().stream().allMatch(change -> onlyAdds(up, change));
    }

    private static boolean onlyAdds(SchemaDiff up, Change change) {
        if (change instanceof Change.AddColumn add) {
            return isLeftOutByOthers(add.column());
        }
        if (change instanceof Change.AddForeignKey add) {
            return add.withTable() || isOfNewColumns(up, add.table().name(), add.foreignKey());
        }
        if (change instanceof Change.CreateIndex create) {
            return create.withTable() || !create.index().unique();
        }
        if (change instanceof Change.AlterColumn alter) {
            return onlyDeclaresMore(alter);
        }
        return change instanceof Change.CreateTable
                || change instanceof Change.CreateSequence
                || change instanceof Change.CommentTable
                || change instanceof Change.RenameIndex
                || change instanceof Change.RenameUnique
                || change instanceof Change.RenamePrimaryKey
                || change instanceof Change.RenameForeignKey
                || change instanceof Change.RenameCheck
                || change instanceof Change.DropIndex drop && !drop.index().unique();
    }

    /** Who does not know the column writes nothing into it. */
    private static boolean isLeftOutByOthers(Column column) {
        return column.nullable()
                || column.declared().defaultValue() != null
                || column.generated() != null
                || column.identity();
    }

    private static boolean isOfNewColumns(SchemaDiff up, Identifier table, ForeignKey key) {
        return up.renamed()
                .table(table)
                .map(it -> key.columns().stream()
                        .allMatch(column -> it.column(column).isEmpty()))
                .orElse(true);
    }

    /** A default or a comment means nothing to a build that states its values. */
    private static boolean onlyDeclaresMore(Change.AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        return StoredForm.of(before.type()).equals(StoredForm.of(after.type()))
                && before.nullable() == after.nullable()
                && before.identity() == after.identity();
    }
}
