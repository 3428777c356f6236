package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The classes that {@code @IdClass} names, which hold the values of a composite key. */
final class IdClasses {

    /** What makes Hibernate take an id class for the mapping of the key. */
    private static final List<String> MAPPING = List.of(
            Jpa.COLUMN,
            Jpa.GENERATED_VALUE,
            Jpa.ID,
            Jpa.MANY_TO_MANY,
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.ONE_TO_ONE);

    private IdClasses() {}

    /** Those of an entity. */
    static List<DeclaredType> on(List<TypeElement> levels, Annotations annotations) {
        return levels.stream()
                .flatMap(level -> annotations.on(level, Jpa.ID_CLASS).stream())
                .flatMap(use -> use.typeElement("value").stream())
                .map(type -> (DeclaredType) type.asType())
                .toList();
    }

    /** Whether any member says how it is mapped, a getter that is no attribute included. */
    static boolean isMapped(DeclaredType idClass, Annotations annotations) {
        return idClass.asElement().getEnclosedElements().stream()
                .anyMatch(member -> MAPPING.stream().anyMatch(name -> annotations.has(member, name)));
    }
}
