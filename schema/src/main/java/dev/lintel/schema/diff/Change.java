package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Index;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;

/**
 * One thing that happens to a schema. A new kind stops every dialect from compiling until it is handled, because each is a
 * {@link ChangeVisitor}.
 *
 * <p>A change of something that belongs to a table carries the whole table: as it will be where something is added, as it
 * was where something is dropped. {@code withTable} says that the same script creates or drops that table.
 */
public sealed interface Change {

    <R> R accept(ChangeVisitor<R> visitor);

    /** The table comes into being with its columns, primary key, unique and check constraints; its foreign keys and indexes follow. */
    record CreateTable(Table table) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /** The table goes, with all that belongs to it. */
    record DropTable(Table table) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    record CreateSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    record DropSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    record AddColumn(Table table, Column column) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    record DropColumn(Table table, Column column) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    record AddUnique(Table table, UniqueConstraint unique) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.addUnique(this);
        }
    }

    record DropUnique(Table table, UniqueConstraint unique, boolean withTable) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropUnique(this);
        }
    }

    record CreateIndex(Table table, Index index, boolean withTable) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    record DropIndex(Table table, Index index, boolean withTable) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    record AddForeignKey(Table table, ForeignKey foreignKey, boolean withTable) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.addForeignKey(this);
        }
    }

    record DropForeignKey(Table table, ForeignKey foreignKey, boolean withTable) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropForeignKey(this);
        }
    }
}
