package dev.lintel.schema.diff;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.EnumType;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import java.util.List;

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

    /** A type with the constants of an enum comes into being, before the columns that have it. */
    record CreateType(EnumType type) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.createType(this);
        }
    }

    /** A type lists other constants from now on; {@code tables} are those with columns that have it by then. */
    record AlterType(EnumType before, EnumType after, List<Table> tables) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.alterType(this);
        }
    }

    /** A type goes that no column has any more. */
    record DropType(EnumType type) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropType(this);
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

    /** The table gets another name; {@code table} is the one that it has until then. */
    record RenameTable(Table table, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /** The column gets another name; {@code table} is the table with the old one. */
    record RenameColumn(Table table, Identifier from, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /** The sequence gets another name and goes on counting. */
    record RenameSequence(Sequence sequence, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /** The sequence starts elsewhere or makes other steps. */
    record AlterSequence(Sequence before, Sequence after) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /** The column stays and is declared otherwise: type, nullability, default, numbering, comment. {@code table} is as it will be. */
    record AlterColumn(Table table, Column before, Column after) implements Change {

        /** Whether the database computes the column's values, and did not before or did it otherwise. */
        public boolean computesAnew() {
            return after.generated() != null && !after.generated().equals(before.generated());
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /**
     * Rows without a value in a column get one.
     *
     * @param expression what they get; {@code null} for a neutral value, where one is needed and what it was is lost
     * @param isNew whether the column is new, so that no row has a value in it
     */
    record FillColumn(Table table, Column column, String expression, boolean isNew) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.fillColumn(this);
        }
    }

    /** The table gets another comment, or none. */
    record CommentTable(Table before, Table after) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.commentTable(this);
        }
    }

    record AddPrimaryKey(Table table, PrimaryKey key) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }
    }

    record DropPrimaryKey(Table table, PrimaryKey key) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropPrimaryKey(this);
        }
    }

    record AddCheck(Table table, CheckConstraint check) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.addCheck(this);
        }
    }

    record DropCheck(Table table, CheckConstraint check) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.dropCheck(this);
        }
    }

    /** The primary key stays and is called otherwise. {@code table} is as it will be. */
    record RenamePrimaryKey(Table table, PrimaryKey key, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renamePrimaryKey(this);
        }
    }

    /** The unique constraint stays and is called otherwise. {@code table} is as it will be. */
    record RenameUnique(Table table, UniqueConstraint unique, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameUnique(this);
        }
    }

    /** The index stays and is called otherwise. {@code table} is as it will be. */
    record RenameIndex(Table table, Index index, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /** The foreign key stays and is called otherwise. {@code table} is as it will be. */
    record RenameForeignKey(Table table, ForeignKey foreignKey, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameForeignKey(this);
        }
    }

    /** The check stays and is called otherwise. {@code table} is as it will be. */
    record RenameCheck(Table table, CheckConstraint check, Identifier to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.renameCheck(this);
        }
    }

    /**
     * Values go to another table, whose rows belong to those of the one where they were.
     *
     * @param from where they are; the columns go later
     * @param to where they get to; the columns are there by then
     * @param keys which row there is meant by a row here: columns that are equal
     * @param columns what is copied
     * @param isNew whether the other table is new and has no rows yet
     * @param isOutward whether the rows of {@code to} depend on those of {@code from}, so that some may have to be made
     */
    record CopyValues(Table from, Table to, List<Pairing> keys, List<Pairing> columns, boolean isNew, boolean isOutward)
            implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.copyValues(this);
        }
    }

    /** A column of one table with one of another. */
    record Pairing(Identifier from, Identifier to) {}
}
