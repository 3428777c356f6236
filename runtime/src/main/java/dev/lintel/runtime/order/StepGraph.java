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
 * All waiting steps, and for each those without which it can't run. Steps are numbered by plugin and version; a set of steps
 * is a {@link BitSet} of these numbers.
 */
final class StepGraph {

    private final List<Progress> plugins;
    private final List<Step> steps = new ArrayList<>();

    /** The number of each plugin's first waiting step. */
    private final Map<String, Integer> firstOf = new HashMap<>();

    private final Map<String, Integer> floorOf = new HashMap<>();

    private final BitSet[] required;

    StepGraph(Collection<Progress> progress) {
        this.plugins = progress.stream().sorted(comparing(Progress::plugin)).toList();
        for (Progress plugin : plugins) {
            firstOf.put(plugin.plugin(), steps.size());
            floorOf.put(plugin.plugin(), plugin.history().floor());
            plugin.pending().forEach(migration -> steps.add(new Step(plugin.plugin(), migration)));
        }
        required = emptySets();
        plugins.forEach(this::require);
    }

    /** The plugins by name. */
    List<Progress> plugins() {
        return plugins;
    }

    int size() {
        return steps.size();
    }

    Step step(int number) {
        return steps.get(number);
    }

    /** The number of a plugin's first waiting step, if it has any; its others follow. */
    int first(Progress plugin) {
        return firstOf.get(plugin.plugin());
    }

    /** For each step those without which it can't run: its plugin's version before, and what it pins. */
    BitSet[] required() {
        return required;
    }

    /** The waiting steps of a plugin that bring it to these versions. */
    BitSet versions(String plugin, int from, int to) {
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

    /** The version that a database has at least once a pin is met: none is below the floor of its plugin's history. */
    int reached(Pin pin) {
        return Math.max(pin.version(), floorOf.getOrDefault(pin.plugin(), 1));
    }

    BitSet[] emptySets() {
        BitSet[] sets = new BitSet[size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    private void require(Progress plugin) {
        int first = first(plugin);
        int number = first;
        for (Migration migration : plugin.pending()) {
            if (number > first) {
                required[number].set(number - 1);
            }
            for (Pin pin : migration.pins()) {
                BitSet upToPin = versions(pin.plugin(), 1, reached(pin));
                if (!upToPin.isEmpty()) {
                    required[number].set(upToPin.length() - 1);
                }
            }
            number++;
        }
    }
}
