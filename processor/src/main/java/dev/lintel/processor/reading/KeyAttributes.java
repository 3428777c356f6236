package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which attributes make up an entity's primary key: those marked {@code @Id} or {@code @EmbeddedId}, those that the
 * {@code @IdClass} has, too, and the relations that {@code @MapsId} puts in the place of one of them or of a part of it.
 *
 * @param attributes the attributes, relations last
 * @param replaced the paths of those whose columns are a relation's
 */
record KeyAttributes(List<Attribute> attributes, Set<String> replaced) {

    /** The key of a hierarchy's root. */
    static KeyAttributes of(EntityClass root, Entities entities, Annotations annotations) {
        Set<String> ofIdClass = ofIdClass(root, entities, annotations);
        List<Attribute> key = new ArrayList<>();
        List<Attribute> relations = new ArrayList<>();
        for (Attribute attribute : root.attributes()) {
            if (annotations.has(attribute.element(), Jpa.ID)
                    || annotations.has(attribute.element(), Jpa.EMBEDDED_ID)
                    || ofIdClass.contains(attribute.name())) {
                key.add(attribute);
            } else if (annotations.has(attribute.element(), Jpa.MAPS_ID)) {
                relations.add(attribute);
            }
        }
        Set<String> replaced = new HashSet<>();
        for (Attribute relation : relations) {
            String part = annotations
                    .on(relation.element(), Jpa.MAPS_ID)
                    .orElseThrow()
                    .string("value", "");
            for (Attribute attribute : key) {
                replaced.add(part.isEmpty() ? attribute.name() : attribute.name() + "." + part);
            }
        }
        key.addAll(relations);
        return new KeyAttributes(List.copyOf(key), Set.copyOf(replaced));
    }

    private static Set<String> ofIdClass(EntityClass root, Entities entities, Annotations annotations) {
        return IdClasses.on(root.levels(), annotations).stream()
                .flatMap(type -> entities.ofEmbeddable(type, root.access()).stream())
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }
}
