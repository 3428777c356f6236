package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/** The key by which rows are told apart is made of other columns: whoever remembers a key of before finds nothing by it. */
final class PrimaryKeyChanged implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.DropPrimaryKey.class)
                .filter(drop -> drop.table().attribute() == null)
                .filter(drop -> diff.changes(Change.AddPrimaryKey.class)
                        .anyMatch(add -> add.table().name().sameAs(drop.table().name())))
                .map(PrimaryKeyChanged::finding)
                .toList();
    }

    private static Finding finding(Change.DropPrimaryKey drop) {
        return Finding.error(
                ProblemKind.PRIMARY_KEY_CHANGED,
                Subject.table(drop.table().name()),
                "The primary key of the table '" + drop.table().name() + "' is made of other columns than before.",
                "Keep the key, and make what is to be unique beside it a unique constraint; or write "
                        + Finding.acknowledgement(ProblemKind.PRIMARY_KEY_CHANGED) + " here.");
    }
}
