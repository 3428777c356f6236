package dev.lintel.processor.mirror;

import dev.lintel.schema.problem.Place;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

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

    /** The element by name, as a person would say it: {@code com.example.Task.title}. */
    @Override
    public String toString() {
        ElementKind kind = element.getKind();
        if (kind.isClass() || kind.isInterface() || kind == ElementKind.PACKAGE) {
            return element.toString();
        }
        return element.getEnclosingElement() + "." + element.getSimpleName();
    }
}
