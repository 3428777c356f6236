package dev.lintel.runtime.apply;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hands out the steps of a plan to those who work on it together: each once, after those that come before it, and never one
 * that might wait for a lock of one that is being carried out. After a failure it hands out none.
 */
final class Schedule {

    private final List<BitSet> before;
    private final List<Set<String>> footprints;
    private final BitSet waiting = new BitSet();
    private final BitSet done = new BitSet();
    private final Set<String> busy = new HashSet<>();

    /**
     * @param before for each step, by its place, those that come before it
     * @param footprints for each step what it may lock
     */
    Schedule(List<BitSet> before, List<Set<String>> footprints) {
        this.before = before;
        this.footprints = footprints;
        waiting.set(0, before.size());
    }

    /** The place of the first step that can be carried out now; waits for one; empty when nothing is left to hand out. */
    synchronized OptionalInt next() throws InterruptedException {
        while (!waiting.isEmpty()) {
            OptionalInt free = waiting.stream().filter(this::isFree).findFirst();
            if (free.isPresent()) {
                waiting.clear(free.getAsInt());
                busy.addAll(footprints.get(free.getAsInt()));
                return free;
            }
            wait();
        }
        return OptionalInt.empty();
    }

    private boolean isFree(int step) {
        BitSet missing = (BitSet) before.get(step).clone();
        missing.andNot(done);
        return missing.isEmpty() && footprints.get(step).stream().noneMatch(busy::contains);
    }

    /** A step is carried out. */
    synchronized void done(int step) {
        done.set(step);
        busy.removeAll(footprints.get(step));
        notifyAll();
    }

    /** Nothing more is to be begun. */
    synchronized void stop() {
        waiting.clear();
        notifyAll();
    }
}
