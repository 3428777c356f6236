package dev.lintel.runtime.order;

import static java.util.Comparator.comparing;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All waiting steps, and for each the steps that come before it: because they must ({@link #required}), or because that is
 * the order in which they were written ({@link #writtenBefore}), or declared ({@link #declaredBefore}). Steps are numbered
 * by plugin and version; a set of steps is a {@link BitSet} of these numbers.
 */
final class StepGraph {

    private final List<Progress> plugins;
    private final List<Step> steps = new ArrayList<>();

    /** The number of each plugin's first waiting step. */
    private final Map<String, Integer> firstOf = new HashMap<>();

    private final BitSet[] required;
    private final BitSet[] writtenBefore;
    private final BitSet[] declaredBefore;

    StepGraph(Collection<Progress> progress) {
        this.plugins = progress.stream().sorted(comparing(Progress::plugin)).toList();
        for (Progress plugin : plugins) {
            firstOf.put(plugin.plugin(), steps.size());
            plugin.pending().forEach(migration -> steps.add(new Step(plugin.plugin(), migration)));
        }
        required = emptySets();
        writtenBefore = emptySets();
        declaredBefore = emptySets();
        plugins.forEach(this::require);
        BitSet[] ancestors = Reach.of(required);
        plugins.forEach(plugin -> wish(plugin, ancestors));
    }

    int size() {
        return steps.size();
    }

    Step step(int number) {
        return steps.get(number);
    }

    /** The steps without which this one can't run: its plugin's version before, and what it pins. */
    BitSet required(int step) {
        return required[step];
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

    private void require(Progress plugin) {
        int number = firstOf.get(plugin.plugin());
        int first = number;
        for (Migration migration : plugin.pending()) {
            if (number > first) {
                required[number].set(number - 1);
            }
            for (Pin pin : migration.pins()) {
                BitSet upToPin = versions(pin.plugin(), 1, pin.version());
                if (!upToPin.isEmpty()) {
                    required[number].set(upToPin.length() - 1);
                }
            }
            number++;
        }
    }

    private void wish(Progress plugin, BitSet[] ancestors) {
        int first = firstOf.get(plugin.plugin());
        List<Migration> pending = plugin.pending();
        for (int i = 0; i < pending.size(); i++) {
            int number = first + i;
            for (Pin pin : pending.get(i).pins()) {
                BitSet later = versions(pin.plugin(), pin.version() + 1, Integer.MAX_VALUE);
                later.andNot(ancestors[number]);
                later.stream().forEach(step -> writtenBefore[step].set(number));
            }
            for (String other : plugin.dependsOn()) {
                if (!plugin.everPins(other)) {
                    versions(other, 1, Integer.MAX_VALUE).stream()
                            .filter(step -> !ancestors[step].get(number))
                            .forEach(declaredBefore[number]::set);
                }
            }
        }
    }

    /** The waiting steps of a plugin that bring it to these versions. */
    private BitSet versions(String plugin, int from, int to) {
        BitSet found = new BitSet();
        Integer first = firstOf.get(plugin);
        for (int i = first == null ? size() : first;
                i < size() && step(i).plugin().equals(plugin);
                i++) {
            int version = step(i).version();
            found.set(i, from <= version && version <= to);
        }
        return found;
    }

    private BitSet[] emptySets() {
        BitSet[] sets = new BitSet[size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }
}
