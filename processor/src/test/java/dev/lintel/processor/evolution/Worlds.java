package dev.lintel.processor.evolution;

import java.util.List;

/** Makes random models. */
final class Worlds {

    private final Dice dice;

    Worlds(Dice dice) {
        this.dice = dice;
    }

    World world() {
        World world = new World(List.of(), 1);
        int entities = 1 + dice.below(4);
        for (int i = 0; i < entities; i++) {
            world = entity(world);
        }
        return world;
    }

    World entity(World world) {
        int id = world.next();
        Integer parent = null;
        if (dice.oneIn(5)) {
            List<Entity> roots = world.entities().stream()
                    .filter(it -> it.parent() == null && mayHaveChildren(it))
                    .toList();
            parent = roots.isEmpty() ? null : dice.of(roots).id();
        }
        String table = dice.table(id);
        Entity.Key key = dice.of(List.of(Entity.Key.values()));
        Entity entity = new Entity(
                id,
                Dice.className(id),
                table,
                key,
                parent,
                strategy(key),
                dice.oneIn(4) ? "what it's for" : null,
                List.of(),
                List.of());
        World more = world.plus(entity);
        int attributes = 1 + dice.below(6);
        for (int i = 0; i < attributes; i++) {
            more = attribute(more, id);
        }
        return more;
    }

    /** A numbered column counts for one table alone. */
    private Entity.Strategy strategy(Entity.Key key) {
        Entity.Strategy strategy = dice.of(List.of(Entity.Strategy.values()));
        return strategy == Entity.Strategy.TABLE_PER_CLASS && key == Entity.Key.IDENTITY
                ? Entity.Strategy.JOINED
                : strategy;
    }

    /** Hibernate gives a collection of a class with a table for each subclass columns for all of them, which no row can fill. */
    private static boolean mayHaveChildren(Entity entity) {
        return entity.strategy() != Entity.Strategy.TABLE_PER_CLASS || hasNoCollection(entity);
    }

    static boolean hasNoCollection(Entity entity) {
        return entity.attributes().stream().allMatch(Attribute::isColumn);
    }

    /** Adds an attribute. */
    World attribute(World world, int entity) {
        int id = world.next();
        Entity owner = world.entity(entity).orElseThrow();
        Attribute attribute = Attribute.of(id, "f" + id, kind(world, id));
        if (!mayHaveChildren(owner.plus(attribute)) && !world.children(owner).isEmpty()) {
            attribute = attribute.as(Kind.Basic.of("String"));
        }
        if (attribute.isColumn() && dice.oneIn(2)) {
            attribute = attribute.inColumn(dice.column(owner));
        }
        if (attribute.kind() instanceof Kind.Basic basic) {
            attribute = details(attribute, basic);
        } else if (attribute.kind() instanceof Kind.Enumerated) {
            attribute = attribute.unique(false);
        }
        Attribute made = attribute;
        World more = world.counted().change(entity, it -> it.plus(made));
        boolean isIndexed = made.isColumn() && dice.oneIn(5) && (owner.parent() == null);
        return isIndexed
                ? more.change(
                        entity,
                        it -> it.indexed(java.util.stream.Stream.concat(
                                        it.indexes().stream(), java.util.stream.Stream.of(List.of(made.id())))
                                .toList()))
                : more;
    }

    private Attribute details(Attribute attribute, Kind.Basic basic) {
        Attribute made = attribute;
        if (basic.fill() != null && dice.oneIn(3)) {
            made = made.nullable(false);
        }
        if (basic.isText() && dice.oneIn(6)) {
            made = made.unique(true);
        }
        if (basic.java().equals("Integer") && dice.oneIn(3)) {
            made = made.checked(true);
        }
        if (basic.fill() != null && dice.oneIn(5)) {
            made = made.withFallback(basic.isText() ? "'new'" : "3");
        }
        return dice.oneIn(6) ? made.withComment("a column's comment") : made;
    }

    private Kind kind(World world, int id) {
        List<Entity> targets = world.entities();
        return switch (dice.below(10)) {
            case 0 -> new Kind.ToOne(dice.of(targets).id(), dice.oneIn(3));
            case 1 -> new Kind.Enumerated(dice.oneIn(2), 2 + dice.below(3));
            case 2 ->
                dice.oneIn(2)
                        ? new Kind.Elements(dice.table(id), 30)
                        : new Kind.Links(dice.of(targets).id(), dice.table(id));
            default -> Kind.Basic.of(dice.of(Kind.Basic.TYPES));
        };
    }
}
