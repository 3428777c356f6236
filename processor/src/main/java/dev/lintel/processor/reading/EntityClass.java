package dev.lintel.processor.reading;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An entity with its attributes, as JPA sees it: those of its mapped superclasses come first.
 *
 * @param element the class
 * @param name the entity's name
 * @param plugin the plugin that owns its table; empty if it has no {@code @PluginModel}
 * @param attributes its attributes that are persistent, topmost superclass first, as declared
 * @param identifier those of {@code attributes} that make up the primary key
 */
record EntityClass(
        TypeElement element,
        String name,
        Optional<String> plugin,
        List<Attribute> attributes,
        List<Attribute> identifier) {

    EntityClass {
        attributes = List.copyOf(attributes);
        identifier = List.copyOf(identifier);
    }
}
