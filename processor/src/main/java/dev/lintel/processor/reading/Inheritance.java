package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import javax.lang.model.element.TypeElement;

/** How a hierarchy of entities is laid out in tables (Jakarta Persistence 3.2, section 2.13). */
enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS;

    /** What the root of a hierarchy states; one table for all if it states nothing. */
    static Inheritance of(TypeElement root, Annotations annotations) {
        return annotations
                .on(root, Jpa.INHERITANCE)
                .map(use -> valueOf(use.constant("strategy", SINGLE_TABLE.name())))
                .orElse(SINGLE_TABLE);
    }
}
