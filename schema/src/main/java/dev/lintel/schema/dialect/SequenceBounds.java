package dev.lintel.schema.dialect;

import dev.lintel.schema.Sequence;

/** Where a sequence ends that starts beyond its natural end: an ascending one ends at 1, a descending one at -1. */
final class SequenceBounds {

    private SequenceBounds() {}

    /** What makes room for the start: {@code " minvalue 0"}, or nothing. */
    static String of(Sequence sequence) {
        if (sequence.increment() > 0) {
            return sequence.start() < 1 ? " minvalue " + sequence.start() : "";
        }
        return sequence.start() > -1 ? " maxvalue " + sequence.start() : "";
    }
}
