package dev.lintel.runtime.flyway;

import java.sql.SQLException;

/** Flyway could not apply a migration. */
public final class StatementFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String statement;

    private StatementFailedException(String message, int line, String statement, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.statement = statement;
    }

    /**
     * Finds the database's own words in what Flyway threw, and the statement that it refused. Flyway tells the latter only in
     * classes outside of its public API, whose package has moved between versions, so they are asked by name.
     */
    static StatementFailedException of(RuntimeException failure) {
        String message = failure.getMessage();
        int line = 0;
        String statement = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (ask(cause, "getStatement") instanceof String found
                    && ask(cause, "getLineNumber") instanceof Integer at) {
                statement = withoutLeadingComments(found);
                line = at;
            }
            if (cause instanceof SQLException refused) {
                message = withoutStatement(refused.getMessage()) + " (SQL state " + refused.getSQLState() + ")";
                break;
            }
        }
        return new StatementFailedException(message, line, statement, failure);
    }

    /** The line of the script on which the statement begins; 0 when it was no statement that failed. */
    public int line() {
        return line;
    }

    /** The statement that was refused; empty when it was no statement that failed. */
    public String statement() {
        return statement;
    }

    /** H2 repeats the whole statement in what it says: {@code … not found; SQL statement: insert … [42122-252]}. */
    private static String withoutStatement(String message) {
        return message.replaceFirst("(?s); SQL statement:\\s.*(\\[\\d+-\\d+\\])$", " $1");
    }

    private static String withoutLeadingComments(String statement) {
        return statement.replaceFirst("^(\\s*--[^\\n]*\\n)+\\s*", "");
    }

    private static Object ask(Throwable failure, String getter) {
        try {
            return failure.getClass().getMethod(getter).invoke(failure);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
