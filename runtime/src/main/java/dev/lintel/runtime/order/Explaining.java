package dev.lintel.runtime.order;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.order.Reason.Kind;
import dev.lintel.schema.history.Pin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Says for each step of a plan that was made why it is not an earlier one. */
final class Explaining {

    /** So many that came before by name are told; what matters is that it was the name. */
    private static final int NAMES = 3;

    private final StepGraph graph;
    private final Wishes wishes;
    private final int[] order;

    /** The place of each step in the plan, from 0. */
    private final int[] places;

    /** The places whose step was taken although all were wished to wait. */
    private final BitSet inDeadlock;

    Explaining(StepGraph graph, Wishes wishes, List<Integer> order, BitSet inDeadlock) {
        this.graph = graph;
        this.wishes = wishes;
        this.order = order.stream().mapToInt(Integer::intValue).toArray();
        this.inDeadlock = inDeadlock;
        this.places = new int[graph.size()];
        for (int place = 0; place < this.order.length; place++) {
            places[this.order[place]] = place;
        }
    }

    List<ExplainedStep> explain() {
        List<ExplainedStep> explained = new ArrayList<>();
        for (int place = 0; place < order.length; place++) {
            explained.add(new ExplainedStep(place + 1, graph.step(order[place]), reasons(place)));
        }
        return explained;
    }

    private List<Reason> reasons(int place) {
        int number = order[place];
        Step step = graph.step(number);
        List<Reason> reasons = new ArrayList<>();
        graph.required()[number].stream()
                .mapToObj(graph::step)
                .filter(other -> other.plugin().equals(step.plugin()))
                .forEach(other -> reasons.add(reason(Kind.VERSION, other, "after " + other)));
        step.migration().pins().forEach(pin -> reasons.add(pin(pin)));
        wishes.writtenBefore(number).stream()
                .forEach(other -> reasons.add(
                        places[other] < place ? writtenBefore(step, graph.step(other)) : circle(graph.step(other))));
        wishes.declaredBefore(number).stream()
                .filter(other -> places[other] > place)
                .mapToObj(graph::step)
                .findFirst()
                .ifPresent(other -> reasons.add(circle(other)));
        declared(number, place).ifPresent(reasons::add);
        byName(number, place).ifPresent(reasons::add);
        return reasons;
    }

    private Reason pin(Pin pin) {
        BitSet upToPin = graph.versions(pin.plugin(), 1, graph.reached(pin));
        if (upToPin.isEmpty()) {
            return new Reason(Kind.PIN, pin.toString(), 0, "needs " + pin + ", which is applied");
        }
        Step other = graph.step(upToPin.length() - 1);
        String by = other.toString().equals(pin.toString()) ? "" : ", which " + other + " brings";
        return reason(Kind.PIN, other, "needs " + pin + by);
    }

    private Reason writtenBefore(Step step, Step other) {
        String against = other.migration().pins().stream()
                .filter(pin -> pin.plugin().equals(step.plugin()))
                .map(Pin::toString)
                .collect(joining());
        return reason(Kind.WRITTEN_BEFORE, other, "waits for " + other + ", which was written against " + against);
    }

    private Reason circle(Step other) {
        return reason(Kind.CIRCLE, other, "does not wait for " + other + ", which waits for it in the end");
    }

    /** All versions of a declared plugin come first; the last of them says it. */
    private Optional<Reason> declared(int number, int place) {
        return wishes.declaredBefore(number).stream()
                .boxed()
                .filter(other -> places[other] < place)
                .max((one, other) -> Integer.compare(places[one], places[other]))
                .map(graph::step)
                .map(other -> reason(
                        Kind.DEPENDS_ON,
                        other,
                        "waits for " + other + ": " + graph.step(number).plugin() + " depends on " + other.plugin()));
    }

    private Optional<Reason> byName(int number, int place) {
        List<Step> ahead = new ArrayList<>();
        for (int other = free(number, place); other < place; other++) {
            if (!inDeadlock.get(other)) {
                ahead.add(graph.step(order[other]));
            }
        }
        if (ahead.isEmpty() || inDeadlock.get(place)) {
            return Optional.empty();
        }
        String names = ahead.stream().limit(NAMES).map(Step::toString).collect(joining(", "));
        String more = ahead.size() > NAMES ? " and " + (ahead.size() - NAMES) + " more" : "";
        return Optional.of(reason(
                Kind.NAME,
                ahead.get(ahead.size() - 1),
                "behind " + names + more + " by name, which " + (ahead.size() == 1 ? "was" : "were") + " free, too"));
    }

    /** The first place that a step could have had if its name came first. */
    private int free(int number, int place) {
        BitSet before = (BitSet) graph.required()[number].clone();
        before.or(wishes.writtenBefore(number));
        before.or(wishes.declaredBefore(number));
        return before.stream()
                .map(other -> places[other])
                .filter(other -> other < place)
                .map(other -> other + 1)
                .max()
                .orElse(0);
    }

    private Reason reason(Kind kind, Step other, String text) {
        int number = places[numberOf(other)] + 1;
        return new Reason(kind, other.toString(), number, text);
    }

    private int numberOf(Step step) {
        return graph.versions(step.plugin(), step.version(), step.version()).nextSetBit(0);
    }
}
