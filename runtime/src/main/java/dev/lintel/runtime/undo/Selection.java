package dev.lintel.runtime.undo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which migrations a rollback takes back: those it names, and those that need them. */
public final class Selection {

    private final Rollback wish;
    private final List<AppliedRecord> applied;
    private final Set<AppliedRecord> chosen = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Selection(Rollback wish, List<AppliedRecord> applied) {
        this.wish = wish;
        this.applied = applied;
    }

    /**
     * Chooses.
     *
     * @param applied everything that the database has, in the order in which it was applied
     * @return what is to be undone, in that order
     * @throws ProblemException when something that stays needs what would go, or there is no such plugin
     */
    public static List<AppliedRecord> of(Rollback wish, List<AppliedRecord> applied) {
        return new Selection(wish, applied).choose();
    }

    private List<AppliedRecord> choose() {
        wish.plugin().ifPresentOrElse(this::ofPlugin, this::ofAll);
        Optional<AppliedRecord> needing = nextNeeding();
        while (needing.isPresent()) {
            AppliedRecord record = needing.get();
            if (!wish.isCascading()) {
                problems.add(pinned(record));
            }
            // a plugin's versions ascend, so those behind it go, too
            applied.stream()
                    .filter(other -> other.plugin().equals(record.plugin()) && other.version() >= record.version())
                    .forEach(chosen::add);
            needing = nextNeeding();
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        List<AppliedRecord> inUndoOrder =
                new ArrayList<>(applied.stream().filter(chosen::contains).toList());
        Collections.reverse(inUndoOrder);
        return List.copyOf(inUndoOrder);
    }

    private void ofPlugin(String plugin) {
        List<AppliedRecord> own = applied.stream()
                .filter(record -> record.plugin().equals(plugin))
                .toList();
        if (own.isEmpty()) {
            Set<String> there = new TreeSet<>();
            applied.forEach(record -> there.add(record.plugin()));
            problems.add(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "The database has nothing of a plugin " + plugin + ".",
                    NearMiss.of(plugin, there)
                            .map("Write %s."::formatted)
                            .orElse(
                                    there.isEmpty()
                                            ? "It has nothing of any plugin."
                                            : "It has: " + String.join(", ", there) + ".")));
        } else if (wish.stepCount() > 0) {
            chosen.addAll(own.subList(Math.max(0, own.size() - wish.stepCount()), own.size()));
        } else if (isInsideOfOne(own)) {
            problems.add(neverThere(plugin, own));
        } else {
            own.stream().filter(record -> record.version() > wish.version()).forEach(chosen::add);
        }
    }

    /** Versions that were squashed before they were applied go together. */
    private boolean isInsideOfOne(List<AppliedRecord> own) {
        return wish.version() > 0
                && own.stream().anyMatch(record -> record.version() > wish.version())
                && own.stream().noneMatch(record -> record.version() == wish.version());
    }

    private Problem neverThere(String plugin, List<AppliedRecord> own) {
        int next = own.stream()
                .mapToInt(AppliedRecord::version)
                .filter(version -> version > wish.version())
                .min()
                .orElseThrow();
        return Problem.error(
                ProblemKind.UNKNOWN_VERSION,
                Place.NOWHERE,
                "This database was never at version %d of the plugin %s: it got all up to version %d at once."
                        .formatted(wish.version(), plugin, next),
                "Undo it down to version %d, or to 0, which takes that back too.".formatted(next));
    }

    private void ofAll() {
        int from = wish.stepCount() > 0 ? Math.max(0, applied.size() - wish.stepCount()) : 0;
        chosen.addAll(applied.subList(from, applied.size()));
    }

    /** A migration that would stay without what it pins. */
    private Optional<AppliedRecord> nextNeeding() {
        Map<String, Integer> left = new TreeMap<>();
        applied.stream()
                .filter(record -> !chosen.contains(record))
                .forEach(record -> left.merge(record.plugin(), record.version(), Math::max));
        return applied.stream()
                .filter(record -> !chosen.contains(record))
                .filter(record -> record.pins().stream().anyMatch(pin -> isUnmet(pin, left)))
                .findFirst();
    }

    private boolean isUnmet(Pin pin, Map<String, Integer> left) {
        boolean goes = chosen.stream().anyMatch(record -> record.plugin().equals(pin.plugin()));
        return goes && left.getOrDefault(pin.plugin(), 0) < pin.version();
    }

    private Problem pinned(AppliedRecord needing) {
        String going = needing.pins().stream()
                .filter(pin -> chosen.stream()
                        .anyMatch(record -> record.plugin().equals(pin.plugin()) && record.version() <= pin.version()))
                .map(Pin::toString)
                .collect(joining(", "));
        Map<String, List<AppliedRecord>> ofPlugins = applied.stream().collect(groupingBy(AppliedRecord::plugin));
        int before = ofPlugins.get(needing.plugin()).stream()
                .mapToInt(AppliedRecord::version)
                .filter(version -> version < needing.version())
                .max()
                .orElse(0);
        return Problem.error(
                ProblemKind.PINNED_MIGRATION,
                Place.NOWHERE,
                "%s can't be undone: %s, which is applied, was written against it.".formatted(going, needing),
                "Undo %s down to version %d first, or ask for a cascade, which does that: --cascade."
                        .formatted(needing.plugin(), before));
    }
}
