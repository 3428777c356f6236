package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;

/**
 * The {@code @AttributeOverride}s, {@code @AssociationOverride}s and {@code @Convert}s that hold at some depth of an entity.
 * One that stands further out wins: the entity's over its mapped superclass's, an embedding attribute's over those within the
 * embeddable (Jakarta Persistence 3.2, section 11.1.4).
 */
final class Overrides {

    static final Overrides NONE = new Overrides(List.of());

    /** Outermost first. */
    private final List<Layer> layers;

    private Overrides(List<Layer> layers) {
        this.layers = layers;
    }

    /** With those on a class, which is further in than all so far. */
    Overrides inside(Element element, Annotations annotations) {
        Layer layer = Layer.on(element, annotations);
        if (layer.isEmpty()) {
            return this;
        }
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Overrides(List.copyOf(more));
    }

    /** As seen from within an attribute: what is said of {@code address.city} holds for {@code city}. */
    Overrides within(Attribute attribute, Annotations annotations) {
        return new Overrides(layers.stream()
                        .map(layer -> layer.below(attribute.name()))
                        .toList())
                .inside(attribute.element(), annotations);
    }

    /** As seen from within the elements of a collection: what is said of {@code value.city} holds for {@code city}, too. */
    Overrides ofElements() {
        return plus(layers.stream().map(layer -> layer.below("value")).toList());
    }

    /** As seen from within the keys of a map: what is said of {@code key.city} holds for {@code city}. */
    Overrides ofKeys() {
        return new Overrides(layers.stream().map(layer -> layer.below("key")).toList());
    }

    private Overrides plus(List<Layer> more) {
        List<Layer> all = new ArrayList<>(more);
        all.addAll(layers);
        return new Overrides(List.copyOf(all));
    }

    /** The {@code @Column} in place of the attribute's own. */
    Optional<AnnotationUse> column(String attribute) {
        return first(layer -> Optional.ofNullable(layer.columns().get(layer.path() + attribute)));
    }

    /** The {@code @AssociationOverride} in place of the attribute's own join columns and join table. */
    Optional<AnnotationUse> association(String attribute) {
        return first(layer -> Optional.ofNullable(layer.associations().get(layer.path() + attribute)));
    }

    /** The {@code @Convert} in place of the attribute's own. */
    Optional<AnnotationUse> conversion(String attribute) {
        return first(layer -> Optional.ofNullable(layer.conversions().get(layer.path() + attribute)));
    }

    private Optional<AnnotationUse> first(Function<Layer, Optional<AnnotationUse>> find) {
        return layers.stream().map(find).flatMap(Optional::stream).findFirst();
    }

    /**
     * What one element says, by attribute path.
     *
     * @param path from that element to where we are; ends with a dot unless empty
     */
    private record Layer(
            String path,
            Map<String, AnnotationUse> columns,
            Map<String, AnnotationUse> associations,
            Map<String, AnnotationUse> conversions) {

        static Layer on(Element element, Annotations annotations) {
            Map<String, AnnotationUse> columns = new HashMap<>();
            for (AnnotationUse use : annotations.repeated(element, Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES)) {
                use.nested("column").forEach(column -> columns.putIfAbsent(use.string("name", ""), column));
            }
            Map<String, AnnotationUse> associations = new HashMap<>();
            for (AnnotationUse use :
                    annotations.repeated(element, Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)) {
                associations.putIfAbsent(use.string("name", ""), use);
            }
            Map<String, AnnotationUse> conversions = new HashMap<>();
            for (AnnotationUse use : annotations.repeated(element, Jpa.CONVERT, Jpa.CONVERTS)) {
                use.text("attributeName").ifPresent(name -> conversions.putIfAbsent(name, use));
            }
            return new Layer("", columns, associations, conversions);
        }

        Layer below(String attribute) {
            return new Layer(path + attribute + ".", columns, associations, conversions);
        }

        boolean isEmpty() {
            return columns.isEmpty() && associations.isEmpty() && conversions.isEmpty();
        }
    }
}
