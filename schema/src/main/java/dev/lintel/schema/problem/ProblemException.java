package dev.lintel.schema.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Stops a piece of work that can't go on, with everything that is wrong. The message is for a person, not a stack trace. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(Problem problem) {
        this(List.of(problem), null);
    }

    public ProblemException(List<Problem> problems) {
        this(problems, null);
    }

    /**
     * @param problems what is wrong; not empty
     * @param cause the failure behind it, or {@code null}
     */
    public ProblemException(List<Problem> problems, Throwable cause) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order it was found; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
