package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.TypeNames;
import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Whether a class's attributes are its fields or its getters (Jakarta Persistence 3.2, section 2.3). */
enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} states on the element. */
    static Optional<Access> stated(Element element, Annotations annotations) {
        return annotations
                .on(element, Jpa.ACCESS)
                .map(use -> use.constant("value", "FIELD").equals("PROPERTY") ? PROPERTY : FIELD);
    }

    /** What {@code @Access} makes of a member: nothing where it says of a field that it is a property, or the reverse. */
    static Optional<Access> ofMember(Element member, Annotations annotations) {
        Access ofKind = member.getKind() == ElementKind.FIELD ? FIELD : PROPERTY;
        return stated(member, annotations).filter(ofKind::equals);
    }

    /** The default for a hierarchy: where its identifier's annotation stands; fields if there is none. */
    static Access ofHierarchy(List<TypeElement> levels, Annotations annotations) {
        for (TypeElement level : levels) {
            for (Element member : level.getEnclosedElements()) {
                if (annotations.has(member, Jpa.ID) || annotations.has(member, Jpa.EMBEDDED_ID)) {
                    return member.getKind() == ElementKind.FIELD ? FIELD : PROPERTY;
                }
            }
        }
        return FIELD;
    }

    /** The attribute's name if the member can be one under this access, whatever its annotations say. */
    Optional<String> attributeName(Element member) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        if (this == FIELD) {
            return member.getKind() == ElementKind.FIELD
                            && !member.getModifiers().contains(Modifier.TRANSIENT)
                    ? Optional.of(member.getSimpleName().toString())
                    : Optional.empty();
        }
        return member.getKind() == ElementKind.METHOD ? propertyName((ExecutableElement) member) : Optional.empty();
    }

    private static Optional<String> propertyName(ExecutableElement method) {
        TypeKind result = method.getReturnType().getKind();
        if (!method.getParameters().isEmpty() || result == TypeKind.VOID) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("get") && name.length() > 3) {
            return Optional.of(Introspector.decapitalize(name.substring(3)));
        }
        if (name.startsWith("is") && name.length() > 2 && isBoolean(method)) {
            return Optional.of(Introspector.decapitalize(name.substring(2)));
        }
        return Optional.empty();
    }

    private static boolean isBoolean(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.BOOLEAN
                || TypeNames.of(method.getReturnType()).equals("java.lang.Boolean");
    }
}
