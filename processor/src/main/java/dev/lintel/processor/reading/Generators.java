package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The {@code @SequenceGenerator}s and {@code @TableGenerator}s of a plugin. Their names hold for the whole persistence unit,
 * wherever they stand: on an attribute, a class or a package (Jakarta Persistence 3.2, section 11.1.51).
 */
final class Generators {

    private final Annotations annotations;
    private final Map<String, AnnotationUse> sequences = new HashMap<>();
    private final Map<String, AnnotationUse> tables = new HashMap<>();

    Generators(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Takes in what is declared on classes, their members, their mapped superclasses and their packages. */
    void learn(Collection<TypeElement> models, Entities entities, Elements elements) {
        for (TypeElement model : models) {
            EntityClass entity = entities.of(model);
            Stream.of(
                            entity.attributes().stream().map(Attribute::element),
                            entity.attributes().stream()
                                    .map(attribute -> attribute.element().getEnclosingElement()),
                            Stream.of(model, (Element) elements.getPackageOf(model)))
                    .flatMap(place -> place)
                    .distinct()
                    .forEach(this::learn);
        }
    }

    private void learn(Element element) {
        for (AnnotationUse use : sequencesOn(element)) {
            use.text("name").ifPresent(name -> sequences.putIfAbsent(name, use));
        }
        for (AnnotationUse use : tablesOn(element)) {
            use.text("name").ifPresent(name -> tables.putIfAbsent(name, use));
        }
    }

    /** The sequence generator that an identifier's {@code generator} names, or that stands beside it without a name. */
    Optional<AnnotationUse> sequence(String name, Element attribute) {
        return Optional.ofNullable(sequences.get(name)).or(() -> nearby(attribute, this::sequencesOn));
    }

    /** The table generator that an identifier's {@code generator} names, or that stands beside it without a name. */
    Optional<AnnotationUse> table(String name, Element attribute) {
        return Optional.ofNullable(tables.get(name)).or(() -> nearby(attribute, this::tablesOn));
    }

    /** Jakarta Persistence 3.2: a generator without a name is that of the attribute or class it stands on. */
    private static Optional<AnnotationUse> nearby(
            Element attribute, java.util.function.Function<Element, List<AnnotationUse>> on) {
        return Stream.of(attribute, attribute.getEnclosingElement())
                .flatMap(element -> on.apply(element).stream())
                .filter(use -> use.text("name").isEmpty())
                .findFirst();
    }

    private List<AnnotationUse> sequencesOn(Element element) {
        return annotations.repeated(element, Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS);
    }

    private List<AnnotationUse> tablesOn(Element element) {
        return annotations.repeated(element, Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS);
    }
}
