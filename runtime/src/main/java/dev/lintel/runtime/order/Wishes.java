package dev.lintel.runtime.order;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import java.util.BitSet;
import java.util.List;

/** For each step those that should come before it where that is possible, beyond those that must. */
final class Wishes {

    private final StepGraph graph;

    /** For each step all that come before it whatever is wished. */
    private final BitSet[] ancestors;

    private final BitSet[] writtenBefore;
    private final BitSet[] declaredBefore;

    Wishes(StepGraph graph) {
        this.graph = graph;
        this.ancestors = Reach.ofAcyclic(graph.required());
        this.writtenBefore = graph.emptySets();
        this.declaredBefore = graph.emptySets();
        graph.plugins().forEach(this::wish);
    }

    /**
     * The steps that were written when this one did not exist yet: a migration that pins {@code users@3} was written before
     * {@code users@4}. Without those that can't come before it.
     */
    BitSet writtenBefore(int step) {
        return writtenBefore[step];
    }

    /**
     * All steps of the plugins that this step's plugin declares to need without ever pinning a version of them. Without
     * those that can't come before it.
     */
    BitSet declaredBefore(int step) {
        return declaredBefore[step];
    }

    private void wish(Progress plugin) {
        List<Migration> pending = plugin.pending();
        for (int i = 0; i < pending.size(); i++) {
            int step = graph.first(plugin) + i;
            pending.get(i).pins().forEach(pin -> writtenAgainst(pin, step));
            plugin.dependsOn().stream()
                    .filter(other -> !plugin.everPins(other))
                    .forEach(other -> declared(other, step));
        }
    }

    private void writtenAgainst(Pin pin, int step) {
        BitSet later = graph.versions(pin.plugin(), graph.reached(pin) + 1, Integer.MAX_VALUE);
        later.andNot(ancestors[step]);
        later.stream().forEach(other -> writtenBefore[other].set(step));
    }

    private void declared(String other, int step) {
        graph.versions(other, 1, Integer.MAX_VALUE).stream()
                .filter(needed -> !ancestors[needed].get(step))
                .forEach(declaredBefore[step]::set);
    }
}
