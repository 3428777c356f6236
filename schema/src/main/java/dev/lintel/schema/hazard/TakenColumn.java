package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.TypeFamily;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/**
 * A column holds another attribute from now on, which looks like one whose own column goes: so it would read the values of the
 * first, and those of the second would be lost. So it is where an attribute is put into an embeddable and takes the name of
 * another column with it.
 */
final class TakenColumn implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return KeptColumn.of(diff)
                .filter(TakenColumn::holdsAnother)
                .flatMap(column -> lost(diff, column).map(drop -> finding(column, drop)).stream())
                .toList();
    }

    private static boolean holdsAnother(KeptColumn column) {
        String before = column.before().attribute();
        String after = column.after().attribute();
        return isAttribute(before) && isAttribute(after) && !before.equals(after);
    }

    private static boolean isAttribute(String attribute) {
        return attribute != null && !attribute.contains("#");
    }

    /** The column that goes with an attribute of the same name and kind. */
    private static Optional<Change.DropColumn> lost(SchemaDiff diff, KeptColumn column) {
        String attribute = column.after().attribute();
        return diff.changes(Change.DropColumn.class)
                .filter(drop -> drop.table().name().sameAs(column.table().name()) && !diff.keeps(drop))
                .filter(drop -> isAttribute(drop.column().attribute()))
                .filter(drop -> LikelyRename.last(drop.column().attribute()).equals(LikelyRename.last(attribute)))
                .filter(drop -> TypeFamily.of(drop.column().type())
                        == TypeFamily.of(column.after().type()))
                // the attribute that was in the column all along is called so too
                .filter(drop -> !LikelyRename.last(column.before().attribute()).equals(LikelyRename.last(attribute)))
                .findFirst();
    }

    private static Finding finding(KeptColumn column, Change.DropColumn lost) {
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                column.subject(),
                "In " + column.called() + " was '" + column.before().attribute() + "', now it holds '"
                        + column.after().attribute() + "', and '"
                        + lost.column().attribute() + "' goes with its column '"
                        + lost.column().name() + "'.",
                "If '" + lost.column().attribute() + "' is the same attribute, give it @Column(name = \""
                        + lost.column().name()
                        + "\"), and rename that column in a migration after this one; if its values may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " here.");
    }
}
