package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns one attribute into columns: decides what kind of attribute it is, and hands it to the reader for that kind. */
final class AttributeReader {

    private final Reading reading;
    private final BasicReader basics;
    private final ToOneReader toOnes;
    private final KnownAnnotations known;

    AttributeReader(Reading reading, KeyReader keys) {
        this.reading = reading;
        this.basics = new BasicReader(reading);
        this.toOnes = new ToOneReader(reading, keys);
        this.known = new KnownAnnotations(reading);
    }

    void read(Attribute attribute, EntityClass entity, TableDraft table) {
        if (!known.checkAttribute(attribute)) {
            return;
        }
        Set<String> before = table.columnKeys();
        Optional<AnnotationUse> toOne = reading.annotations()
                .on(attribute.element(), Jpa.MANY_TO_ONE)
                .or(() -> reading.annotations().on(attribute.element(), Jpa.ONE_TO_ONE));
        if (toOne.isPresent()) {
            toOnes.read(attribute, toOne.get(), entity, table);
        } else if (!isInverseCollection(attribute)) {
            basics.read(attribute, entity, table);
        }
        if (entity.identifier().contains(attribute)) {
            addToKey(table, before);
        }
    }

    /** The other side of a relation has no columns: its {@code mappedBy} names the side that has them. */
    private boolean isInverseCollection(Attribute attribute) {
        return List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY).stream()
                .anyMatch(name -> reading.annotations().has(attribute.element(), name));
    }

    private static void addToKey(TableDraft table, Set<String> before) {
        List<Column> added = table.columns().stream()
                .filter(column -> !before.contains(column.name().key()))
                .collect(Collectors.toList());
        added.forEach(column -> table.addToKey(column.name()));
    }
}
