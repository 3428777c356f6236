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

    R createType(Change.CreateType change);

    R alterType(Change.AlterType change);

    R dropType(Change.DropType change);

    R addColumn(Change.AddColumn change);

    R dropColumn(Change.DropColumn change);

    R addUnique(Change.AddUnique change);

    R dropUnique(Change.DropUnique change);

    R createIndex(Change.CreateIndex change);

    R dropIndex(Change.DropIndex change);

    R addForeignKey(Change.AddForeignKey change);

    R dropForeignKey(Change.DropForeignKey change);

    R renameTable(Change.RenameTable change);

    R renameColumn(Change.RenameColumn change);

    R renameSequence(Change.RenameSequence change);

    R alterSequence(Change.AlterSequence change);

    R alterColumn(Change.AlterColumn change);

    R fillColumn(Change.FillColumn change);

    R commentTable(Change.CommentTable change);

    R addPrimaryKey(Change.AddPrimaryKey change);

    R dropPrimaryKey(Change.DropPrimaryKey change);

    R addCheck(Change.AddCheck change);

    R dropCheck(Change.DropCheck change);

    R renamePrimaryKey(Change.RenamePrimaryKey change);

    R renameUnique(Change.RenameUnique change);

    R renameIndex(Change.RenameIndex change);

    R renameForeignKey(Change.RenameForeignKey change);

    R renameCheck(Change.RenameCheck change);

    R copyValues(Change.CopyValues change);

    R copyRows(Change.CopyRows change);

    R markRows(Change.MarkRows change);

    R deleteRows(Change.DeleteRows change);
}
