package dev.lintel.processor.mirror;

import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * Tells what a compilation has the source of from what stands in class files.
 *
 * @param roots the packages and outermost types of the sources; grows with the rounds
 */
public record SourceTypes(Set<Element> roots) {

    public SourceTypes {
        Objects.requireNonNull(roots, "roots");
    }

    /** Whether the element, or the outermost type that it is in, is in the sources. */
    public boolean contain(Element element) {
        Element outermost = element;
        while (!(outermost instanceof PackageElement)
                && !(outermost.getEnclosingElement() instanceof PackageElement)
                && outermost.getEnclosingElement() != null) {
            outermost = outermost.getEnclosingElement();
        }
        return roots.contains(outermost);
    }
}
