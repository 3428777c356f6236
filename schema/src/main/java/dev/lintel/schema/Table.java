package dev.lintel.schema;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One table, with all that belongs to it.
 *
 * @param name its name
 * @param columns its columns in the order a script writes them; not empty. The order is no part of what the table is: see
 *     {@link #canonical()}
 * @param primaryKey its primary key, or {@code null}
 * @param uniques its unique constraints, sorted by name
 * @param foreignKeys its foreign keys, sorted by name
 * @param indexes its indexes, sorted by name
 * @param checks its check constraints, sorted by name
 * @param comment what the database's catalog says of it, or {@code null}
 * @param entity the binary name of the class it comes from, or {@code null} for a generator's table; a rename is recognised
 *     by it
 * @param attribute the attribute of that class whose values or links it holds, by path within the entity, or {@code null}
 *     for the tables of the class itself
 * @param classes the classes of a hierarchy that have rows in it, sorted by name; empty for a table of one class alone. Where
 *     rows go when a hierarchy gets other tables is told by it
 */
public record Table(
        Identifier name,
        List<Column> columns,
        PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<Index> indexes,
        List<CheckConstraint> checks,
        String comment,
        String entity,
        String attribute,
        List<RowClass> classes) {

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " has no columns");
        }
        uniques = sorted(uniques, comparing(UniqueConstraint::name));
        foreignKeys = sorted(foreignKeys, comparing(ForeignKey::name));
        indexes = sorted(indexes, comparing(Index::name));
        checks = sorted(checks, comparing(CheckConstraint::name));
        classes = sorted(classes, comparing(RowClass::entity));
    }

    /** A table of one class, or of an attribute of it. */
    public Table(
            Identifier name,
            List<Column> columns,
            PrimaryKey primaryKey,
            List<UniqueConstraint> uniques,
            List<ForeignKey> foreignKeys,
            List<Index> indexes,
            List<CheckConstraint> checks,
            String comment,
            String entity,
            String attribute) {
        this(name, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, attribute, List.of());
    }

    /** A table of its class itself. */
    public Table(
            Identifier name,
            List<Column> columns,
            PrimaryKey primaryKey,
            List<UniqueConstraint> uniques,
            List<ForeignKey> foreignKeys,
            List<Index> indexes,
            List<CheckConstraint> checks,
            String comment,
            String entity) {
        this(name, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, null);
    }

    /** The column of that name, compared by {@link Identifier#key()}. */
    public Optional<Column> column(Identifier wanted) {
        return columns.stream().filter(column -> column.name().sameAs(wanted)).findFirst();
    }

    /**
     * The same table with its columns sorted by name. Two tables are the same for the database when their canonical forms
     * are equal: the order of columns is never a change, because compilers disagree on it for class files.
     */
    public Table canonical() {
        return withColumns(sorted(columns, comparing(Column::name)));
    }

    /** The same table with these columns. */
    public Table withColumns(List<Column> others) {
        return new Table(
                name, others, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, attribute, classes);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
