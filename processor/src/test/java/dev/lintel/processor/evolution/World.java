package dev.lintel.processor.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A random model of the plugin {@code evo}.
 *
 * @param next the next free number for an entity or attribute
 */
record World(List<Entity> entities, int next) {

    static final String PLUGIN = "evo";

    World plus(Entity entity) {
        List<Entity> more = new ArrayList<>(entities);
        more.add(entity);
        return new World(List.copyOf(more), next + 1);
    }

    World without(Entity gone) {
        return new World(entities.stream().filter(it -> it.id() != gone.id()).toList(), next);
    }

    World change(int entity, UnaryOperator<Entity> edit) {
        return new World(
                entities.stream()
                        .map(it -> it.id() == entity ? edit.apply(it) : it)
                        .toList(),
                next);
    }

    World counted() {
        return new World(entities, next + 1);
    }

    Optional<Entity> entity(int wanted) {
        return entities.stream().filter(it -> it.id() == wanted).findFirst();
    }

    /** The entity that an attribute belongs to. */
    Optional<Entity> owner(int attribute) {
        return entities.stream()
                .filter(it -> it.attribute(attribute).isPresent())
                .findFirst();
    }

    Optional<Attribute> attribute(int wanted) {
        return owner(wanted).flatMap(it -> it.attribute(wanted));
    }

    /** The entity that has no parent above another one, which may be itself. */
    Entity root(Entity entity) {
        return entity.parent() == null ? entity : entity(entity.parent()).orElseThrow();
    }

    List<Entity> children(Entity entity) {
        return entities.stream()
                .filter(it -> Integer.valueOf(entity.id()).equals(it.parent()))
                .toList();
    }

    /** The entity, with those that extend it. */
    List<Entity> family(Entity entity) {
        return Stream.concat(Stream.of(entity), children(entity).stream()).toList();
    }

    boolean isReferredTo(Entity entity) {
        return entities.stream()
                .anyMatch(other -> Integer.valueOf(entity.id()).equals(other.parent())
                        || other.attributes().stream().anyMatch(it -> refersTo(it, entity)));
    }

    private static boolean refersTo(Attribute attribute, Entity entity) {
        return attribute.kind() instanceof Kind.ToOne one && one.entity() == entity.id()
                || attribute.kind() instanceof Kind.Links links && links.entity() == entity.id();
    }
}
