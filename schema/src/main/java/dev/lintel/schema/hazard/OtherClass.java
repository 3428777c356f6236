package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.TypeFamily;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One class becomes two, or two become one: an attribute goes, and one of its name and kind comes with a class that refers to
 * the other, or is referred to. Its values are those of rows that nobody has made yet, or that nobody has looked for.
 */
final class OtherClass implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Finding> findings = new ArrayList<>();
        diff.changes(Change.CreateTable.class)
                .map(Change.CreateTable::table)
                .forEach(table -> goneTo(diff, table).ifPresent(drop -> findings.add(split(drop, table))));
        diff.changes(Change.DropTable.class)
                .filter(drop -> !diff.keeps(drop))
                .forEach(drop -> cameFrom(diff, drop.table())
                        .ifPresent(add -> findings.add(merged(
                                drop.table(),
                                add,
                                link(drop.table(), add.table()).orElseThrow()))));
        return findings;
    }

    private static Optional<Change.DropColumn> goneTo(SchemaDiff diff, Table comes) {
        return diff.changes(Change.DropColumn.class)
                .filter(drop -> !diff.keeps(drop) && isOfOther(drop.table(), comes))
                .filter(drop -> areLinked(drop.table(), comes)
                        || diff.after().table(drop.table().name()).stream().anyMatch(now -> areLinked(now, comes)))
                .filter(drop -> comes.columns().stream().anyMatch(it -> isSame(drop.column(), it)))
                .findFirst();
    }

    private static Optional<NewColumn> cameFrom(SchemaDiff diff, Table gone) {
        return diff.changes(Change.AddColumn.class)
                .map(add -> new NewColumn(add.table(), add.column()))
                .filter(add -> !add.isFilled(diff) && !add.getsMovedValues(diff) && isOfOther(gone, add.table()))
                .map(add ->
                        new NewColumn(diff.renamed().table(add.table().name()).orElse(add.table()), add.column()))
                .filter(add -> areLinked(gone, add.table()))
                .filter(add -> gone.columns().stream().anyMatch(it -> isSame(it, add.column())))
                .findFirst();
    }

    /** Whether both are tables of classes that are not of one hierarchy, where rows are looked after. */
    private static boolean isOfOther(Table one, Table other) {
        return one.attribute() == null
                && other.attribute() == null
                && one.entity() != null
                && other.entity() != null
                && Collections.disjoint(Changes.classes(one), Changes.classes(other));
    }

    private static boolean areLinked(Table one, Table other) {
        return link(one, other).isPresent();
    }

    /** By which of them the rows of two tables belong together. */
    private static Optional<ForeignKey> link(Table one, Table other) {
        return Stream.concat(
                        one.foreignKeys().stream()
                                .filter(key -> key.targetTable().sameAs(other.name())),
                        other.foreignKeys().stream()
                                .filter(key -> key.targetTable().sameAs(one.name())))
                .filter(key -> key.columns().size() == 1)
                .findFirst();
    }

    private static boolean isSame(Column one, Column other) {
        return Changes.isAttribute(one)
                && Changes.isAttribute(other)
                && LikelyRename.last(one.attribute()).equals(LikelyRename.last(other.attribute()))
                && !LikelyRename.last(one.attribute()).equals("id")
                && TypeFamily.of(one.type()) == TypeFamily.of(other.type());
    }

    private static Finding split(Change.DropColumn drop, Table comes) {
        String column = "'" + drop.column().name() + "'";
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                Subject.table(comes.name()),
                "The column " + column + " of the table '" + drop.table().name() + "' goes, and the table '"
                        + comes.name() + "', which belongs with it, comes with one for an attribute of that name.",
                "If its rows are to have the values, keep " + column
                        + " for one more migration, make the rows in one that"
                        + " is written by hand, and take " + column
                        + " away after it; if the values may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " here.");
    }

    private static Finding merged(Table gone, NewColumn add, ForeignKey key) {
        boolean refersToGone = key.targetTable().sameAs(gone.name());
        Column source = gone.columns().stream()
                .filter(it -> isSame(it, add.column()))
                .findFirst()
                .orElseThrow();
        String there = gone.name() + "."
                + (refersToGone ? key.targetColumns().get(0) : key.columns().get(0));
        String here = add.table().name() + "."
                + (refersToGone ? key.columns().get(0) : key.targetColumns().get(0));
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                add.subject(),
                "The table '" + gone.name() + "' goes, and the column '"
                        + add.column().name() + "' of the table '" + add.table().name()
                        + "', which belongs with it, comes for an attribute of a name that it has.",
                "If rows are to have the values that are there, write @Backfill(\"(select " + gone.name() + "."
                        + source.name() + " from " + gone.name() + " where " + there + " = " + here + ")\") on '"
                        + LikelyRename.last(add.column().attribute())
                        + "'; if the values may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " there.");
    }
}
