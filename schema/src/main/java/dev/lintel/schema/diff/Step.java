package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.UniqueConstraint;
import java.util.List;

/**
 * Where a change stands among others.
 *
 * @param phase when it runs
 * @param takes the names of indexes and constraints that it takes
 * @param frees the names of indexes and constraints that it frees before any table goes
 */
record Step(Phase phase, List<Identifier> takes, List<Identifier> frees) {

    /** In the order in which they run: what is added before what is dropped, each thing after what it stands on. */
    enum Phase {
        RENAME_TABLE,
        RENAME_COLUMN,
        /** Something goes before anything new comes, because that takes its name. */
        MAKE_ROOM,
        RENAME_PART,
        CREATE_SEQUENCE,
        CHANGE_SEQUENCE,
        CREATE_TYPE,
        ALTER_TYPE,
        CREATE_TABLE,
        ADD_COLUMN,
        COPY_VALUES,
        /** A table with all rows of a hierarchy gets them before the tables that belong to it. */
        COPY_ROWS,
        FILL_COLUMN,
        DROP_CHECK,
        DROP_PRIMARY_KEY,
        ALTER_COLUMN,
        ADD_PRIMARY_KEY,
        ADD_CHECK,
        ADD_UNIQUE,
        CREATE_INDEX,
        ADD_FOREIGN_KEY,
        COMMENT_TABLE,
        DROP_FOREIGN_KEY,
        DROP_INDEX,
        DROP_UNIQUE,
        DELETE_ROWS,
        DROP_COLUMN,
        DROP_TABLE,
        DROP_TYPE,
        DROP_SEQUENCE
    }

    static Step of(Change change) {
        return change.accept(new OfChange());
    }

    private static Step taking(Phase phase, List<Identifier> names) {
        return new Step(phase, names, List.of());
    }

    private static Step freeing(Phase phase, Identifier name) {
        return new Step(phase, List.of(), List.of(name));
    }

    private static Step plain(Phase phase) {
        return new Step(phase, List.of(), List.of());
    }

    private static final class OfChange implements ChangeVisitor<Step> {

        @Override
        public Step createTable(Change.CreateTable change) {
            return taking(
                    Phase.CREATE_TABLE,
                    change.table().uniques().stream()
                            .map(UniqueConstraint::name)
                            .toList());
        }

        @Override
        public Step dropTable(Change.DropTable change) {
            return plain(Phase.DROP_TABLE);
        }

        @Override
        public Step createSequence(Change.CreateSequence change) {
            return plain(Phase.CREATE_SEQUENCE);
        }

        @Override
        public Step dropSequence(Change.DropSequence change) {
            return plain(Phase.DROP_SEQUENCE);
        }

        @Override
        public Step createType(Change.CreateType change) {
            return plain(Phase.CREATE_TYPE);
        }

        @Override
        public Step alterType(Change.AlterType change) {
            return plain(Phase.ALTER_TYPE);
        }

        @Override
        public Step dropType(Change.DropType change) {
            return plain(Phase.DROP_TYPE);
        }

        @Override
        public Step addColumn(Change.AddColumn change) {
            return plain(Phase.ADD_COLUMN);
        }

        @Override
        public Step dropColumn(Change.DropColumn change) {
            return plain(Phase.DROP_COLUMN);
        }

        @Override
        public Step addUnique(Change.AddUnique change) {
            return taking(Phase.ADD_UNIQUE, List.of(change.unique().name()));
        }

        @Override
        public Step dropUnique(Change.DropUnique change) {
            return freeing(Phase.DROP_UNIQUE, change.unique().name());
        }

        @Override
        public Step createIndex(Change.CreateIndex change) {
            return taking(Phase.CREATE_INDEX, List.of(change.index().name()));
        }

        @Override
        public Step dropIndex(Change.DropIndex change) {
            return freeing(Phase.DROP_INDEX, change.index().name());
        }

        @Override
        public Step addForeignKey(Change.AddForeignKey change) {
            return taking(Phase.ADD_FOREIGN_KEY, List.of(change.foreignKey().name()));
        }

        @Override
        public Step dropForeignKey(Change.DropForeignKey change) {
            return freeing(Phase.DROP_FOREIGN_KEY, change.foreignKey().name());
        }

        @Override
        public Step renameTable(Change.RenameTable change) {
            return plain(Phase.RENAME_TABLE);
        }

        @Override
        public Step renameColumn(Change.RenameColumn change) {
            return plain(Phase.RENAME_COLUMN);
        }

        @Override
        public Step renameSequence(Change.RenameSequence change) {
            return plain(Phase.RENAME_TABLE);
        }

        @Override
        public Step alterSequence(Change.AlterSequence change) {
            return plain(Phase.CHANGE_SEQUENCE);
        }

        @Override
        public Step alterColumn(Change.AlterColumn change) {
            return plain(Phase.ALTER_COLUMN);
        }

        @Override
        public Step fillColumn(Change.FillColumn change) {
            return plain(Phase.FILL_COLUMN);
        }

        @Override
        public Step commentTable(Change.CommentTable change) {
            return plain(Phase.COMMENT_TABLE);
        }

        @Override
        public Step addPrimaryKey(Change.AddPrimaryKey change) {
            return plain(Phase.ADD_PRIMARY_KEY);
        }

        @Override
        public Step dropPrimaryKey(Change.DropPrimaryKey change) {
            return plain(Phase.DROP_PRIMARY_KEY);
        }

        @Override
        public Step addCheck(Change.AddCheck change) {
            return plain(Phase.ADD_CHECK);
        }

        @Override
        public Step dropCheck(Change.DropCheck change) {
            return plain(Phase.DROP_CHECK);
        }

        @Override
        public Step renamePrimaryKey(Change.RenamePrimaryKey change) {
            return taking(Phase.RENAME_PART, List.of(change.to()));
        }

        @Override
        public Step renameUnique(Change.RenameUnique change) {
            return taking(Phase.RENAME_PART, List.of(change.to()));
        }

        @Override
        public Step renameIndex(Change.RenameIndex change) {
            return taking(Phase.RENAME_PART, List.of(change.to()));
        }

        @Override
        public Step renameForeignKey(Change.RenameForeignKey change) {
            return taking(Phase.RENAME_PART, List.of(change.to()));
        }

        @Override
        public Step renameCheck(Change.RenameCheck change) {
            return taking(Phase.RENAME_PART, List.of(change.to()));
        }

        @Override
        public Step copyValues(Change.CopyValues change) {
            return plain(Phase.COPY_VALUES);
        }

        @Override
        public Step copyRows(Change.CopyRows change) {
            return plain(Phase.COPY_ROWS);
        }

        @Override
        public Step markRows(Change.MarkRows change) {
            return plain(Phase.COPY_VALUES);
        }

        @Override
        public Step deleteRows(Change.DeleteRows change) {
            return plain(Phase.DELETE_ROWS);
        }
    }
}
