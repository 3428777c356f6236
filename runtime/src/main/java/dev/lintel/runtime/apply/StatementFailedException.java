package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Redaction;
import dev.lintel.schema.script.SqlStatement;
import java.sql.SQLException;
import java.util.Optional;

/** The database refused a statement, or did not answer. */
final class StatementFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SqlStatement statement;
    private final int done;
    private final SQLException refusal;

    /**
     * @param statement which; {@code null} when it was none of the script's
     * @param done how many statements of the script remain carried out
     */
    StatementFailedException(SqlStatement statement, int done, SQLException cause) {
        super(said(cause), cause);
        this.statement = statement;
        this.done = done;
        this.refusal = cause;
    }

    Optional<SqlStatement> statement() {
        return Optional.ofNullable(statement);
    }

    /** What the database said. */
    SQLException refusal() {
        return refusal;
    }

    int done() {
        return done;
    }

    /** What the database said, on one line and without secrets. */
    static String said(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        // H2 repeats the whole statement: … not found; SQL statement: insert … [42122-252]
        String withoutStatement = message.replaceFirst("(?s); SQL statement:\\s.*(\\[\\d+-\\d+\\])$", " $1");
        // Syntax error in SQL statement "alter … [*]refrences …"; expected …
        withoutStatement = withoutStatement.replaceFirst(
                "(?s) in SQL statement \".*\\[\\*\\].*?\"(?=; expected | \\[\\d+-\\d+\\]$)", "");
        String line = Redaction.redact(withoutStatement).strip().replaceAll("\\s+", " ");
        return line + " (SQL state " + refusal.getSQLState() + ")";
    }
}
