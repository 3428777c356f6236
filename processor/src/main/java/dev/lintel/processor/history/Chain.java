package dev.lintel.processor.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The renames of one entity's attributes, or of the classes, seen together: a name that one of them gives up, another may take.
 *
 * @param known the names that the history knows
 * @param before the old names by the new ones
 */
record Chain(Set<String> known, Map<String, String> before) {

    /** What one rename means to the history. */
    enum State {
        /** It knows the old name: the next migration renames. */
        PENDING,
        /** It knows the new name, and the old one not any more, or as that of another. */
        DONE,
        /** It knows both, and nobody says that the new one was given up. */
        TWO,
        /** It knows neither. */
        UNKNOWN,
        /** Names are exchanged in a circle, after which the history knows the same names as before. */
        CIRCLE
    }

    Chain {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(before, "before");
    }

    State state(String old, String now) {
        if (isInCircle(now)) {
            return State.CIRCLE;
        }
        if (isDone(old, now)) {
            return State.DONE;
        }
        if (!known.contains(old)) {
            return State.UNKNOWN;
        }
        return known.contains(now) && !before.containsValue(now) ? State.TWO : State.PENDING;
    }

    /** Whether a name is what something else is called now. */
    boolean isNewNameOfAnother(String name) {
        return before.containsKey(name);
    }

    private boolean isDone(String old, String now) {
        return known.contains(now) && (!known.contains(old) || before.containsKey(old) && isDone(before.get(old), old));
    }

    private boolean isInCircle(String now) {
        Set<String> seen = new HashSet<>();
        String name = now;
        while (name != null && seen.add(name)) {
            name = before.get(name);
        }
        return now.equals(name);
    }
}
