package dev.lintel.runtime.apply;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The statement that stopped a run, for who shows it to a person.
 *
 * @param line the line of its script on which it begins, from 1
 * @param sql the statement as its script has it
 * @param offset where in it the database stumbled, counted from 0; empty where the database does not tell
 */
public record FailedStatement(int line, String sql, OptionalInt offset) {

    private static final int LONGEST = 500;

    public FailedStatement {
        Objects.requireNonNull(sql, "sql");
        Objects.requireNonNull(offset, "offset");
    }

    /** The one behind a failure; empty where the failure is another one. */
    public static Optional<FailedStatement> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatementFailedException failed) {
                return failed.statement()
                        .map(statement -> new FailedStatement(
                                statement.line(),
                                statement.text(),
                                ErrorPosition.of(statement.text(), failed.refusal())));
            }
        }
        return Optional.empty();
    }

    /** How the text of the problem quotes it, to leave that out where the statement itself is shown. */
    public String quotation() {
        return quotation(sql);
    }

    static String quotation(String statement) {
        return " The statement was: %s.".formatted(shortened(statement));
    }

    /** A statement on one line, and not all of a long one. */
    static String shortened(String statement) {
        String line = statement.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
