package dev.lintel.schema.hazard;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A column refers to another table than before: a value that was the key of one row is by chance that of quite another. */
final class ReferenceTarget implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.after().tables().stream()
                .flatMap(table -> diff.renamed().table(table.name()).stream().flatMap(old -> check(diff, old, table)))
                .toList();
    }

    private static Stream<Finding> check(SchemaDiff diff, Table before, Table after) {
        return after.foreignKeys().stream()
                .flatMap(key -> before.foreignKeys().stream()
                        .filter(old -> keys(old.columns()).equals(keys(key.columns())))
                        .filter(old -> isOther(diff, old, key))
                        .map(old -> finding(after, old, key)));
    }

    private static List<String> keys(List<Identifier> names) {
        return names.stream().map(Identifier::key).toList();
    }

    private static boolean isOther(SchemaDiff diff, ForeignKey before, ForeignKey after) {
        if (before.targetTable().sameAs(after.targetTable())) {
            return false;
        }
        Optional<Table> was = diff.renamed().table(before.targetTable());
        Optional<Table> is = diff.after().table(after.targetTable());
        // what another plugin calls its tables is its own affair
        boolean isForeign =
                was.isEmpty() && is.isEmpty() && Objects.equals(before.targetPlugin(), after.targetPlugin());
        return !isForeign
                && (was.isEmpty()
                        || is.isEmpty()
                        // rows keep their keys where a hierarchy gets other tables
                        || Collections.disjoint(Changes.classes(was.get()), Changes.classes(is.get())));
    }

    private static Finding finding(Table table, ForeignKey before, ForeignKey after) {
        return Finding.error(
                ProblemKind.REFERENCE_TARGET,
                Subject.of(Subject.Kind.FOREIGN_KEY, table.name(), after.name()),
                "In the table '" + table.name() + "' " + Changes.quoted(after.columns()) + " has referred to '"
                        + before.targetTable() + "', and refers to '" + after.targetTable()
                        + "' from now on, whatever rows the same numbers mean there.",
                "Give what refers to '" + after.targetTable()
                        + "' another column, or another table if it has one; or, if the keys mean the same, write "
                        + Finding.acknowledgement(ProblemKind.REFERENCE_TARGET) + " here.");
    }
}
