package dev.lintel.schema.hazard;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Columns that are there already become unique, and the old build goes on writing what is there twice. */
final class UniqueAdded implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        Stream<Finding> constraints = diff.changes(Change.AddUnique.class)
                .filter(add -> areKept(diff, add.table(), add.unique().columns()))
                .map(add -> finding(
                        add.table(),
                        Subject.Kind.UNIQUE,
                        add.unique().name(),
                        add.unique().columns()));
        Stream<Finding> indexes = diff.changes(Change.CreateIndex.class)
                .filter(create -> create.index().unique() && !create.withTable())
                .filter(create -> areKept(diff, create.table(), create.index().columnNames()))
                .map(create -> finding(
                        create.table(),
                        Subject.Kind.INDEX,
                        create.index().name(),
                        create.index().columnNames()));
        return Stream.concat(constraints, indexes).toList();
    }

    private static boolean areKept(SchemaDiff diff, Table table, List<Identifier> columns) {
        return diff.renamed()
                .table(table.name())
                .map(old ->
                        columns.stream().allMatch(column -> old.column(column).isPresent()))
                .orElse(false);
    }

    private static Finding finding(Table table, Subject.Kind kind, Identifier name, List<Identifier> columns) {
        return Finding.warning(
                ProblemKind.UNIQUE_ADDED,
                Subject.of(kind, table.name(), name),
                "The migration makes " + Changes.quoted(columns) + " unique in the table '" + table.name()
                        + "', and instances of the old build may go on writing duplicates.",
                "Let a build go first that writes none; then write " + Finding.acknowledgement(ProblemKind.UNIQUE_ADDED)
                        + " here.");
    }
}
