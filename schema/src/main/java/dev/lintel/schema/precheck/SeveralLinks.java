package dev.lintel.schema.precheck;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.diff.Change;
import java.util.List;

/** Looks for rows with several links, where from now on there is room for one. */
final class SeveralLinks implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        return before.changes(Change.CopyValues.class)
                .filter(copy -> !copy.isOutward() && !isKey(copy))
                .map(copy -> new Precheck(
                        before.words(copy.from().name()) + " has several rows for one of "
                                + before.words(copy.to().name()),
                        "select count(*) from (select 1 as one from "
                                + before.table(copy.from().name()) + " group by "
                                + copy.keys().stream()
                                        .map(it -> before.column(copy.from().name(), it.from()))
                                        .collect(joining(", "))
                                + " having count(*) > 1) d"))
                .toList();
    }

    /** Whether there can be but one row for each. */
    private static boolean isKey(Change.CopyValues copy) {
        return copy.from().primaryKey() != null
                && copy.from().primaryKey().columns().stream()
                        .allMatch(column ->
                                copy.keys().stream().anyMatch(it -> it.from().sameAs(column)));
    }
}
