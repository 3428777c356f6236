package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Knows what a converter stores: the second type argument of its {@code AttributeConverter}. */
final class Converters {

    private static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";

    private final Types types;
    private final List<Conversion> automatic = new ArrayList<>();
    private final SortedSet<String> names = new TreeSet<>();

    /**
     * @param classes the classes of the compilation, among them those with {@code @Converter(autoApply = true)}
     */
    Converters(Elements elements, Types types, Annotations annotations, Collection<? extends Element> classes) {
        this.types = types;
        for (Element type : classes) {
            boolean applies = annotations
                    .on(type, Jpa.CONVERTER)
                    .map(use -> use.bool("autoApply", false))
                    .orElse(false);
            if (applies) {
                of((TypeElement) type).ifPresent(automatic::add);
                names.add(elements.getBinaryName((TypeElement) type).toString());
            }
        }
    }

    /** The binary names of the converters that apply by themselves, sorted. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** What the converter converts, if its type arguments say it. */
    Optional<Conversion> of(TypeElement converter) {
        return TypeArguments.of(converter.asType(), ATTRIBUTE_CONVERTER, types)
                .filter(arguments -> arguments.size() == 2)
                .map(arguments -> new Conversion(arguments.get(0), arguments.get(1)));
    }

    /** The type that a converter which applies by itself stores for attributes of this type. */
    Optional<TypeMirror> automatic(TypeMirror attribute) {
        TypeMirror boxed = attribute.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) attribute).asType()
                : attribute;
        return automatic.stream()
                .filter(conversion -> types.isSameType(types.erasure(conversion.attribute()), types.erasure(boxed)))
                .map(Conversion::stored)
                .findFirst();
    }

    /**
     * From what to what.
     *
     * @param attribute the type of the attribute
     * @param stored the type that the column has
     */
    record Conversion(TypeMirror attribute, TypeMirror stored) {}
}
