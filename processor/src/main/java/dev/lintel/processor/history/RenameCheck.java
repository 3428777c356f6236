package dev.lintel.processor.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.StatedHints;
import dev.lintel.processor.reading.StatedHints.AttributeRename;
import dev.lintel.processor.reading.StatedHints.ClassRename;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds every {@code @RenamedFrom} to the history: what it names was there at the newest migration, and is not there any more.
 * One whose rename has been committed is asked to go. What stands in class files was judged when it was compiled.
 */
final class RenameCheck {

    private final StatedHints stated;
    private final KnownNames before;
    private final KnownNames after;
    private final SourceTypes sources;
    private final Problems problems;
    private final List<Hints.RenamedEntity> entities = new ArrayList<>();
    private final List<Hints.RenamedAttribute> attributes = new ArrayList<>();

    /** What is stated of attributes, as it fits the history. */
    private final List<AttributeRename> renames = new ArrayList<>();

    /**
     * @param snapshot the schema at the newest migration
     * @param schema today's schema
     * @param problems takes what does not fit
     */
    RenameCheck(StatedHints stated, Schema snapshot, Schema schema, SourceTypes sources, Problems problems) {
        this.stated = stated;
        this.before = new KnownNames(snapshot);
        this.after = new KnownNames(schema);
        this.sources = sources;
        this.problems = problems;
    }

    /** The renames that the next migration carries out. */
    Hints check() {
        stated.classes().forEach(this::check);
        stated.attributes().forEach(rename -> renames.add(fromOutside(rename)));
        renames.stream()
                .collect(groupingBy(AttributeRename::place, LinkedHashMap::new, toList()))
                .forEach(this::check);
        return new Hints(entities, attributes, List.of());
    }

    private void check(ClassRename rename) {
        Chain chain = new Chain(before.entities(), names(stated.classes(), ClassRename::before, ClassRename::after));
        boolean isTaken = after.has(rename.before()) && !chain.isNewNameOfAnother(rename.before());
        boolean isKnown = after.has(rename.after()) || before.has(rename.before()) || before.has(rename.after());
        switch (chain.state(rename.before(), rename.after())) {
            case CIRCLE -> refuseCircle(rename.place(), rename.after());
            case TWO -> refuseTwo(rename.place(), rename.before(), rename.after());
            case DONE -> tellDone(rename.place(), rename.before(), rename.after());
            case PENDING -> {
                if (isTaken) {
                    refuse(
                            rename.place(),
                            "'" + rename.before() + "' is still a model, so '" + rename.after() + "' is another.");
                } else {
                    entities.add(new Hints.RenamedEntity(rename.before(), rename.after()));
                }
            }
            case UNKNOWN -> {
                // a class without a table of its own is in no snapshot
                if (isKnown) {
                    Set<String> gone = new TreeSet<>(before.entities());
                    gone.removeAll(after.entities());
                    refuseUnknown(
                            rename.place(),
                            "The history knows no model '" + rename.before() + "'.",
                            rename.before(),
                            gone);
                }
            }
        }
    }

    private void check(ElementPlace place, List<AttributeRename> renames) {
        AttributeRename first = renames.get(0);
        Set<Chain.State> states = EnumSet.noneOf(Chain.State.class);
        for (AttributeRename rename : renames) {
            if (isKnownPlace(rename) || first.isOwn()) {
                Chain.State state = state(rename);
                states.add(state);
                if (state == Chain.State.PENDING) {
                    addPending(rename);
                }
            }
        }
        if (states.contains(Chain.State.CIRCLE)) {
            refuseCircle(place, first.after());
        } else if (states.contains(Chain.State.TWO)) {
            refuseTwo(place, first.before(), first.after());
        } else if (!states.contains(Chain.State.PENDING) && states.contains(Chain.State.DONE)) {
            tellDone(place, first.before(), first.after());
        } else if (!states.contains(Chain.State.PENDING) && states.contains(Chain.State.UNKNOWN)) {
            refuseUnknown(
                    place,
                    "The history knows no attribute '" + first.before() + "' of " + entityBefore(first.entity()) + ".",
                    first.before(),
                    goneBeside(first));
        }
    }

    /** What is embedded in something new may have stood beside that before. */
    private AttributeRename fromOutside(AttributeRename rename) {
        String outer = outer(rename.before());
        if (outer.isEmpty()) {
            return rename;
        }
        String name = rename.before().substring(outer.length() + 1);
        String path = outer(outer).isEmpty() ? name : outer(outer) + "." + name;
        // what the mapping alone needs follows the attribute that it is for
        String outside = outer.startsWith("#") && !path.startsWith("#") ? "#" + path : path;
        String entity = entityBefore(rename.entity());
        boolean isNewPlace = !before.has(entity, outer) && before.has(entity, outside);
        return isNewPlace || rename.before().equals(rename.after())
                ? new AttributeRename(rename.place(), rename.entity(), outside, rename.after(), rename.isOwn())
                : rename;
    }

    private Chain.State state(AttributeRename rename) {
        return new Chain(
                        before.of(entityBefore(rename.entity())),
                        names(ofEntity(rename), AttributeRename::before, AttributeRename::after))
                .state(rename.before(), rename.after());
    }

    /** Whether the history knows the entity, and what the attribute is embedded in. */
    private boolean isKnownPlace(AttributeRename rename) {
        String entity = entityBefore(rename.entity());
        String outer = outer(rename.before());
        return before.hasTable(entity) && (outer.isEmpty() || before.has(entity, outer));
    }

    private void addPending(AttributeRename rename) {
        boolean isTaken = after.has(rename.entity(), rename.before())
                && ofEntity(rename).stream().noneMatch(it -> it.after().equals(rename.before()));
        Optional<AttributeRename> twin = ofEntity(rename).stream()
                .filter(it -> it.before().equals(rename.before()))
                .filter(it -> !it.after().equals(rename.after()))
                .findFirst();
        if (isEmbeddedNow(rename)) {
            report(Problem.error(
                    ProblemKind.RENAMED_FROM,
                    rename.place(),
                    "'" + rename.before() + "' was a single attribute of " + rename.entity() + ", and '"
                            + rename.after() + "' embeds several.",
                    "Write @RenamedFrom(\"" + rename.before()
                            + "\") on the attribute in the embeddable that it became."));
        } else if (isTaken) {
            refuse(
                    rename.place(),
                    "'" + rename.before() + "' is still an attribute of " + rename.entity() + ", so '" + rename.after()
                            + "' is another.");
        } else if (twin.isPresent()) {
            refuse(
                    rename.place(),
                    "Both '" + rename.after() + "' and '" + twin.get().after() + "' say that they were '"
                            + rename.before() + "'.");
        } else {
            attributes.add(new Hints.RenamedAttribute(rename.entity(), rename.before(), rename.after()));
        }
    }

    private boolean isEmbeddedNow(AttributeRename rename) {
        return after.isEmbedded(rename.entity(), rename.after())
                && !before.isEmbedded(entityBefore(rename.entity()), rename.before());
    }

    private List<AttributeRename> ofEntity(AttributeRename rename) {
        return renames.stream()
                .filter(it -> it.entity().equals(rename.entity()))
                .toList();
    }

    /** The old names by the new ones. */
    private static <R> Map<String, String> names(
            List<R> renames, Function<R, String> before, Function<R, String> after) {
        Map<String, String> names = new TreeMap<>();
        renames.forEach(rename -> names.put(after.apply(rename), before.apply(rename)));
        return names;
    }

    private String entityBefore(String entity) {
        return entities.stream()
                .filter(it -> it.after().equals(entity))
                .map(Hints.RenamedEntity::before)
                .findFirst()
                .orElse(entity);
    }

    /** What the history knows in the same place, and the models don't. */
    private Set<String> goneBeside(AttributeRename rename) {
        Set<String> gone = new TreeSet<>(before.of(entityBefore(rename.entity())));
        gone.removeAll(after.of(rename.entity()));
        gone.removeIf(path -> !outer(path).equals(outer(rename.before())) || path.contains("#"));
        return gone;
    }

    private static String outer(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    private void tellDone(ElementPlace place, String was, String is) {
        report(Problem.warning(
                ProblemKind.STALE_HINT,
                place,
                "That '" + was + "' became '" + is + "' is in the history.",
                "Delete this @RenamedFrom."));
    }

    private void refuseTwo(ElementPlace place, String was, String is) {
        refuse(place, "The history knows '" + is + "' beside '" + was + "', so they are two.");
    }

    private void refuse(ElementPlace place, String why) {
        report(Problem.error(
                ProblemKind.RENAMED_FROM, place, why, "Delete this @RenamedFrom, or what stands in its way."));
    }

    private void refuseCircle(ElementPlace place, String name) {
        report(Problem.error(
                ProblemKind.RENAMED_FROM,
                place,
                "'" + name
                        + "' exchanges its name with others, which leaves no trace in the history: the next migration"
                        + " would do it again.",
                "Rename in two migrations, the first of which takes a name that is free."));
    }

    private void refuseUnknown(ElementPlace place, String what, String name, Set<String> gone) {
        String cure = NearMiss.of(name, gone)
                .map(near -> "Write @RenamedFrom(\""
                        + near.substring(outer(near).isEmpty() ? 0 : outer(near).length() + 1) + "\").")
                .orElse("Delete it: what is new was nothing before.");
        report(Problem.error(ProblemKind.RENAMED_FROM, place, what, cure));
    }

    private void report(Problem problem) {
        if (problem.place() instanceof ElementPlace at && sources.contain(at.element())) {
            problems.add(problem);
        }
    }
}
