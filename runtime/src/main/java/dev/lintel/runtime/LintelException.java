package dev.lintel.runtime;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.util.List;

/**
 * Lintel refuses to go on. {@link #problems()} has everything that is wrong, each with what to do; the message is the same
 * for a person, one problem a line.
 */
public final class LintelException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problems what is wrong; not empty
     * @param cause the failure behind it, or {@code null}
     */
    public LintelException(List<Problem> problems, Throwable cause) {
        super(problems, cause);
    }
}
