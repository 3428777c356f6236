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
 * @param parent the entity that it inherits from, if there is one
 * @param inheritance how its hierarchy is laid out in tables
 * @param access whether its attributes are fields or properties, where nothing else is said
 * @param levels the classes whose attributes are its own: mapped superclasses up to the parent, topmost first, then itself
 * @param attributes those attributes that are persistent, topmost class first, as declared
 * @param overrides what the classes say in place of the attributes' own annotations
 */
record EntityClass(
        TypeElement element,
        String name,
        Optional<String> plugin,
        Optional<EntityClass> parent,
        Inheritance inheritance,
        Access access,
        List<TypeElement> levels,
        List<Attribute> attributes,
        Overrides overrides) {

    EntityClass {
        levels = List.copyOf(levels);
        attributes = List.copyOf(attributes);
    }

    /** The topmost entity of the hierarchy: itself, if it inherits from none. */
    EntityClass root() {
        return parent.map(EntityClass::root).orElse(this);
    }

    boolean isRoot() {
        return parent.isEmpty();
    }
}
