package dev.lintel.processor.oracle;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the judge found.
 *
 * @param validates whether Hibernate's own validation passes; where it does not, and that is no failure, Hibernate refuses what
 *     it has made itself just so
 * @param failures what went wrong on the way, in words: a statement refused, Hibernate's validation failed
 * @param differences how our schema differs from Hibernate's: {@code - } before what only Hibernate's has, {@code + } before
 *     what only ours has
 * @param leftovers what our down-scripts left behind
 */
record Verdict(boolean validates, List<String> failures, List<String> differences, List<String> leftovers) {

    Verdict {
        failures = List.copyOf(failures);
        differences = List.copyOf(differences);
        leftovers = List.copyOf(leftovers);
    }

    boolean isClean() {
        return failures.isEmpty() && differences.isEmpty() && leftovers.isEmpty();
    }

    /** In a table's cell. */
    String summary() {
        if (isClean()) {
            return validates ? "validated" : "identical";
        }
        return Stream.of(
                        failures.isEmpty() ? "" : "failed",
                        differences.isEmpty() ? "" : differences.size() + " differences",
                        leftovers.isEmpty() ? "" : leftovers.size() + " left behind")
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    /** In full. */
    @Override
    public String toString() {
        return Stream.of(
                        failures.stream(),
                        Stream.of("differences (- only Hibernate's create, + only our script):")
                                .filter(x -> !differences.isEmpty()),
                        differences.stream(),
                        Stream.of("left behind by the down-scripts:").filter(x -> !leftovers.isEmpty()),
                        leftovers.stream())
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }
}
