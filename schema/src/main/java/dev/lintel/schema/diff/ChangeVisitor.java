package dev.lintel.schema.diff;

/**
 * Answers something about a change, for each kind there is.
 *
 * @param <R> the answer
 */
public interface ChangeVisitor<R> {

    R createTable(Change.CreateTable change);

    R dropTable(Change.DropTable change);

    R createSequence(Change.CreateSequence change);

    R dropSequence(Change.DropSequence change);

    R addColumn(Change.AddColumn change);

    R dropColumn(Change.DropColumn change);

    R addUnique(Change.AddUnique change);

    R dropUnique(Change.DropUnique change);

    R createIndex(Change.CreateIndex change);

    R dropIndex(Change.DropIndex change);

    R addForeignKey(Change.AddForeignKey change);

    R dropForeignKey(Change.DropForeignKey change);
}
