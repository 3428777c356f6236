package dev.lintel.schema.draft;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.Unsupported;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that go to another table and don't all fit there, or mean something else there. Each is looked after on its own; both
 * at once would fail halfway, or not fail.
 */
final class MovedAndChanged {

    private final List<Unsupported> found = new ArrayList<>();

    private MovedAndChanged() {}

    static List<Unsupported> in(SchemaDiff diff) {
        MovedAndChanged all = new MovedAndChanged();
        for (Change change : diff.changes()) {
            if (change instanceof Change.CopyValues copy) {
                copy.columns()
                        .forEach(it -> copy.from()
                                .column(it.from())
                                .ifPresent(from -> copy.to()
                                        .column(it.to())
                                        .ifPresent(to -> all.compare(copy.from(), from, copy.to(), to))));
            } else if (change instanceof Change.CopyRows copy) {
                copy.values().stream()
                        .filter(it -> it.column() != null)
                        .forEach(it -> all.compare(it.table(), it.column(), copy.to(), it.to()));
            }
        }
        return all.found;
    }

    private void compare(Table table, Column from, Table target, Column to) {
        if (Narrowing.between(from.type(), to.type()) || meansSomethingElse(from.type(), to.type())) {
            found.add(new Unsupported(
                    ProblemKind.MODEL_MOVED,
                    Subject.of(Subject.Kind.COLUMN, target.name(), to.name()),
                    "The values of the column '" + from.name() + "' of the table '" + table.name() + "' go to '"
                            + to.name() + "' of '" + target.name() + "', which does not take all of them as they are.",
                    "Do one after the other, each with a migration: let them go there first, and change the type or the"
                            + " enum then."));
        }
    }

    /** Positions of an enum's constants are the same as long as new ones come behind the others. */
    private static boolean meansSomethingElse(ColumnType before, ColumnType after) {
        return before.storesPositions()
                && after.storesPositions()
                && !after.values()
                        .subList(
                                0,
                                Math.min(before.values().size(), after.values().size()))
                        .equals(before.values());
    }
}
