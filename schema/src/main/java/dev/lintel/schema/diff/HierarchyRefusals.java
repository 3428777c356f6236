package dev.lintel.schema.diff;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why the rows of a hierarchy can't be taken to the tables that it has now. */
final class HierarchyRefusals {

    private final List<Unsupported> all = new ArrayList<>();

    List<Unsupported> all() {
        return all;
    }

    /** Classes go that may have rows, while rows move. */
    void gone(Table table, Set<String> classes) {
        refuse(
                table,
                "The rows of a hierarchy get other tables while "
                        + classes.stream().map(it -> "'" + it + "'").collect(joining(", "))
                        + ", which may have some of them, goes.",
                "Do one after the other, each with a migration; or write @RenamedFrom, if the class has another name.");
    }

    /** The database gives rows numbers that they have already. */
    void numbered(Table from, Table to) {
        refuse(
                to,
                "The rows of '" + from.name() + "' go to the table '" + to.name() + "', which numbers its rows itself.",
                "Take the numbering away first, with a migration of its own: a hierarchy whose classes have tables of"
                        + " their own has its numbers from a sequence.");
    }

    /** Rows come that have nothing for a column. */
    void withoutValue(Table to, Column column) {
        all.add(new Unsupported(
                ProblemKind.MISSING_VALUE,
                Subject.of(Subject.Kind.COLUMN, to.name(), column.name()),
                "The column '" + column.name() + "' of the table '" + to.name()
                        + "' must not be null, and the rows that come here from other tables of the hierarchy have"
                        + " nothing for it.",
                "Let it be null, or write @ColumnDefault; or add it with a migration of its own."));
    }

    /** Several columns may be the one that a value comes from. */
    void unclear(Table from, Table to, Column column, List<Column> sources) {
        all.add(new Unsupported(
                ProblemKind.AMBIGUOUS_RENAME,
                Subject.of(Subject.Kind.COLUMN, to.name(), column.name()),
                "The column '" + column.name() + "' of the table '" + to.name() + "' may hold what has been in "
                        + sources.stream().map(it -> "'" + it.name() + "'").collect(joining(" or "))
                        + " of '" + from.name() + "': classes of the hierarchy have attributes of one name.",
                "Keep the column's name for now, with @Column(name = \"…\")."));
    }

    /** Rows leave a table that foreign keys refer to. */
    void referredTo(Table to) {
        refuse(
                to,
                "Rows leave the table '" + to.name()
                        + "' for other tables of their hierarchy, while foreign keys refer to it.",
                "Let the hierarchy's attributes that others refer to stay where they are, or take the references away"
                        + " first, with a migration of its own.");
    }

    /** Nothing says of which class rows are. */
    void untold(Table to, String entity) {
        refuse(
                to,
                "Which rows are of the class '" + entity
                        + "' is said by nothing in the database, so they can't be taken to"
                        + " the tables that their hierarchy has now.",
                "Give the hierarchy a @DiscriminatorColumn and each class a @DiscriminatorValue first, with a migration of"
                        + " its own.");
    }

    /** Nothing says which row of one table is which row of the other. */
    void keys(Table from, Table to) {
        refuse(
                to,
                "The tables '" + from.name() + "' and '" + to.name()
                        + "' have rows of one hierarchy and keys that can't be compared.",
                "Change the key first, with a migration of its own.");
    }

    private void refuse(Table table, String text, String cure) {
        all.add(new Unsupported(ProblemKind.MODEL_MOVED, Subject.table(table.name()), text, cure));
    }
}
