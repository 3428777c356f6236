package dev.lintel.processor.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The name and primary key of an entity's table, without the rest of it: what a reference needs to know of its target, be
 * it in the same plugin, in another one or in a jar.
 */
final class KeyReader {

    private final Reading reading;
    private final Map<TypeElement, Optional<TableDraft>> known = new HashMap<>();
    private final Set<TypeElement> inProgress = new HashSet<>();

    KeyReader(Reading reading) {
        this.reading = reading.aside();
    }

    /** A table that has just the key's columns; empty if the key can't be read, or refers to itself. */
    Optional<TableDraft> keyOf(EntityClass entity) {
        Optional<TableDraft> key = known.get(entity.element());
        if (key == null) {
            if (!inProgress.add(entity.element())) {
                return Optional.empty();
            }
            key = read(entity);
            inProgress.remove(entity.element());
            known.put(entity.element(), key);
        }
        return key;
    }

    private Optional<TableDraft> read(EntityClass entity) {
        TableDraft table = reading.newTable(TableNames.of(entity, reading).physical(), null);
        AttributeReader attributes = new AttributeReader(reading, this);
        for (Attribute attribute : entity.identifier()) {
            attributes.read(attribute, entity, table);
        }
        return table.keyColumns().isEmpty() ? Optional.empty() : Optional.of(table);
    }
}
