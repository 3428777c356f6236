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

    record DropCheck(Table table, CheckConstraint check, boolean withTable) implements Change {
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

    /**
     * Rows of some classes get a row in another table, because their hierarchy has other tables now.
     *
     * @param from the table that has their key
     * @param with the other tables that have a part of them
     * @param to the table that gets rows
     * @param values what they have there
     * @param rows which rows of {@code from}
     */
    record CopyRows(Table from, List<Link> with, Table to, List<Value> values, ClassRows rows) implements Change {
        public CopyRows {
            with = List.copyOf(with);
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.copyRows(this);
        }
    }

    /**
     * The rows of a table are told by their class from now on.
     *
     * @param column the discriminator; new
     * @param marks what a row has in it, by the first table that has a part of the row
     * @param otherwise what it has if none does; {@code null} if there can be no such row
     */
    record MarkRows(Table table, Column column, List<Mark> marks, String otherwise) implements Change {
        public MarkRows {
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.markRows(this);
        }
    }

    /** Rows go from a table because other tables have them whole, or what they had. {@code table} is as it was. */
    record DeleteRows(Table table, ClassRows rows) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.deleteRows(this);
        }
    }

    /** A column of one table with one of another. */
    record Pairing(Identifier from, Identifier to) {}

    /** A table with a part of a row, and how its columns are called that are equal to some of the row's. */
    record Link(Table table, List<Pairing> keys) {
        public Link {
            keys = List.copyOf(keys);
        }
    }

    /**
     * What a new row has in a column.
     *
     * @param table the table it is copied from; {@code null} if it is not
     * @param column the column it is copied from
     * @param literal what it is else; {@code null} for a neutral value, because what it was is lost
     */
    record Value(Column to, Table table, Column column, String literal) {}

    /** A discriminator, and the table that has rows of that class and of no other that stands behind it. */
    record Mark(String discriminator, Link table) {}
}
