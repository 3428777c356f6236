package dev.lintel.runtime.order;

import dev.lintel.runtime.order.Reason.Kind;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How far a run goes that is not to apply everything: to a version of one plugin, with all that waits before it in the plan. So
 * a database that is brought to its newest versions in several runs takes the same road as one that is brought there in one.
 *
 * <pre>{@code
 * Target.of("tasks")
 * Target.of("tasks").at(2)
 * }</pre>
 */
public final class Target {

    /** The name alone holds nothing up, and what overtakes on a circle is not waited for. */
    private static final Set<Kind> WAITING = EnumSet.complementOf(EnumSet.of(Kind.NAME, Kind.CIRCLE));

    private final String plugin;
    private final OptionalInt version;

    private Target(String plugin, OptionalInt version) {
        this.plugin = Objects.requireNonNull(plugin, "plugin");
        this.version = version;
    }

    /** The plugin's newest version. */
    public static Target of(String plugin) {
        return new Target(plugin, OptionalInt.empty());
    }

    /** This version of it. */
    public Target at(int other) {
        return new Target(plugin, OptionalInt.of(other));
    }

    /**
     * The steps that lead there, in the order of the whole plan.
     *
     * @throws ProblemException when there is no such plugin, or no such version of it
     */
    public List<ExplainedStep> steps(Collection<Progress> progress) {
        int last = last(progress);
        List<ExplainedStep> all = Planner.explain(progress);
        BitSet wanted = new BitSet();
        // what holds a step up stands before it
        for (int place = all.size() - 1; place >= 0; place--) {
            Step step = all.get(place).step();
            if (step.plugin().equals(plugin) && step.version() <= last) {
                wanted.set(place);
            }
            if (wanted.get(place)) {
                all.get(place).reasons().stream()
                        .filter(reason -> WAITING.contains(reason.kind()) && reason.step() > 0)
                        .forEach(reason -> wanted.set(reason.step() - 1));
            }
        }
        return wanted.stream().mapToObj(all::get).toList();
    }

    private int last(Collection<Progress> progress) {
        List<String> names = progress.stream().map(Progress::plugin).toList();
        Progress own = progress.stream()
                .filter(one -> one.plugin().equals(plugin))
                .findFirst()
                .orElseThrow(() -> refusal(
                        ProblemKind.UNKNOWN_PLUGIN,
                        "There is no enabled plugin %s.".formatted(plugin),
                        NearMiss.of(plugin, names)
                                .map("Write %s."::formatted)
                                .orElse("There are: %s.".formatted(String.join(", ", names)))));
        int newest = own.history().version();
        int floor = own.history().floor();
        int last = version.orElse(newest);
        if (last < Math.max(1, floor) || last > newest) {
            throw refusal(
                    ProblemKind.UNKNOWN_VERSION,
                    "The history of the plugin %s has no version %d.".formatted(plugin, last),
                    "It goes from version %d to version %d.".formatted(Math.max(1, floor), newest));
        }
        if (last < own.applied()) {
            throw refusal(
                    ProblemKind.UNKNOWN_VERSION,
                    "The plugin %s is past version %d already, at version %d.".formatted(plugin, last, own.applied()),
                    "To go back: `lintel rollback %s --to %d`.".formatted(plugin, last));
        }
        return last;
    }

    private static ProblemException refusal(ProblemKind kind, String text, String cure) {
        return new ProblemException(Problem.error(kind, Place.NOWHERE, text, cure));
    }
}
