package dev.lintel.schema.hazard;

import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** An index on a table that is there already: PostgreSQL lets nobody write as long as it is built. */
final class IndexLock implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return !dialects.contains(POSTGRESQL)
                ? List.of()
                : Changes.of(diff, Change.CreateIndex.class)
                        .filter(create -> !create.withTable() && Changes.hasRows(diff, create.table()))
                        .map(create -> finding(create.table(), create.index()))
                        .toList();
    }

    private static Finding finding(Table table, Index index) {
        return Finding.warning(
                ProblemKind.INDEX_LOCK,
                Subject.of(Subject.Kind.INDEX, table.name(), index.name()),
                "Nobody can write to the table '" + table.name() + "' while PostgreSQL builds the index '"
                        + index.name() + "'.",
                "Build it with create index concurrently, in a migration of its own that is not transactional; or, where"
                        + " the table is small, write " + Finding.acknowledgement(ProblemKind.INDEX_LOCK) + " here.");
    }
}
