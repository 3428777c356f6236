package dev.lintel.processor;

import dev.lintel.Plugin;
import dev.lintel.PluginModel;
import dev.lintel.processor.mirror.SourceTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The annotated classes and packages of a compilation, over its rounds. A class that mentions a type which is not there yet
 * (another processor may still write it) holds everything back for a round.
 */
final class Sources {

    /** The annotations that make a class or a package ours to look at, by qualified name. */
    static final Set<String> ANNOTATIONS = Set.of(
            PluginModel.class.getName(),
            Plugin.class.getName(),
            "jakarta.persistence.Entity",
            "jakarta.persistence.Converter",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            // what says of a type how it is stored wherever it is used, on any class or package
            "org.hibernate.annotations.CompositeTypeRegistration",
            "org.hibernate.annotations.CompositeTypeRegistrations",
            "org.hibernate.annotations.ConverterRegistration",
            "org.hibernate.annotations.ConverterRegistrations",
            "org.hibernate.annotations.JavaTypeRegistration",
            "org.hibernate.annotations.JavaTypeRegistrations",
            "org.hibernate.annotations.JdbcTypeRegistration",
            "org.hibernate.annotations.JdbcTypeRegistrations",
            "org.hibernate.annotations.TypeRegistration",
            "org.hibernate.annotations.TypeRegistrations");

    /** What javac puts in the place of an annotation's value that it can't resolve. */
    private static final String UNRESOLVED_VALUE = "<error>";

    private final Elements elements;
    private final Map<String, Element> waiting = new LinkedHashMap<>();
    private final Set<Element> roots = new HashSet<>();

    Sources(Elements elements) {
        this.elements = elements;
    }

    /** Takes in what a round brings. */
    void add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(roots::add);
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                // an annotation on anything else is one that the compiler refuses
                if (element instanceof QualifiedNameable named) {
                    waiting.put(element.getKind() + " " + named.getQualifiedName(), element);
                }
                if (element instanceof PackageElement) {
                    roots.add(element);
                }
            }
        }
    }

    /** What the compiler has sources of, in this round and those to come. */
    SourceTypes types() {
        return new SourceTypes(roots);
    }

    /** What has been taken in and not been handed out, if all of it is complete; else nothing. */
    Collection<Element> takeIfComplete() {
        List<Element> current = new ArrayList<>();
        for (Element element : waiting.values()) {
            // a later round has other objects for the same class, with the types that were missing
            Element again =
                    element instanceof TypeElement type ? elements.getTypeElement(type.getQualifiedName()) : null;
            current.add(again == null ? element : again);
        }
        if (!current.stream().allMatch(Sources::isComplete)) {
            return List.of();
        }
        waiting.clear();
        return current;
    }

    private static boolean isComplete(Element element) {
        if (!hasResolvedAnnotations(element)) {
            return false;
        }
        if (!(element instanceof TypeElement type)) {
            return true;
        }
        return isResolved(type.getSuperclass())
                && type.getEnclosedElements().stream().allMatch(Sources::isCompleteMember);
    }

    private static boolean isCompleteMember(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return !member.getKind().isField() && !(member instanceof ExecutableElement)
                || isResolved(type) && hasResolvedAnnotations(member);
    }

    private static boolean isResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return isResolved(((ArrayType) type).getComponentType());
        }
        return type.getKind() != TypeKind.ERROR
                && (type.getKind() != TypeKind.DECLARED
                        || ((DeclaredType) type).getTypeArguments().stream().allMatch(Sources::isResolved));
    }

    private static boolean hasResolvedAnnotations(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!isResolved(annotation.getAnnotationType())
                    || !annotation.getElementValues().values().stream().allMatch(Sources::isResolved)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isResolved(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            return list.stream().allMatch(part -> isResolved((AnnotationValue) part));
        }
        if (value.getValue() instanceof AnnotationMirror nested) {
            return nested.getElementValues().values().stream().allMatch(Sources::isResolved);
        }
        return !UNRESOLVED_VALUE.equals(value.getValue());
    }
}
