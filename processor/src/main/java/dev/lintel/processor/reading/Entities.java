package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the attributes of entities, from sources and class files alike. Each entity is looked at once. */
final class Entities {

    private final Types types;
    private final Annotations annotations;
    private final Problems problems;
    private final Map<TypeElement, EntityClass> known = new HashMap<>();

    Entities(Types types, Annotations annotations, Problems problems) {
        this.types = types;
        this.annotations = annotations;
        this.problems = problems;
    }

    boolean isEntity(TypeElement type) {
        return annotations.has(type, Jpa.ENTITY);
    }

    /** The entity; the caller has made sure that the class is one. */
    EntityClass of(TypeElement element) {
        EntityClass entity = known.get(element);
        if (entity == null) {
            entity = read(element);
            known.put(element, entity);
        }
        return entity;
    }

    private EntityClass read(TypeElement element) {
        List<TypeElement> levels = levels(element);
        Access byDefault = Access.ofHierarchy(levels, annotations);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (TypeElement level : levels) {
            for (Attribute attribute : attributesOf(level, (DeclaredType) element.asType(), byDefault)) {
                attributes.put(attribute.name(), attribute);
            }
        }
        List<Attribute> identifier = attributes.values().stream()
                .filter(attribute -> annotations.has(attribute.element(), Jpa.ID)
                        || annotations.has(attribute.element(), Jpa.EMBEDDED_ID))
                .toList();
        String name = annotations
                .on(element, Jpa.ENTITY)
                .flatMap(use -> use.text("name"))
                .orElse(element.getSimpleName().toString());
        return new EntityClass(
                element,
                name,
                LintelAnnotations.pluginOf(element, annotations),
                List.copyOf(attributes.values()),
                identifier);
    }

    /** The entity and its mapped superclasses, topmost first. A superclass that is not mapped has no attributes. */
    private List<TypeElement> levels(TypeElement entity) {
        List<TypeElement> levels = new ArrayList<>();
        levels.add(entity);
        for (TypeElement type = superclass(entity); type != null; type = superclass(type)) {
            if (annotations.has(type, Jpa.ENTITY)) {
                problems.error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        ElementPlace.of(entity),
                        "'" + entity.getSimpleName() + "' inherits from the entity '" + type.getSimpleName()
                                + "', and inheritance of entities can't be mapped yet.",
                        "Make '" + type.getSimpleName() + "' a @MappedSuperclass.");
            } else if (annotations.has(type, Jpa.MAPPED_SUPERCLASS)) {
                levels.add(0, type);
            }
        }
        return levels;
    }

    private static TypeElement superclass(TypeElement type) {
        TypeMirror parent = type.getSuperclass();
        return parent.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) parent).asElement() : null;
    }

    /**
     * The attributes that one class declares. A member under the other access than its class's is an attribute only if it
     * says so itself.
     */
    List<Attribute> attributesOf(TypeElement level, DeclaredType seenFrom, Access byDefault) {
        Access ofClass = Access.stated(level, annotations).orElse(byDefault);
        List<Attribute> attributes = new ArrayList<>();
        for (Element member : level.getEnclosedElements()) {
            if (member.getKind() != ElementKind.FIELD && member.getKind() != ElementKind.METHOD) {
                continue;
            }
            Access ofMember = Access.stated(member, annotations).orElse(ofClass);
            ofMember.attributeName(member)
                    .filter(name -> !annotations.has(member, Jpa.TRANSIENT))
                    .map(name -> new Attribute(name, typeOf(member, seenFrom), member))
                    .ifPresent(attributes::add);
        }
        return attributes;
    }

    private TypeMirror typeOf(Element member, DeclaredType seenFrom) {
        TypeMirror type = types.asMemberOf(seenFrom, member);
        return member instanceof ExecutableElement
                ? ((javax.lang.model.type.ExecutableType) type).getReturnType()
                : type;
    }
}
