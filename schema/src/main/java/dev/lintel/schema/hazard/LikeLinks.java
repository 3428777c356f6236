package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What says which rows of two tables belong together goes, and something else that says so comes: a relation that the other
 * class owns from now on, or that has got a table between, looks just like that.
 */
final class LikeLinks implements Hazard {

    /**
     * A column that refers to a row, or a table whose rows tie two together.
     *
     * @param table the column's table, or the table between
     * @param column {@code null} for a table between
     * @param ends the tables that belong together
     */
    private record Link(Table table, Column column, Set<String> ends) {

        boolean isLike(Link other) {
            boolean isColumnOfOneTable =
                    column != null && other.column != null && table.name().sameAs(other.table.name());
            return ends.equals(other.ends) && !isColumnOfOneTable;
        }

        String words() {
            return column == null
                    ? "the table '" + table.name() + "'"
                    : "the column '" + column.name() + "' of the table '" + table.name() + "'";
        }

        String attribute() {
            return column == null ? table.attribute() : column.attribute();
        }
    }

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Link> gone = new ArrayList<>();
        diff.changes(Change.DropColumn.class)
                .filter(drop -> !diff.keeps(drop))
                .forEach(drop -> ofColumn(drop.table(), drop.column()).ifPresent(gone::add));
        diff.changes(Change.DropTable.class)
                .filter(drop -> !diff.keeps(drop))
                .forEach(drop -> ofTable(drop.table()).ifPresent(gone::add));
        List<Link> come = new ArrayList<>();
        diff.changes(Change.AddColumn.class)
                .map(add -> new NewColumn(add.table(), add.column()))
                .filter(add -> !add.getsMovedValues(diff) && !add.isFilled(diff))
                .forEach(add -> ofColumn(add.table(), add.column()).ifPresent(come::add));
        diff.changes(Change.CreateTable.class)
                .filter(create -> diff.changes(Change.CopyValues.class)
                        .noneMatch(
                                copy -> copy.to().name().sameAs(create.table().name())))
                .forEach(create -> ofTable(create.table()).ifPresent(come::add));
        List<Finding> findings = new ArrayList<>();
        for (Link link : come) {
            gone.stream().filter(link::isLike).findFirst().ifPresent(old -> findings.add(finding(diff, old, link)));
        }
        return findings;
    }

    private static Optional<Link> ofColumn(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().size() == 1 && key.columns().get(0).sameAs(column.name()))
                .filter(key -> table.attribute() == null && column.attribute() != null)
                .map(key -> new Link(table, column, ends(table.name(), key.targetTable())))
                .findFirst();
    }

    private static Optional<Link> ofTable(Table table) {
        List<ForeignKey> keys = table.foreignKeys();
        return table.attribute() == null || keys.size() != 2
                ? Optional.empty()
                : Optional.of(new Link(
                        table, null, ends(keys.get(0).targetTable(), keys.get(1).targetTable())));
    }

    private static Set<String> ends(Identifier one, Identifier other) {
        return new TreeSet<>(List.of(one.key(), other.key()).stream().distinct().toList());
    }

    private static Finding finding(SchemaDiff diff, Link gone, Link comes) {
        Subject subject = comes.column() == null
                ? Subject.table(comes.table().name())
                : Subject.of(
                        Subject.Kind.COLUMN,
                        comes.table().name(),
                        comes.column().name());
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                subject,
                "Which rows of "
                        + String.join(
                                " and ",
                                gone.ends().stream().map(it -> "'" + it + "'").toList())
                        + " belong together has been said by " + gone.words() + ", which goes, and " + comes.words()
                        + " comes.",
                "If it is the same relation, " + way(diff, gone, comes)
                        + "; if what has been said may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " here.");
    }

    private static String way(SchemaDiff diff, Link gone, Link comes) {
        boolean isOfOneClass = gone.table().entity() != null
                && gone.table().entity().equals(comes.table().entity());
        if (isOfOneClass && !gone.attribute().equals(comes.attribute())) {
            return "write @RenamedFrom(\"" + LikelyRename.last(gone.attribute()) + "\") on '"
                    + LikelyRename.last(comes.attribute()) + "'";
        }
        if (gone.column() == null && comes.column() == null && gone.ends().size() == 2) {
            return "keep the table: " + joinTable(diff, gone.table(), comes.table());
        }
        return "keep both for one migration, copy the one into the other in a migration that is written by hand, and take"
                + " the old one away after it";
    }

    /** The old table as the class that owns the relation now has to name it. */
    private static String joinTable(SchemaDiff diff, Table gone, Table comes) {
        String owner = comes.foreignKeys().stream()
                .map(ForeignKey::targetTable)
                .filter(it -> diff.after()
                        .table(it)
                        .filter(table -> comes.entity().equals(table.entity()))
                        .isPresent())
                .map(Identifier::key)
                .findFirst()
                .orElse("");
        StringBuilder text =
                new StringBuilder("@JoinTable(name = \"" + gone.name().text() + "\"");
        for (ForeignKey key : gone.foreignKeys()) {
            String side = key.targetTable().key().equals(owner) ? "joinColumns" : "inverseJoinColumns";
            text.append(", ").append(side).append(" = @JoinColumn(name = \"");
            text.append(key.columns().get(0).text()).append("\")");
        }
        return text.append(')').toString();
    }
}
