package dev.lintel.processor.reading;

import dev.lintel.processor.ecj.DeclaredMembers;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.plugin.LintelAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the attributes of entities and embeddables, from sources and class files alike. Each entity is looked at once. */
final class Entities {

    private final Types types;
    private final Annotations annotations;
    private final DeclaredMembers members;
    private final Function<String, List<TypeElement>> modelsOf;
    private final Map<TypeElement, EntityClass> known = new HashMap<>();

    /** @param modelsOf the models of a plugin, which may be on the class path */
    Entities(
            Types types,
            Annotations annotations,
            DeclaredMembers members,
            Function<String, List<TypeElement>> modelsOf) {
        this.modelsOf = modelsOf;
        this.types = types;
        this.annotations = annotations;
        this.members = members;
    }

    /** The members of a class in the order of its source. */
    List<? extends Element> membersOf(TypeElement type) {
        return members.of(type);
    }

    boolean isEntity(TypeElement type) {
        return annotations.has(type, Jpa.ENTITY);
    }

    boolean isEmbeddable(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && annotations.has(((DeclaredType) type).asElement(), Jpa.EMBEDDABLE);
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

    /** Whether any entity that has been looked at inherits from this one, or any of the plugin that owns it. */
    boolean isParent(EntityClass entity) {
        return known.values().stream().anyMatch(other -> isParent(entity, other))
                || entity.plugin().map(modelsOf).orElse(List.of()).stream()
                        .filter(this::isEntity)
                        .anyMatch(model -> isParent(entity, of(model)));
    }

    private static boolean isParent(EntityClass entity, EntityClass other) {
        return other.parent()
                .map(parent -> parent.element().equals(entity.element()))
                .orElse(false);
    }

    private EntityClass read(TypeElement element) {
        List<TypeElement> levels = new ArrayList<>(List.of(element));
        TypeElement above = superclass(element);
        while (above != null && !isEntity(above)) {
            // a class between two mapped ones that is not mapped itself has no attributes
            if (annotations.has(above, Jpa.MAPPED_SUPERCLASS)) {
                levels.add(0, above);
            }
            above = superclass(above);
        }
        Optional<EntityClass> parent = Optional.ofNullable(above).map(this::of);
        Access access = parent.map(EntityClass::access).orElseGet(() -> Access.ofHierarchy(levels, annotations));
        Overrides overrides = Overrides.NONE;
        for (int i = levels.size() - 1; i >= 0; i--) {
            overrides = overrides.inside(levels.get(i), annotations);
        }
        return new EntityClass(
                element,
                annotations
                        .on(element, Jpa.ENTITY)
                        .flatMap(use -> use.text("name"))
                        .orElse(element.getSimpleName().toString()),
                LintelAnnotations.pluginOf(element, annotations),
                parent,
                parent.map(EntityClass::inheritance).orElseGet(() -> Inheritance.of(element, annotations)),
                access,
                levels,
                asIdClassesSay(levels, attributes(levels, (DeclaredType) element.asType(), access), access),
                overrides);
    }

    /**
     * Hibernate takes the mapping of the whole key from an {@code @IdClass} as soon as anything in it is annotated, and looks
     * at the entity's own attributes then only for relations in the place of plain values.
     */
    private List<Attribute> asIdClassesSay(List<TypeElement> levels, List<Attribute> attributes, Access access) {
        Map<String, Attribute> mapped = ofMappedIdClasses(levels, access);
        return attributes.stream()
                .map(attribute -> {
                    Attribute inIdClass = mapped.getOrDefault(attribute.name(), attribute);
                    boolean isRelation = annotations.has(attribute.element(), Jpa.MANY_TO_ONE)
                            || annotations.has(attribute.element(), Jpa.ONE_TO_ONE);
                    return isRelation && !types.isSameType(attribute.type(), inIdClass.type()) ? attribute : inIdClass;
                })
                .toList();
    }

    /** The attribute of that name of an id class that says how the key is mapped. */
    Optional<Attribute> inMappedIdClass(EntityClass root, String name) {
        return Optional.ofNullable(
                ofMappedIdClasses(root.levels(), root.access()).get(name));
    }

    private Map<String, Attribute> ofMappedIdClasses(List<TypeElement> levels, Access access) {
        Map<String, Attribute> mapped = new HashMap<>();
        for (DeclaredType idClass : IdClasses.on(levels, annotations)) {
            if (IdClasses.isMapped(idClass, annotations)) {
                ofEmbeddable(idClass, access).forEach(attribute -> mapped.put(attribute.name(), attribute));
            }
        }
        return mapped;
    }

    /**
     * The attributes of an embeddable, those of its superclasses first.
     *
     * @param type the embeddable with the type arguments it is used with
     * @param ofOwner the access of the entity that embeds it, which holds unless the embeddable states its own
     */
    List<Attribute> ofEmbeddable(DeclaredType type, Access ofOwner) {
        List<TypeElement> levels = levelsOfEmbeddable((TypeElement) type.asElement());
        boolean record = type.asElement().getKind() == ElementKind.RECORD;
        return attributes(levels, type, record ? Access.FIELD : ofOwner);
    }

    /** The classes whose attributes an embeddable has: mapped superclasses first. */
    List<TypeElement> levelsOfEmbeddable(TypeElement embeddable) {
        List<TypeElement> levels = new ArrayList<>();
        for (TypeElement level = embeddable; level != null; level = superclass(level)) {
            // Hibernate takes nothing from a superclass that is embeddable itself
            if (level.equals(embeddable) || annotations.has(level, Jpa.MAPPED_SUPERCLASS)) {
                levels.add(0, level);
            }
        }
        return levels;
    }

    private List<Attribute> attributes(List<TypeElement> levels, DeclaredType seenFrom, Access byDefault) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (TypeElement level : levels) {
            Access ofClass = Access.stated(level, annotations).orElse(byDefault);
            for (Attribute attribute : declared(level, seenFrom, ofClass)) {
                // Hibernate takes an overridden getter from where it is declared first
                attributes.putIfAbsent(attribute.name(), attribute);
            }
        }
        return List.copyOf(attributes.values());
    }

    /**
     * A member under the other access than its class's is an attribute only if it says so itself; then it stands for the one
     * of its name that does not.
     */
    private List<Attribute> declared(TypeElement level, DeclaredType seenFrom, Access ofClass) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (Element member : members.of(level)) {
            if (member.getKind() != ElementKind.FIELD && member.getKind() != ElementKind.METHOD) {
                continue;
            }
            Optional<Access> stated = Access.ofMember(member, annotations);
            stated.orElse(ofClass)
                    .attributeName(member)
                    .filter(name -> !annotations.has(member, Jpa.TRANSIENT))
                    .map(name -> new Attribute(name, typeOf(member, seenFrom), member))
                    .ifPresent(attribute -> attributes.merge(
                            attribute.name(), attribute, (before, now) -> stated.isPresent() ? now : before));
        }
        return List.copyOf(attributes.values());
    }

    private TypeMirror typeOf(Element member, DeclaredType seenFrom) {
        TypeMirror type = types.asMemberOf(seenFrom, member);
        return member instanceof ExecutableElement ? ((ExecutableType) type).getReturnType() : type;
    }

    private static TypeElement superclass(TypeElement type) {
        TypeMirror parent = type.getSuperclass();
        return parent.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) parent).asElement() : null;
    }
}
