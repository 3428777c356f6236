package dev.lintel.runtime.apply;

import dev.lintel.runtime.order.Step;
import java.time.Duration;

/**
 * A step that was carried out.
 *
 * @param step which
 * @param duration how long its statements took, to the millisecond
 */
public record AppliedStep(Step step, Duration duration) {

    @Override
    public String toString() {
        return step + " " + step.migration().name() + " (" + duration.toMillis() + " ms)";
    }
}
