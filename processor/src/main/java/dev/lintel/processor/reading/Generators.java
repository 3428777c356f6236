package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the generator that an identifier names, where Hibernate looks for it: on the attribute, on the entity, on the class
 * that declares the attribute and on its package; and one with its name on any other package. A generator of another entity
 * is that entity's own.
 */
final class Generators {

    private final Annotations annotations;
    private final Elements elements;
    private final Set<PackageElement> packages = new LinkedHashSet<>();

    Generators(Annotations annotations, Elements elements) {
        this.annotations = annotations;
        this.elements = elements;
    }

    /** Takes in the packages of models and of their mapped superclasses, whose generators hold for all. */
    void learn(Collection<TypeElement> models, Entities entities) {
        for (TypeElement model : models) {
            entities.of(model).levels().forEach(level -> packages.add(elements.getPackageOf(level)));
        }
    }

    /**
     * The sequence generator that holds for an identifier.
     *
     * @param name its {@code generator}, which may be empty
     * @param attribute what carries {@code @GeneratedValue}
     */
    Optional<AnnotationUse> sequence(String name, Element attribute, EntityClass entity) {
        return find(name, attribute, entity, this::sequencesOn);
    }

    /** The table generator that holds for an identifier. */
    Optional<AnnotationUse> table(String name, Element attribute, EntityClass entity) {
        return find(name, attribute, entity, this::tablesOn);
    }

    /** The {@code @GenericGenerator} that holds for an identifier. */
    Optional<AnnotationUse> generic(String name, Element attribute, EntityClass entity) {
        return find(name, attribute, entity, this::genericOn);
    }

    /** An annotation on the attribute that is a generator itself, such as {@code @UuidGenerator}. */
    Optional<AnnotationUse> ownKind(Element attribute) {
        return annotations.all(attribute).stream()
                .filter(use -> annotations.has(use.type(), Hibernate.ID_GENERATOR_TYPE))
                .findFirst();
    }

    /** The same on the class that declares the attribute, or on its package. */
    Optional<AnnotationUse> ownKindAround(Element attribute) {
        Element type = attribute.getEnclosingElement();
        return ownKind(type).or(() -> ownKind(elements.getPackageOf(type)));
    }

    private Optional<AnnotationUse> find(
            String name, Element attribute, EntityClass entity, Function<Element, List<AnnotationUse>> on) {
        Element type = attribute.getEnclosingElement();
        List<AnnotationUse> nearby = Stream.of(attribute, entity.root().element(), type, elements.getPackageOf(type))
                .flatMap(element -> on.apply(element).stream())
                .toList();
        if (name.isEmpty()) {
            return nearby.stream().findFirst();
        }
        List<AnnotationUse> candidates = new ArrayList<>(nearby);
        candidates.removeIf(use -> !use.string("name", "").equals(name));
        // one without a name stands in for any
        nearby.stream().filter(use -> use.text("name").isEmpty()).forEach(candidates::add);
        packages.stream()
                .flatMap(element -> on.apply(element).stream())
                .filter(use -> use.string("name", "").equals(name))
                .forEach(candidates::add);
        return candidates.stream().findFirst();
    }

    private List<AnnotationUse> genericOn(Element element) {
        return annotations.repeated(element, Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS);
    }

    private List<AnnotationUse> sequencesOn(Element element) {
        return annotations.repeated(element, Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS);
    }

    private List<AnnotationUse> tablesOn(Element element) {
        return annotations.repeated(element, Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS);
    }
}
