package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which column of a hierarchy's tables has held what another column holds now. Two classes of a hierarchy may have
 * attributes of one name; then the column's own name counts.
 */
final class SameAttribute {

    private final Hierarchy was;
    private final Hierarchy is;

    SameAttribute(Hierarchy was, Hierarchy is) {
        this.was = was;
        this.is = is;
    }

    /** Whether nobody can tell which of several columns has the values, or which of several gets them. */
    boolean isUnclear(Table from, Table to, Column column) {
        List<Column> sources = sources(from, to, column);
        boolean isNamed = sources.stream().anyMatch(it -> it.name().sameAs(column.name()));
        long wanting = to.columns().stream()
                .filter(it -> sources.stream().anyMatch(source -> isSame(from, source, to, it)))
                .filter(it -> from.column(it.name()).isEmpty())
                .count();
        return !isNamed && !sources.isEmpty() && (sources.size() > 1 || wanting > 1);
    }

    /** Where the values may be. */
    List<Column> sources(Table from, Table to, Column column) {
        if (column.attribute() == null) {
            return List.of();
        }
        List<Column> sources = from.columns().stream()
                .filter(it -> isSame(from, it, to, column))
                .toList();
        List<Column> named =
                sources.stream().filter(it -> it.name().sameAs(column.name())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        // a column whose name is kept elsewhere goes there
        List<Column> left = new ArrayList<>(sources);
        left.removeIf(it -> is.tables().stream()
                .flatMap(table -> table.columns().stream().filter(other -> isSame(from, it, table, other)))
                .anyMatch(other -> other.name().sameAs(it.name())));
        boolean takesOther = was.tables().stream()
                .flatMap(table -> table.columns().stream().filter(other -> isSame(table, other, to, column)))
                .anyMatch(other -> other.name().sameAs(column.name()));
        return takesOther ? List.of() : left;
    }

    private static boolean isSame(Table from, Column column, Table to, Column other) {
        return column.attribute() != null
                && column.attribute().equals(other.attribute())
                && TypeFamily.of(column.type()) == TypeFamily.of(other.type())
                && Moves.mayReferAlike(from, column, to, other);
    }
}
