package dev.lintel.schema.diff;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The order in which changes run. What drops comes last, so that a failure on the way has lost nothing; only an index or a
 * constraint whose name another one takes goes first, and a foreign key that stands in the way.
 */
final class ChangeOrder {

    private ChangeOrder() {}

    /** The changes in the order in which they run; those of one phase stay in the order in which they are. */
    static List<Change> sorted(List<Change> changes) {
        Set<String> taken = takenNames(changes);
        return changes.stream()
                .sorted(comparing((Change change) ->
                                isInTheWay(change, changes) ? Step.Phase.MAKE_ROOM : phase(Step.of(change), taken))
                        .thenComparing(change -> Step.of(change).phase()))
                .toList();
    }

    /** The keys of the names that indexes and constraints take. */
    static Set<String> takenNames(List<Change> changes) {
        return changes.stream()
                .map(change -> Step.of(change).takes())
                .flatMap(Collection::stream)
                .map(Identifier::key)
                .collect(toSet());
    }

    private static boolean isInTheWay(Change change, List<Change> changes) {
        if (change instanceof Change.DropCheck drop) {
            return takesCheck(changes, drop.table(), drop.check());
        }
        return change instanceof Change.DropForeignKey drop
                && KeysInTheWay.isTouched(drop.foreignKey(), drop.table(), changes);
    }

    /** Whether a check of another table gets the name of one that goes: some databases have each name just once. */
    static boolean takesCheck(List<Change> changes, Table table, CheckConstraint check) {
        return changes.stream()
                .anyMatch(change -> change instanceof Change.CreateTable create
                                && create.table().checks().stream()
                                        .anyMatch(it -> it.name().sameAs(check.name()))
                        || change instanceof Change.AddCheck add
                                && add.check().name().sameAs(check.name())
                                && !add.table().name().sameAs(table.name()));
    }

    private static Step.Phase phase(Step step, Set<String> taken) {
        boolean makesRoom = step.frees().stream().anyMatch(name -> taken.contains(name.key()));
        return makesRoom ? Step.Phase.MAKE_ROOM : step.phase();
    }
}
