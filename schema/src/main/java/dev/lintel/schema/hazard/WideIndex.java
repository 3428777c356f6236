package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/** An index has more columns than queries look for together, and every write keeps all of it up to date. */
final class WideIndex implements Hazard {

    private static final int MOST = 3;

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.CreateIndex.class)
                .filter(create ->
                        !create.index().unique() && create.index().columns().size() > MOST)
                .map(WideIndex::finding)
                .toList();
    }

    private static Finding finding(Change.CreateIndex create) {
        return Finding.warning(
                ProblemKind.WIDE_INDEX,
                Subject.of(
                        Subject.Kind.INDEX,
                        create.table().name(),
                        create.index().name()),
                "The index '" + create.index().name() + "' of the table '"
                        + create.table().name() + "' has "
                        + create.index().columns().size() + " columns.",
                "Leave those in it that tell most rows apart, two or three; or, if queries read nothing but the index, write "
                        + Finding.acknowledgement(ProblemKind.WIDE_INDEX) + " here.");
    }
}
