package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table or a column gets another name, and the old build still uses the old one. */
final class RenameInUse implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        Stream<Finding> tables = diff.changes(Change.RenameTable.class)
                .filter(rename -> diff.after().table(rename.to()).isPresent())
                .map(rename -> finding(
                        Subject.table(rename.to()),
                        "the table '" + rename.table().name() + "'",
                        rename.to().toString()));
        Stream<Finding> columns = KeptColumn.of(diff)
                .flatMap(column -> diff.changes(Change.RenameColumn.class)
                        .filter(rename -> rename.to().sameAs(column.after().name()))
                        .filter(rename ->
                                rename.table().name().sameAs(column.table().name()))
                        .map(rename -> finding(
                                column.subject(),
                                "the column '" + rename.from() + "' of the table '"
                                        + column.table().name() + "'",
                                rename.to().toString())));
        return Stream.concat(tables, columns).toList();
    }

    private static Finding finding(Subject subject, String old, String now) {
        return Finding.warning(
                ProblemKind.RENAME_IN_USE,
                subject,
                "The migration renames " + old + " to '" + now + "', which instances of the old build go on using.",
                "Keep the name in the database with @Table or @Column until no old build runs; or write "
                        + Finding.acknowledgement(ProblemKind.RENAME_IN_USE) + " here.");
    }
}
