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
        /** Something goes first, because another takes its name. */
        MAKE_ROOM,
        CREATE_SEQUENCE,
        CREATE_TABLE,
        ADD_COLUMN,
        ADD_UNIQUE,
        CREATE_INDEX,
        ADD_FOREIGN_KEY,
        DROP_FOREIGN_KEY,
        DROP_INDEX,
        DROP_UNIQUE,
        DROP_COLUMN,
        DROP_TABLE,
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
    }
}
