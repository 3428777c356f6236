package dev.lintel.processor.mirror;

import dev.lintel.schema.problem.Place;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * A place in the user's source: an element, and where it is narrower one of its annotations, and narrower still one value of
 * that annotation.
 *
 * @param element what is wrong or carries what is wrong
 * @param annotation the annotation, or {@code null}
 * @param value the value in the annotation, or {@code null}
 */
public record ElementPlace(Element element, AnnotationMirror annotation, AnnotationValue value) implements Place {

    public ElementPlace {
        Objects.requireNonNull(element, "element");
    }

    public static ElementPlace of(Element element) {
        return new ElementPlace(element, null, null);
    }

    /** The element by name, as a person would say it: {@code com.example.Task.title}, {@code package com.example}. */
    @Override
    public String toString() {
        return element instanceof PackageElement ? "package " + nameOf(element) : nameOf(element);
    }

    /** Compilers differ in what an element's own {@code toString} is. */
    private static String nameOf(Element element) {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : nameOf(element.getEnclosingElement()) + "." + element.getSimpleName();
    }
}
