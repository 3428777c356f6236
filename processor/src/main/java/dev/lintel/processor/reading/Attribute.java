package dev.lintel.processor.reading;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute of an entity, a mapped superclass or an embeddable.
 *
 * @param name the attribute's name, as the class model of Jakarta Persistence names it
 * @param type its type as the entity sees it: type variables of a generic superclass are resolved
 * @param element the field or getter that carries the mapping annotations
 */
record Attribute(String name, TypeMirror type, Element element) {

    Attribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(element, "element");
    }
}
