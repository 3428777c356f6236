package dev.lintel.runtime.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what needs itself in the end. */
public final class Circles {

    private Circles() {}

    /**
     * One circle, the shortest, for each node that is on one, without those whose nodes were all told before.
     *
     * @param nodes in the order in which a circle may begin
     * @param needs what a node points to; other nodes may appear here
     * @return each circle from its first node to that node again: {@code a, b, a}
     */
    public static <T> List<List<T>> find(Collection<T> nodes, Function<T, ? extends Collection<T>> needs) {
        List<List<T>> circles = new ArrayList<>();
        Set<T> suspects = withoutDeadEnds(nodes, needs);
        Set<T> told = new HashSet<>();
        for (T node : nodes) {
            if (suspects.contains(node) && !told.contains(node)) {
                List<T> circle = shortest(node, needs);
                if (!circle.isEmpty()) {
                    circles.add(circle);
                    told.addAll(circle);
                }
            }
        }
        return circles;
    }

    /** Takes away what needs nothing, and what needs only that, and so on: usually everything. */
    private static <T> Set<T> withoutDeadEnds(Collection<T> nodes, Function<T, ? extends Collection<T>> needs) {
        Set<T> left = new HashSet<>(nodes);
        boolean less = true;
        while (less) {
            less = left.removeIf(node -> needs.apply(node).stream().noneMatch(left::contains));
        }
        return left;
    }

    private static <T> List<T> shortest(T start, Function<T, ? extends Collection<T>> needs) {
        Map<T, T> reachedFrom = new HashMap<>();
        Deque<T> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !reachedFrom.containsKey(start)) {
            T node = open.remove();
            for (T next : needs.apply(node)) {
                if (reachedFrom.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
            }
        }
        return reachedFrom.containsKey(start) ? backFrom(start, reachedFrom) : List.of();
    }

    private static <T> List<T> backFrom(T start, Map<T, T> reachedFrom) {
        Deque<T> circle = new ArrayDeque<>(List.of(start));
        T node = start;
        do {
            node = reachedFrom.get(node);
            circle.addFirst(node);
        } while (!node.equals(start));
        return List.copyOf(circle);
    }
}
