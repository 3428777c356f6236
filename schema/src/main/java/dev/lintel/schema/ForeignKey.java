package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * A foreign key, to a table of the same plugin or of another.
 *
 * @param name the constraint's name
 * @param columns the referring columns
 * @param targetPlugin the plugin that owns the target table
 * @param targetTable the table referred to
 * @param targetColumns the columns referred to, one for each of {@code columns}
 * @param onDelete what happens here when a row there is deleted
 * @param attribute the attribute it comes from, by path within the entity, or {@code null}
 */
public record ForeignKey(
        Identifier name,
        List<Identifier> columns,
        String targetPlugin,
        Identifier targetTable,
        List<Identifier> targetColumns,
        OnDelete onDelete,
        String attribute) {

    public ForeignKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(targetPlugin, "targetPlugin");
        Objects.requireNonNull(targetTable, "targetTable");
        Objects.requireNonNull(onDelete, "onDelete");
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        if (columns.isEmpty() || columns.size() != targetColumns.size()) {
            throw new IllegalArgumentException("a foreign key has as many columns as it refers to");
        }
    }

    /** The same foreign key with another action. */
    public ForeignKey with(OnDelete other) {
        return new ForeignKey(name, columns, targetPlugin, targetTable, targetColumns, other, attribute);
    }

    /** The same foreign key under another name. */
    public ForeignKey named(Identifier other) {
        return new ForeignKey(other, columns, targetPlugin, targetTable, targetColumns, onDelete, attribute);
    }
}
