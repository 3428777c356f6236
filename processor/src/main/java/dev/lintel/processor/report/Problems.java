package dev.lintel.processor.report;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what reading finds wrong, each once, in the order it is found. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void error(ProblemKind kind, Place place, String text, String cure) {
        found.add(Problem.error(kind, place, text, cure));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
