package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads Hibernate's {@code @Comment}, of which there may be several: one of a class may be for a secondary table. */
final class Comments {

    private Comments() {}

    /** The comment on the element itself: the entity's main table, or the attribute's column. */
    static Optional<String> of(Element element, Annotations annotations) {
        return of(element, "", annotations);
    }

    /**
     * The comment on one of several things that an element stands for.
     *
     * @param on what the comment names as its subject; empty for the element itself
     */
    static Optional<String> of(Element element, String on, Annotations annotations) {
        return annotations.repeated(element, Hibernate.COMMENT, Hibernate.COMMENTS).stream()
                .filter(use -> use.string("on", "").equals(on))
                .flatMap(use -> use.text("value").stream())
                .findFirst();
    }
}
