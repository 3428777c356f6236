package dev.lintel.runtime.order;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;

/**
 * A step of a plan, and why it stands where it does.
 *
 * @param number its place in the plan, from 1
 * @param step the migration
 * @param reasons why it is not an earlier step, all of them; none for one that waits for nothing
 */
public record ExplainedStep(int number, Step step, List<Reason> reasons) {

    public ExplainedStep {
        Objects.requireNonNull(step, "step");
        reasons = List.copyOf(reasons);
    }

    /** The reasons as one text: {@code after users@1; waits for tasks@1, which was written against users@1}. */
    public String why() {
        return reasons.isEmpty()
                ? "waits for nothing"
                : reasons.stream().map(Reason::text).collect(joining("; "));
    }

    /** {@code 3. users@2: after users@1; …}. */
    @Override
    public String toString() {
        return number + ". " + step + ": " + why();
    }
}
