package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Knows what a converter stores: the second type argument of its {@code AttributeConverter}; and which converters apply by
 * themselves, because they say so or because a {@code @ConverterRegistration} does.
 */
final class Converters {

    private static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";

    private final Types types;
    private final List<Conversion> automatic = new ArrayList<>();
    private final List<Registered> registered = new ArrayList<>();

    /**
     * @param sources the classes and packages of the compilation, among them those with {@code @Converter(autoApply = true)}
     */
    Converters(Types types, Annotations annotations, Collection<? extends Element> sources) {
        this.types = types;
        Set<Element> elsewhere = new HashSet<>();
        for (Element source : sources) {
            for (AnnotationUse use :
                    annotations.repeated(source, Hibernate.CONVERTER_REGISTRATION, Hibernate.CONVERTER_REGISTRATIONS)) {
                use.typeElement("converter").ifPresent(converter -> {
                    elsewhere.add(converter);
                    of(converter).ifPresent(conversion -> register(use, conversion));
                });
            }
        }
        for (Element source : sources) {
            // a registration stands in for what the converter says itself
            if (isAutomatic(source, annotations) && !elsewhere.contains(source)) {
                of((TypeElement) source).ifPresent(automatic::add);
            }
        }
    }

    private void register(AnnotationUse use, Conversion conversion) {
        TypeMirror attribute = use.type("domainType").orElse(conversion.attribute());
        registered.add(new Registered(attribute, conversion.stored(), use.bool("autoApply", true)));
    }

    /** Whether a class is a converter that says that it applies by itself. */
    static boolean isAutomatic(Element type, Annotations annotations) {
        return annotations
                .on(type, Jpa.CONVERTER)
                .map(use -> use.bool("autoApply", false))
                .orElse(false);
    }

    /** What the converter converts, if its type arguments say it. */
    Optional<Conversion> of(TypeElement converter) {
        return TypeArguments.of(converter.asType(), ATTRIBUTE_CONVERTER, types)
                .filter(arguments -> arguments.size() == 2)
                .map(arguments -> new Conversion(arguments.get(0), arguments.get(1)));
    }

    /** The type that a converter which applies by itself stores for attributes of this type. */
    Optional<TypeMirror> automatic(TypeMirror attribute) {
        // a registration is for exactly its type, and not for what is in a collection
        Optional<Registered> exact = registered.stream()
                .filter(it -> types.isSameType(types.erasure(it.attribute()), types.erasure(attribute)))
                .findFirst();
        if (exact.isPresent()) {
            return exact.filter(Registered::applies).map(Registered::stored);
        }
        return automaticOfElement(attribute);
    }

    /** The same for the elements of a collection, and for the keys of a map. */
    Optional<TypeMirror> automaticOfElement(TypeMirror element) {
        TypeMirror boxed = element.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) element).asType()
                : element;
        return automatic.stream()
                .filter(conversion -> types.isAssignable(types.erasure(boxed), types.erasure(conversion.attribute())))
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

    /** A conversion by {@code @ConverterRegistration}, which may also say that there is none. */
    private record Registered(TypeMirror attribute, TypeMirror stored, boolean applies) {}
}
