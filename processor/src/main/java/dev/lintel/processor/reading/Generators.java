package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The {@code @SequenceGenerator}s and {@code @TableGenerator}s of a plugin. The name of one on a class or a package holds for
 * the whole persistence unit; one on an attribute is that attribute's own, as Hibernate has it.
 */
final class Generators {

    private final Annotations annotations;
    private final Map<String, AnnotationUse> sequences = new HashMap<>();
    private final Map<String, AnnotationUse> generic = new HashMap<>();
    private final Map<String, AnnotationUse> tables = new HashMap<>();

    Generators(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Takes in what is declared on classes, their mapped superclasses and their packages. */
    void learn(Collection<TypeElement> models, Entities entities, Elements elements) {
        for (TypeElement model : models) {
            entities.of(model).levels().forEach(this::learn);
            learn(elements.getPackageOf(model));
        }
    }

    private void learn(Element element) {
        sequencesOn(element).forEach(use -> use.text("name").ifPresent(name -> sequences.putIfAbsent(name, use)));
        genericOn(element).forEach(use -> use.text("name").ifPresent(name -> generic.putIfAbsent(name, use)));
        tablesOn(element).forEach(use -> use.text("name").ifPresent(name -> tables.putIfAbsent(name, use)));
    }

    /** The sequence generator that holds for an identifier with that {@code generator}, which may be empty. */
    Optional<AnnotationUse> sequence(String name, Element attribute) {
        return nearby(name, attribute, this::sequencesOn).or(() -> Optional.ofNullable(sequences.get(name)));
    }

    /** The table generator that holds for an identifier with that {@code generator}, which may be empty. */
    Optional<AnnotationUse> table(String name, Element attribute) {
        return nearby(name, attribute, this::tablesOn).or(() -> Optional.ofNullable(tables.get(name)));
    }

    /** One on the attribute or its class, of that name; a generator without a name is that of an identifier without one. */
    private static Optional<AnnotationUse> nearby(
            String name, Element attribute, Function<Element, List<AnnotationUse>> on) {
        return Stream.of(attribute, attribute.getEnclosingElement())
                .flatMap(element -> on.apply(element).stream())
                .filter(use -> use.string("name", "").equals(name))
                .findFirst();
    }

    /** The {@code @GenericGenerator} that holds for an identifier with that {@code generator}. */
    Optional<AnnotationUse> generic(String name, Element attribute) {
        return nearby(name, attribute, this::genericOn).or(() -> Optional.ofNullable(generic.get(name)));
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
