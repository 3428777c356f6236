package dev.lintel.runtime.order;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides the one order in which all plugins' waiting migrations are applied.
 *
 * <p>Two rules always hold: a plugin's versions ascend, and a migration comes after what it pins. Within them, history is
 * replayed as it happened: a plugin does not step past a version that another plugin's waiting migration was written
 * against. So {@code tasks@1}, which pins {@code users@1}, runs before {@code users@2}, and a fresh database takes the same
 * road as one that was upgraded release by release. A plugin that declares to need another, but pins no version of it, comes
 * after it. What is still free is decided by name.
 *
 * <p>The last two are wishes. Where one contradicts the rules it does not count; where some contradict each other, those
 * give way that must, and no others, a declared dependency first.
 *
 * <p>Which step is next depends on nothing but the steps that still wait. So an interrupted run is continued in the same
 * order that it began in.
 */
public final class Planner {

    private final StepGraph graph;
    private final Wishes wishes;
    private final BitSet waiting = new BitSet();

    /** The places in the plan whose step was taken although all were wished to wait. */
    private final BitSet inDeadlock = new BitSet();

    private Planner(StepGraph graph) {
        this.graph = graph;
        this.wishes = new Wishes(graph);
        waiting.set(0, graph.size());
    }

    /**
     * The order of all waiting migrations.
     *
     * @param progress all plugins, without the problems that {@link PinProblems} knows
     */
    public static Plan plan(Collection<Progress> progress) {
        return new Planner(new StepGraph(progress)).plan();
    }

    /** The same order, with the reasons for it. */
    public static List<ExplainedStep> explain(Collection<Progress> progress) {
        Planner planner = new Planner(new StepGraph(progress));
        List<Integer> order = planner.order();
        return new Explaining(planner.graph, planner.wishes, order, planner.inDeadlock).explain();
    }

    private Plan plan() {
        return new Plan(order().stream().map(graph::step).toList());
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Integer> free = nextFree();
            int next = free.orElseGet(this::nextInDeadlock);
            inDeadlock.set(order.size(), free.isEmpty());
            waiting.clear(next);
            order.add(next);
        }
        return order;
    }

    /** The first step, by name, that waits for nothing. */
    private Optional<Integer> nextFree() {
        return runnable()
                .filter(step -> !waitsFor(wishes.writtenBefore(step)))
                .filter(step -> !waitsFor(wishes.declaredBefore(step)))
                .boxed()
                .findFirst();
    }

    /**
     * The step to run when all that may run is wished to wait. Only a step that waits for itself in the end may overtake: one
     * on a circle of wishes and rules that no step outside of the circle holds up.
     */
    private int nextInDeadlock() {
        BitSet[] rulesAndHistory = new BitSet[graph.size()];
        BitSet[] everything = new BitSet[graph.size()];
        for (int step = 0; step < graph.size(); step++) {
            rulesAndHistory[step] = stillWaiting(graph.required()[step], wishes.writtenBefore(step));
            everything[step] = stillWaiting(rulesAndHistory[step], wishes.declaredBefore(step));
        }
        BitSet[] before = Reach.of(rulesAndHistory);
        BitSet[] beforeInAll = Reach.of(everything);
        Comparator<Integer> historyKept = comparing(step -> waitsFor(wishes.writtenBefore(step)));
        return runnable()
                .filter(step -> isHeldUpOnlyByItsCircle(step, beforeInAll))
                .filter(step -> isHeldUpOnlyByItsCircle(step, before))
                .boxed()
                .min(historyKept.thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalArgumentException("the pins form a circle"));
    }

    private static boolean isHeldUpOnlyByItsCircle(int step, BitSet[] before) {
        return before[step].stream().allMatch(other -> before[other].get(step));
    }

    /** The steps that the rules allow now, by name. */
    private IntStream runnable() {
        return waiting.stream().filter(step -> !waitsFor(graph.required()[step]));
    }

    private boolean waitsFor(BitSet steps) {
        return steps.intersects(waiting);
    }

    private BitSet stillWaiting(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        both.and(waiting);
        return both;
    }
}
