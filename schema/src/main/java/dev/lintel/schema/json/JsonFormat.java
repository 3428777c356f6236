package dev.lintel.schema.json;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Objects;

/**
 * How a fault in a file is told.
 *
 * @param file the file's name as the reader of the message would write it
 * @param kind the problem that every fault of this file is
 * @param cure what to do about it; a sentence
 */
public record JsonFormat(String file, ProblemKind kind, String cure) {

    public JsonFormat {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cure, "cure");
    }

    ProblemException problem(int line, String text) {
        return problem(line, text, null);
    }

    ProblemException problem(int line, String text, Throwable cause) {
        return new ProblemException(List.of(Problem.error(kind, Place.line(file, line), text, cure)), cause);
    }
}
