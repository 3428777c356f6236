package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What classes and packages say of a type wherever it is used: {@code @TypeRegistration}, {@code @JavaTypeRegistration} and
 * {@code @CompositeTypeRegistration} have an attribute of the type stored by code that says what only when it runs.
 */
final class Registrations {

    private final Map<String, AnnotationUse> byType = new HashMap<>();
    private final SortedSet<String> holders = new TreeSet<>();
    private final Map<TypeElement, TypeElement> subclasses = new HashMap<>();

    Registrations(Elements elements, Annotations annotations, Collection<? extends Element> sources) {
        for (Element source : sources) {
            boolean holds = Converters.isAutomatic(source, annotations)
                    || isEmbeddableSubclass(source, annotations)
                    || Vocabulary.REGISTRATIONS.stream().anyMatch(name -> annotations.has(source, name));
            if (holds && source instanceof QualifiedNameable) {
                holders.add(nameOf(source, elements));
            }
            if (source instanceof TypeElement && annotations.has(source, Jpa.EMBEDDABLE)) {
                learnSubclass((TypeElement) source);
            }
            learn(annotations, source, Hibernate.TYPE_REGISTRATION, Hibernate.TYPE_REGISTRATIONS, "basicClass");
            learn(annotations, source, Hibernate.JAVA_TYPE_REGISTRATION, Hibernate.JAVA_TYPE_REGISTRATIONS, "javaType");
            learn(
                    annotations,
                    source,
                    Hibernate.COMPOSITE_TYPE_REGISTRATION,
                    Hibernate.COMPOSITE_TYPE_REGISTRATIONS,
                    "embeddableClass");
        }
    }

    private void learn(Annotations annotations, Element source, String name, String container, String member) {
        for (AnnotationUse use : annotations.repeated(source, name, container)) {
            use.typeElement(member)
                    .ifPresent(type -> byType.put(type.getQualifiedName().toString(), use));
        }
    }

    private void learnSubclass(TypeElement embeddable) {
        TypeElement above = superclass(embeddable);
        while (above != null) {
            subclasses.putIfAbsent(above, embeddable);
            above = superclass(above);
        }
    }

    /** What makes another embeddable polymorphic, which a compilation without this one has to know. */
    private static boolean isEmbeddableSubclass(Element source, Annotations annotations) {
        if (!annotations.has(source, Jpa.EMBEDDABLE)) {
            return false;
        }
        TypeElement above = superclass((TypeElement) source);
        while (above != null && !annotations.has(above, Jpa.EMBEDDABLE)) {
            above = superclass(above);
        }
        return above != null;
    }

    private static TypeElement superclass(TypeElement type) {
        TypeMirror above = type.getSuperclass();
        return above.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) above).asElement() : null;
    }

    /** An embeddable that inherits from a class, if one is known: the class is polymorphic then, if it is embeddable itself. */
    Optional<TypeElement> subclassOf(Element type) {
        return Optional.ofNullable(subclasses.get(type));
    }

    /** A package goes by the class that its annotations are compiled into. */
    private static String nameOf(Element holder, Elements elements) {
        return holder instanceof PackageElement
                ? ((PackageElement) holder).getQualifiedName() + ".package-info"
                : elements.getBinaryName((TypeElement) holder).toString();
    }

    /** The binary names of what holds registrations, of converters that apply by themselves, and of embeddable subclasses, sorted. */
    SortedSet<String> holders() {
        return holders;
    }

    /** The registration of the type, if there is one. */
    Optional<AnnotationUse> of(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.ofNullable(byType.get(((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()))
                : Optional.empty();
    }
}
