package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.Sql;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** One transaction around a script and its record, where a database can undo the creation of a table: PostgreSQL, SQLite. */
final class AtomicExecution implements Execution {

    private static final Pattern MAY_LEAVE_ORPHANS =
            Pattern.compile("(?is).*\\b(drop|insert|update|delete|replace)\\b.*");

    private static final String ORPHANS = "select count(*) from pragma_foreign_key_check";

    private final Database database;
    private final RunLock lock;

    AtomicExecution(Database database, RunLock lock) {
        this.database = database;
        this.lock = lock;
    }

    @Override
    public void carryOut(Script script, Optional<JournalEntry> halfway, Sql.Work recording)
            throws StatementFailedException, SQLException {
        if (database.product() == Product.SQLITE) {
            inSqlite(script, recording);
        } else {
            inTransaction(script, recording);
        }
    }

    private void inTransaction(Script script, Sql.Work recording) throws StatementFailedException, SQLException {
        SqlStatement[] current = new SqlStatement[1];
        try {
            database.sql().inTransaction(() -> {
                for (SqlStatement statement : script.statements()) {
                    lock.verify(script, statement.line());
                    current[0] = statement;
                    Execution.send(database, statement);
                }
                current[0] = null;
                recording.run();
            });
        } catch (SQLException e) {
            throw new StatementFailedException(current[0], 0, e);
        }
    }

    /**
     * SQLite's tables are made anew to be changed, while nothing may be deleted along with the old ones. So foreign keys are
     * enforced by looking at them at the end, and the two settings that matter are as scripts expect them.
     */
    private void inSqlite(Script script, Sql.Work recording) throws StatementFailedException, SQLException {
        Sql sql = database.sql();
        int enforced = sql.first("pragma foreign_keys", row -> row.getInt(1)).orElse(0);
        sql.execute("pragma foreign_keys = off");
        sql.execute("pragma legacy_alter_table = off");
        try {
            boolean looks = script.statements().stream()
                    .anyMatch(statement ->
                            MAY_LEAVE_ORPHANS.matcher(statement.text()).matches());
            long before = looks ? orphans() : 0;
            inTransaction(script, () -> {
                if (looks && orphans() > before) {
                    throw new SQLException(
                            (orphans() - before) + " rows refer to rows that are not there after it", "23000");
                }
                recording.run();
            });
        } finally {
            sql.execute("pragma legacy_alter_table = off");
            sql.execute("pragma foreign_keys = " + (enforced == 1 ? "on" : "off"));
        }
    }

    private long orphans() throws SQLException {
        return database.sql().first(ORPHANS, row -> row.getLong(1)).orElse(0L);
    }
}
