package dev.lintel.schema.hazard;

import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute gets another column or a table of its own, and what it has held is of a kind that can't go there: its values
 * would go with the old column, though the attribute stays.
 */
final class ValuesLeftBehind implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Finding> findings = new ArrayList<>();
        NewColumn.of(diff)
                .filter(add -> Changes.isAttribute(add.column()) && !add.getsMovedValues(diff) && !add.isFilled(diff))
                .forEach(add -> lost(diff, add.table(), add.column().attribute())
                        .ifPresent(what ->
                                findings.add(finding(add.subject(), add.column().attribute(), what))));
        diff.changes(Change.CreateTable.class)
                .map(Change.CreateTable::table)
                .filter(table -> table.attribute() != null && !getsValues(diff, table))
                .forEach(table -> lost(diff, table, table.attribute())
                        .ifPresent(
                                what -> findings.add(finding(Subject.table(table.name()), table.attribute(), what))));
        return findings;
    }

    private static boolean getsValues(SchemaDiff diff, Table table) {
        return diff.changes(Change.CopyValues.class)
                .anyMatch(copy -> copy.to().name().sameAs(table.name()));
    }

    /** What goes, with what the attribute has held until now. */
    private static Optional<String> lost(SchemaDiff diff, Table table, String attribute) {
        Optional<String> column = diff.changes(Change.DropColumn.class)
                .filter(drop -> !diff.keeps(drop) && isSameClass(drop.table(), table))
                .filter(drop -> Changes.isAttribute(drop.column())
                        && isSame(attribute, drop.column().attribute()))
                .map(drop -> "the column '" + drop.column().name() + "' of the table '"
                        + drop.table().name() + "'")
                .findFirst();
        return column.or(() -> diff.changes(Change.DropTable.class)
                .filter(drop -> !diff.keeps(drop) && isSameClass(drop.table(), table))
                .filter(drop ->
                        drop.table().attribute() != null && isSame(drop.table().attribute(), attribute))
                .map(drop -> "the table '" + drop.table().name() + "'")
                .findFirst());
    }

    private static boolean isSameClass(Table gone, Table table) {
        return table.entity() != null && Objects.equals(gone.entity(), table.entity());
    }

    /** Whether one is the other, or is embedded in it. */
    private static boolean isSame(String attribute, String other) {
        return other.equals(attribute) || other.startsWith(attribute + ".");
    }

    private static Finding finding(Subject subject, String attribute, String gone) {
        return Finding.error(
                ProblemKind.VALUE_CONVERSION,
                subject,
                "The attribute '" + attribute + "' is held otherwise than before, and its values go with " + gone + ".",
                "Say what rows get, with @Backfill(\"an SQL expression over the old column\"); or keep the old attribute for"
                        + " one more migration, and copy its values in one that is written by hand; or, if they may be"
                        + " dropped, write " + Finding.acknowledgement(ProblemKind.VALUE_CONVERSION) + " here.");
    }
}
