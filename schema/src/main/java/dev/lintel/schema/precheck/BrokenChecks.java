package dev.lintel.schema.precheck;

import dev.lintel.schema.diff.Change;
import java.util.List;

/** Looks for rows that a new check would refuse, where the check speaks of nothing that the migration itself makes or renames. */
final class BrokenChecks implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        return before.changes(Change.AddCheck.class)
                .filter(add -> before.has(add.table().name()))
                .filter(add -> add.table().columns().stream()
                        .filter(column -> add.check().speaksOf(column.name()))
                        .allMatch(column -> before.has(add.table().name(), column.name())
                                && !before.isRenamed(add.table().name(), column.name())))
                .map(add -> new Precheck(
                        "the check " + add.check().name() + " of "
                                + before.words(add.table().name()) + " does not hold",
                        "select count(*) from " + before.table(add.table().name()) + " where not ("
                                + before.dialect().condition(add.check()) + ")"))
                .toList();
    }
}
