package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.LockWaits;
import dev.lintel.runtime.database.Sql;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A way to carry out a script so that whoever is killed in the middle of it leaves a state that the next run understands. */
interface Execution {

    /**
     * Carries a script out.
     *
     * @param halfway how far an earlier run came with it; empty when it did not begin
     * @param recording what is committed together with the end of the script
     * @throws StatementFailedException when the database refuses a statement
     * @throws SQLException when Lintel's own bookkeeping fails
     */
    void carryOut(Script script, Optional<JournalEntry> halfway, Sql.Work recording)
            throws StatementFailedException, SQLException;

    /** Sends a script's statement as it stands there. */
    static void send(Database database, SqlStatement statement) throws SQLException {
        try (Statement sent = database.connection().createStatement()) {
            // braces are the script's own
            sent.setEscapeProcessing(false);
            LockWaits.send(database, statement.text(), () -> sent.execute(statement.text()));
        }
    }
}
