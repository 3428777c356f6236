package dev.lintel.schema.dialect;

import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.diff.Change;
import java.util.List;

/** What MariaDB says otherwise than MySQL. */
final class MariaDbStatements extends InnoDbStatements {

    MariaDbStatements(Dialect dialect, Schema before) {
        super(dialect, before);
    }

    /** Without a cache, so that a restart of the server leaves no gap. */
    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        Sequence sequence = change.sequence();
        return List.of("create sequence " + quote(sequence.name()) + SequenceBounds.of(sequence) + " start with "
                + sequence.start() + " increment by " + sequence.increment() + " nocache");
    }

    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        return List.of("rename table " + quote(change.sequence().name()) + " to " + quote(change.to()));
    }
}
