package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows what a converter stores: the second type argument of its {@code AttributeConverter}. */
final class Converters {

    private static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";

    private final Types types;
    private final List<Conversion> automatic = new ArrayList<>();

    /**
     * @param classes the classes of the compilation, among them those with {@code @Converter(autoApply = true)}
     */
    Converters(Types types, Annotations annotations, Collection<? extends Element> classes) {
        this.types = types;
        for (Element type : classes) {
            boolean applies = annotations
                    .on(type, Jpa.CONVERTER)
                    .map(use -> use.bool("autoApply", false))
                    .orElse(false);
            if (applies) {
                of((TypeElement) type).ifPresent(automatic::add);
            }
        }
    }

    /** What the converter converts, if its type arguments say it. */
    Optional<Conversion> of(TypeElement converter) {
        return find(converter.asType(), new HashSet<>())
                .filter(conversion -> conversion.stored().getKind() == TypeKind.DECLARED
                        || conversion.stored().getKind() == TypeKind.ARRAY);
    }

    /** The type that a converter which applies by itself stores for attributes of this type. */
    Optional<TypeMirror> automatic(TypeMirror attribute) {
        TypeMirror boxed = attribute.getKind().isPrimitive()
                ? types.boxedClass((javax.lang.model.type.PrimitiveType) attribute)
                        .asType()
                : attribute;
        return automatic.stream()
                .filter(conversion -> types.isSameType(types.erasure(conversion.attribute()), types.erasure(boxed)))
                .map(Conversion::stored)
                .findFirst();
    }

    private Optional<Conversion> find(TypeMirror type, Set<String> visited) {
        if (type.getKind() != TypeKind.DECLARED || !visited.add(type.toString())) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals(ATTRIBUTE_CONVERTER)) {
            return declared.getTypeArguments().size() == 2
                    ? Optional.of(new Conversion(
                            declared.getTypeArguments().get(0),
                            declared.getTypeArguments().get(1)))
                    : Optional.empty();
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            Optional<Conversion> found = find(above, visited);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * From what to what.
     *
     * @param attribute the type of the attribute
     * @param stored the type that the column has
     */
    record Conversion(TypeMirror attribute, TypeMirror stored) {}
}
