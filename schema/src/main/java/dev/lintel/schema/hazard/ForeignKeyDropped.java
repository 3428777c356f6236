package dev.lintel.schema.hazard;

import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/** A column goes on holding references, and nothing in the database looks after them any more. */
final class ForeignKeyDropped implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.DropForeignKey.class)
                .filter(drop -> !drop.withTable())
                .filter(drop -> areKept(diff, drop) && !isReplaced(diff, drop))
                .map(ForeignKeyDropped::finding)
                .toList();
    }

    private static boolean areKept(SchemaDiff diff, Change.DropForeignKey drop) {
        return diff.after()
                .table(drop.table().name())
                .map(table -> drop.foreignKey().columns().stream()
                        .allMatch(column -> table.column(column).isPresent()))
                .orElse(false);
    }

    private static boolean isReplaced(SchemaDiff diff, Change.DropForeignKey drop) {
        return diff.after().table(drop.table().name()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.columns().stream()
                        .allMatch(column -> drop.foreignKey().columns().stream().anyMatch(column::sameAs)));
    }

    private static Finding finding(Change.DropForeignKey drop) {
        Table table = drop.table();
        return Finding.warning(
                ProblemKind.FOREIGN_KEY_DROPPED,
                Subject.of(
                        Subject.Kind.COLUMN,
                        table.name(),
                        drop.foreignKey().columns().get(0)),
                "Nothing in the database looks any more whether what "
                        + Changes.quoted(drop.foreignKey().columns())
                        + " of the table '" + table.name() + "' holds is a row of '"
                        + drop.foreignKey().targetTable() + "'.",
                "Keep the relation with its foreign key; if that is meant, write "
                        + Finding.acknowledgement(ProblemKind.FOREIGN_KEY_DROPPED) + " here.");
    }
}
