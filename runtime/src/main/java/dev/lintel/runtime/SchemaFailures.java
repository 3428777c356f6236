package dev.lintel.runtime;

import dev.lintel.schema.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was wrong in some schemas, told together once all were tried; what is wrong in many of them, once. */
final class SchemaFailures {

    private static final int NAMES = 5;

    private final Map<Problem, List<String>> schemas = new LinkedHashMap<>();
    private final List<LintelException> failures = new ArrayList<>();

    void add(String schema, LintelException failure) {
        failures.add(failure);
        failure.problems()
                .forEach(problem -> schemas.computeIfAbsent(problem, any -> new ArrayList<>())
                        .add(schema));
    }

    /** @throws LintelException unless all is well */
    void refuse() {
        if (failures.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        schemas.forEach((problem, names) -> problems.add(new Problem(
                problem.kind(),
                problem.severity(),
                "In " + list(names) + ": " + problem.text(),
                problem.cure(),
                problem.place())));
        LintelException all = new LintelException(problems, failures.get(0).getCause());
        failures.forEach(all::addSuppressed);
        throw all;
    }

    private static String list(List<String> names) {
        if (names.size() == 1) {
            return "the schema " + names.get(0);
        }
        String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
        return "the schemas " + String.join(", ", names.subList(0, Math.min(NAMES, names.size()))) + more;
    }
}
