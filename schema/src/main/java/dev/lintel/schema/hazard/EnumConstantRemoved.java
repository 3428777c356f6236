package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;

/** An enum that is stored by name: the rows of a constant that goes can't be read any more. */
final class EnumConstantRemoved implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return KeptColumn.of(diff)
                .filter(column -> !column.typeAfter().values().isEmpty()
                        && !column.typeBefore().storesPositions()
                        && !column.typeAfter().storesPositions())
                .filter(column -> !column.removed().isEmpty())
                .map(EnumConstantRemoved::finding)
                .toList();
    }

    private static Finding finding(KeptColumn column) {
        List<String> removed = column.removed();
        String to = column.added().size() == 1 ? "'" + column.added().get(0) + "'" : "'…'";
        return Finding.error(
                ProblemKind.ENUM_CONSTANT_REMOVED,
                column.subject(),
                KeptColumn.quoted(removed) + (removed.size() == 1 ? " is" : " are") + " gone from the enum in "
                        + column.called() + ", which stores names.",
                "Keep " + (removed.size() == 1 ? "it" : "them") + " for the rows that exist; or write "
                        + Finding.acknowledgement(ProblemKind.ENUM_CONSTANT_REMOVED)
                        + " here, and into the migration, in place of its lintel:precheck: "
                        + KeptColumn.update(column.table(), column.after(), "'" + removed.get(0) + "'", to) + ";");
    }
}
