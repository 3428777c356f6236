package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.TypeFamily;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * A table goes, and one with the same columns comes: an entity, or an attribute with a table of its own, that has got another
 * name looks just like that.
 */
final class LikeTables implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Finding> findings = new ArrayList<>();
        for (Change.CreateTable create : diff.changes(Change.CreateTable.class).toList()) {
            diff.changes(Change.DropTable.class)
                    .filter(drop -> !diff.keeps(drop))
                    .map(Change.DropTable::table)
                    .filter(gone -> isAlike(gone, create.table()))
                    .findFirst()
                    .ifPresent(gone -> findings.add(finding(gone, create.table())));
        }
        return findings;
    }

    private static boolean isAlike(Table gone, Table comes) {
        if (gone.entity() == null || comes.entity() == null) {
            return false;
        }
        if (gone.attribute() != null && comes.attribute() == null) {
            return holdsWhatWasInCollection(gone, comes);
        }
        boolean sameEntity = gone.entity().equals(comes.entity());
        if (comes.attribute() != null) {
            // a table of values or links belongs to its class; it goes and comes with it
            return sameEntity && gone.attribute() != null && families(gone).equals(families(comes));
        }
        if (sameEntity || gone.attribute() != null) {
            return false;
        }
        long common = ofRows(comes).stream()
                .filter(column -> ofRows(gone).stream().anyMatch(other -> isSame(other, column)))
                .count();
        int all = Math.max(ofRows(gone).size(), ofRows(comes).size());
        return common > 0 && common * 2 >= all;
    }

    /** Whether a class has become of the values of an attribute: it has all of them, and refers to what they belonged to. */
    private static boolean holdsWhatWasInCollection(Table gone, Table comes) {
        List<Column> values = gone.columns().stream()
                .filter(column -> gone.foreignKeys().stream()
                        .noneMatch(key -> key.columns().stream().anyMatch(column.name()::sameAs)))
                .toList();
        return !values.isEmpty()
                && values.stream().allMatch(value -> comes.columns().stream().anyMatch(it -> isSame(it, value)))
                && gone.foreignKeys().stream()
                        .anyMatch(key -> comes.foreignKeys().stream()
                                .anyMatch(it -> it.targetTable().sameAs(key.targetTable())));
    }

    private static boolean isSame(Column one, Column other) {
        return one.name().sameAs(other.name()) && TypeFamily.of(one.type()) == TypeFamily.of(other.type());
    }

    private static List<TypeFamily> families(Table table) {
        return table.columns().stream()
                .map(column -> TypeFamily.of(column.type()))
                .sorted()
                .toList();
    }

    /** Every table has a key; what tells one from another are the other columns. */
    private static List<Column> ofRows(Table table) {
        return table.columns().stream()
                .filter(column -> table.primaryKey() == null
                        || table.primaryKey().columns().stream().noneMatch(column.name()::sameAs))
                .toList();
    }

    private static Finding finding(Table gone, Table comes) {
        if (gone.attribute() != null && comes.attribute() == null) {
            return Finding.error(
                    ProblemKind.AMBIGUOUS_RENAME,
                    Subject.table(comes.name()),
                    "The table '" + gone.name() + "' with the values of the attribute '" + gone.attribute() + "' of "
                            + gone.entity() + " goes and '" + comes.name() + "', which has all of its columns, comes.",
                    "If its rows are to be those of the class, keep the attribute for one more migration, copy the rows in"
                            + " one that is written by hand, and take the attribute away after it; if they may be"
                            + " dropped, write " + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " here.");
        }
        boolean ofAttribute = comes.attribute() != null;
        String before = ofAttribute ? LikelyRename.last(gone.attribute()) : nameFrom(gone.entity(), comes.entity());
        String after = ofAttribute ? comes.attribute() : comes.entity().substring(packageLength(comes.entity()));
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                Subject.table(comes.name()),
                "The table '" + gone.name() + "' goes and '" + comes.name() + "', which has "
                        + (ofAttribute ? "columns of the same kinds" : "most of its columns") + ", comes.",
                "If it is the same, write @RenamedFrom(\"" + before + "\") on '" + LikelyRename.last(after)
                        + "'; if its rows may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " there.");
    }

    /** How a class calls another: by its simple name if that is enough. */
    private static String nameFrom(String entity, String other) {
        int prefix = packageLength(entity);
        boolean isNeighbour = entity.substring(0, prefix).equals(other.substring(0, packageLength(other)));
        return isNeighbour ? entity.substring(prefix) : entity;
    }

    private static int packageLength(String binaryName) {
        return Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1;
    }
}
