package dev.lintel.runtime.order;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What is to be applied, in its one order.
 *
 * @param steps each after everything that it needs; empty when there is nothing to do
 */
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** {@code users@1, tasks@1, users@2}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(joining(", "));
    }
}
