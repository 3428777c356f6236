package dev.lintel.processor.reading;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The primary key of a table while its entity is being read. */
final class KeyDraft {

    private final Identifier table;
    private final Map<String, Identifier> columns = new LinkedHashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    KeyDraft(Identifier table) {
        this.table = table;
    }

    void add(Identifier column) {
        columns.put(column.key(), column);
    }

    /**
     * @param path the path of the column's attribute, by which Hibernate sorts
     */
    void add(Identifier column, String path) {
        add(column);
        paths.putIfAbsent(column.key(), path);
    }

    /** The path by which Hibernate sorts a column; empty if it does not. */
    String path(Identifier column) {
        return paths.getOrDefault(column.key(), "");
    }

    /** The columns, as added. */
    List<Identifier> columns() {
        return List.copyOf(columns.values());
    }

    /** Whether a unique constraint says what the key says; then it is none of its own. */
    boolean isSaidBy(UniqueConstraint unique) {
        Set<String> names = unique.columns().stream().map(Identifier::key).collect(Collectors.toSet());
        return names.equals(columns.keySet());
    }

    /** The key, under the name that the author gave it by stating it as a unique constraint, else under the derived one. */
    PrimaryKey finish(List<UniqueConstraint> uniques) {
        if (columns.isEmpty()) {
            return null;
        }
        Identifier name = uniques.stream()
                .filter(this::isSaidBy)
                .filter(unique -> !unique.name().sameAs(DerivedNames.unique(table, unique.columns())))
                .map(UniqueConstraint::name)
                .findFirst()
                .orElseGet(() -> DerivedNames.primaryKey(table));
        return new PrimaryKey(name, columns());
    }
}
