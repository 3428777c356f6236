package dev.lintel.runtime.order;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Who comes before whom over any number of arrows. */
final class Reach {

    private Reach() {}

    /**
     * For each node all nodes from which a path leads to it; itself only when it is on a circle.
     *
     * @param before for each node the nodes from which an arrow leads to it
     */
    static BitSet[] of(BitSet[] before) {
        BitSet[] all = new BitSet[before.length];
        for (int node = 0; node < before.length; node++) {
            all[node] = of(node, before);
        }
        return all;
    }

    /**
     * The same where there is no circle, in one go.
     *
     * @throws IllegalArgumentException when there is one
     */
    static BitSet[] ofAcyclic(BitSet[] before) {
        BitSet[] all = new BitSet[before.length];
        BitSet open = new BitSet();
        open.set(0, before.length);
        while (!open.isEmpty()) {
            int left = open.cardinality();
            for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(node + 1)) {
                if (!before[node].intersects(open)) {
                    BitSet reached = (BitSet) before[node].clone();
                    before[node].stream().forEach(previous -> reached.or(all[previous]));
                    all[node] = reached;
                    open.clear(node);
                }
            }
            if (open.cardinality() == left) {
                throw new IllegalArgumentException("there is a circle");
            }
        }
        return all;
    }

    private static BitSet of(int node, BitSet[] before) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(node);
        while (!open.isEmpty()) {
            BitSet next = (BitSet) before[open.remove()].clone();
            next.andNot(reached);
            reached.or(next);
            next.stream().forEach(open::add);
        }
        return reached;
    }
}
