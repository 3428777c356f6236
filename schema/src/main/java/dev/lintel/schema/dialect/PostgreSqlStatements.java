package dev.lintel.schema.dialect;

import dev.lintel.schema.Sequence;
import dev.lintel.schema.diff.Change;
import java.util.List;

/** What PostgreSQL says otherwise than the standard. */
final class PostgreSqlStatements extends StandardStatements {

    PostgreSqlStatements(Dialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        Sequence sequence = change.sequence();
        return List.of("create sequence " + quote(sequence.name()) + SequenceBounds.of(sequence) + " start with "
                + sequence.start() + " increment by " + sequence.increment());
    }
}
