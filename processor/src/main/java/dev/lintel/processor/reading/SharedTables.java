package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * Decides whether two entities may have one table, as two views of the same rows: if they spell its name alike and have the
 * same key. The table has the columns of both then.
 */
final class SharedTables {

    private final Reading reading;

    SharedTables(Reading reading) {
        this.reading = reading;
    }

    /**
     * The table of that name which another entity has, if this one may share it.
     *
     * @param place where the name is written
     */
    Optional<TableDraft> find(EntityClass entity, Identifier name, ElementPlace place) {
        Optional<TableDraft> table = reading.schema().table(name);
        Optional<TypeElement> other = table.flatMap(reading.schema()::entityOf);
        if (other.isEmpty() || table.get().name().quoted() != name.quoted() || isKin(other.get(), entity)) {
            return Optional.empty();
        }
        Map<String, ColumnType> theirs = keyOf(reading.entities().of(other.get()));
        Map<String, ColumnType> own = keyOf(entity);
        // a key that can't be read is a problem of its own
        if (!theirs.isEmpty() && !own.isEmpty() && !theirs.equals(own)) {
            reading.problems()
                    .error(
                            ProblemKind.DUPLICATE_TABLE,
                            place,
                            "'" + entity.element().getSimpleName() + "' and '"
                                    + other.get().getSimpleName() + "' share the table '" + name
                                    + "', but the key of the one is " + text(own) + ", of the other " + text(theirs)
                                    + ".",
                            "Give both the same key, or one of them another table with @Table(name = …).");
        }
        table.get().share();
        return table;
    }

    /** A class and its subclass are rows of two tables that refer to each other. */
    private boolean isKin(TypeElement other, EntityClass entity) {
        return reading.entities().of(other).root().equals(entity.root());
    }

    private Map<String, ColumnType> keyOf(EntityClass entity) {
        Map<String, ColumnType> columns = new TreeMap<>();
        reading.targets()
                .keyOf(entity)
                .ifPresent(key -> key.keyColumns()
                        .forEach(column -> columns.put(column.name().key(), column.type())));
        return columns;
    }

    private static String text(Map<String, ColumnType> key) {
        StringBuilder text = new StringBuilder();
        key.forEach((name, type) -> text.append(text.isEmpty() ? "" : ", ")
                .append(name)
                .append(' ')
                .append(type.sqlType().name().toLowerCase(Locale.ROOT)));
        return text.toString();
    }
}
