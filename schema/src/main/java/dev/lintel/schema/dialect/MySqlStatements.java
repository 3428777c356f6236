package dev.lintel.schema.dialect;

import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.Change;
import java.util.List;

/** What MySQL says otherwise than MariaDB. */
final class MySqlStatements extends InnoDbStatements {

    MySqlStatements(Dialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        return SequenceTable.create(change.sequence(), dialect);
    }

    @Override
    public List<String> dropSequence(Change.DropSequence change) {
        return SequenceTable.drop(change.sequence(), dialect);
    }

    /** A check keeps its column from going. */
    @Override
    public List<String> dropColumn(Change.DropColumn change) {
        String drop = "drop column " + quote(change.column().name());
        return dialect.check(change.column())
                .map(check -> constraint(valueCheckName(change.table(), change.column())))
                .map(check -> List.of(alter(change.table(), "drop " + check + ",\n" + INDENT + drop)))
                .orElseGet(() -> List.of(alter(change.table(), drop)));
    }

    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        return SequenceTable.rename(change.sequence(), change.to(), dialect);
    }

    /** Where a sequence began, and in which steps the ORM counts, is no part of its table. */
    @Override
    public List<String> alterSequence(Change.AlterSequence change) {
        return List.of();
    }
}
