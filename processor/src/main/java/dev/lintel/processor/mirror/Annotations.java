package dev.lintel.processor.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations on elements, by qualified name. What was read once is remembered for the compilation. */
public final class Annotations {

    private final Map<Element, Map<String, AnnotationUse>> known = new HashMap<>();

    /** The annotation of that qualified name on the element itself; inherited ones don't count. */
    public Optional<AnnotationUse> on(Element element, String name) {
        return Optional.ofNullable(allByName(element).get(name));
    }

    public boolean has(Element element, String name) {
        return allByName(element).containsKey(name);
    }

    /** Every annotation on the element, in the order of the source. */
    public Collection<AnnotationUse> all(Element element) {
        return allByName(element).values();
    }

    /** A repeatable annotation: those that stand alone and those in their container's {@code value}. */
    public List<AnnotationUse> repeated(Element element, String name, String container) {
        List<AnnotationUse> uses = new ArrayList<>();
        on(element, name).ifPresent(uses::add);
        on(element, container).ifPresent(use -> uses.addAll(use.nested("value")));
        return uses;
    }

    private Map<String, AnnotationUse> allByName(Element element) {
        return known.computeIfAbsent(element, Annotations::read);
    }

    private static Map<String, AnnotationUse> read(Element element) {
        Map<String, AnnotationUse> uses = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            uses.put(AnnotationUse.qualifiedName(mirror), new AnnotationUse(element, mirror));
        }
        ComposedAnnotations.behind(element).forEach(uses::putIfAbsent);
        return uses;
    }
}
