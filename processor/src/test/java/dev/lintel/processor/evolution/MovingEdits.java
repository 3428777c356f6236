package dev.lintel.processor.evolution;

import dev.lintel.processor.evolution.Edits.Edited;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Changes at random where models keep their values: in which table, in what, by which key. */
final class MovingEdits {

    private final Dice dice;

    MovingEdits(Dice dice) {
        this.dice = dice;
    }

    /** An attribute goes to a secondary table, to another one, or back. */
    Edited secondary(World world, Entity entity) {
        if (entity.parent() != null
                || entity.strategy() == Entity.Strategy.TABLE_PER_CLASS
                        && !world.children(entity).isEmpty()) {
            return null;
        }
        return some(entity.attributes().stream()
                        .filter(it -> it.isColumn() && it.group() == null && !entity.isIndexed(it))
                        .toList())
                .map(attribute -> {
                    List<String> tables = new ArrayList<>(entity.attributes().stream()
                            .map(Attribute::secondary)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
                    tables.add(dice.table(world.next()));
                    tables.remove(attribute.secondary());
                    String to = attribute.secondary() != null && dice.oneIn(2) ? null : dice.of(tables);
                    return edited(world, entity, attribute.inSecondary(to), "to " + to + " goes");
                })
                .orElse(null);
    }

    Edited outOfEmbeddable(World world, Entity entity) {
        return some(entity.attributes().stream()
                        .filter(it -> it.group() != null)
                        .toList())
                .map(it -> edited(world, entity, it.inGroup(null), "take out of its embeddable"))
                .orElse(null);
    }

    Edited renameEmbedded(World world, Entity entity) {
        String other = "bit" + world.next();
        return entity.attributes().stream().allMatch(it -> it.group() == null)
                ? null
                : new Edited(
                        world.counted()
                                .change(
                                        entity.id(),
                                        it -> it.with(it.attributes().stream()
                                                .map(a -> a.group() == null ? a : a.inGroup(other))
                                                .toList())),
                        "rename the embedded attribute of " + entity.name());
    }

    /** A hierarchy gets other tables. */
    Edited strategy(World world, Entity entity) {
        Entity.Strategy strategy = dice.of(List.of(Entity.Strategy.values()));
        boolean isPossible = strategy != Entity.Strategy.TABLE_PER_CLASS
                || entity.key() != Entity.Key.IDENTITY
                        && Worlds.hasNoCollection(entity)
                        && world.family(entity).stream()
                                .flatMap(it -> it.attributes().stream())
                                .allMatch(it -> it.secondary() == null);
        return strategy == entity.strategy() || world.children(entity).isEmpty() || !isPossible
                ? null
                : new Edited(
                        world.change(entity.id(), it -> it.spread(strategy)),
                        "from " + entity.strategy() + " to " + strategy + " goes " + entity.name());
    }

    /** What one class of a hierarchy has, all of it have. */
    Edited pullUp(World world, Entity entity) {
        if (entity.parent() == null) {
            return null;
        }
        return some(entity.attributes().stream()
                        .filter(it -> it.isColumn() && it.isPlain() && !entity.isIndexed(it))
                        .filter(it -> entity.attributes().size() > 1)
                        .toList())
                .map(it -> new Edited(
                        world.change(entity.id(), child -> child.without(it))
                                .change(entity.parent(), parent -> parent.plus(it)),
                        "pull up " + entity.name() + "." + it.name()))
                .orElse(null);
    }

    /** One value becomes several, or several one. */
    Edited several(World world, Entity entity) {
        return entity.strategy() == Entity.Strategy.TABLE_PER_CLASS
                        && !world.children(entity).isEmpty()
                ? null
                : severalOf(world, entity);
    }

    private Edited severalOf(World world, Entity entity) {
        return some(entity.attributes().stream()
                        .filter(it -> it.isPlain() && !entity.isIndexed(it))
                        .toList())
                .map(it -> {
                    String table = dice.table(world.next());
                    if (it.kind() instanceof Kind.ToOne one && !one.cascades()) {
                        return edited(world, entity, it.as(new Kind.Links(one.entity(), table)), "many instead of");
                    }
                    if (it.kind() instanceof Kind.Basic basic && basic.isText()) {
                        return edited(world, entity, it.as(new Kind.Elements(table, basic.length())), "several of");
                    }
                    if (it.kind() instanceof Kind.Links links && dice.oneIn(3)) {
                        return edited(world, entity, it.as(new Kind.ToOne(links.entity(), false)), "one instead of");
                    }
                    return null;
                })
                .orElse(null);
    }

    /** The table of a collection, or its attribute, gets another name. */
    Edited renameCollection(World world, Entity entity) {
        return some(entity.attributes().stream().filter(it -> !it.isColumn()).toList())
                .map(it -> {
                    if (dice.oneIn(2)) {
                        return edited(world, entity, it.named("h" + world.next() + it.name()), "rename the collection");
                    }
                    String table = dice.table(world.next());
                    Kind kind = it.kind() instanceof Kind.Elements elements
                            ? new Kind.Elements(table, elements.length())
                            : new Kind.Links(((Kind.Links) it.kind()).entity(), table);
                    return edited(world, entity, it.as(kind), "rename the table of");
                })
                .orElse(null);
    }

    Edited widenElements(World world, Entity entity) {
        return some(entity.attributes().stream()
                        .filter(it -> it.kind() instanceof Kind.Elements)
                        .toList())
                .map(it -> {
                    Kind.Elements elements = (Kind.Elements) it.kind();
                    return edited(
                            world,
                            entity,
                            it.as(new Kind.Elements(elements.table(), elements.length() + 25)),
                            "widen the elements of");
                })
                .orElse(null);
    }

    Edited exchangeTables(World world, Entity entity) {
        Entity other = dice.of(world.entities());
        return other.id() == entity.id()
                ? null
                : new Edited(
                        world.change(entity.id(), it -> it.inTable(other.table()))
                                .change(other.id(), it -> it.inTable(entity.table())),
                        "exchange the tables of " + entity.name() + " and " + other.name());
    }

    /** The same keys, numbered otherwise from now on. */
    Edited key(World world, Entity entity) {
        List<Entity.Key> numbers = List.of(Entity.Key.ASSIGNED, Entity.Key.IDENTITY, Entity.Key.SEQUENCE);
        Entity.Key key = dice.of(numbers);
        boolean isTablePerClass = entity.strategy() == Entity.Strategy.TABLE_PER_CLASS;
        return entity.parent() != null
                        || !numbers.contains(entity.key())
                        || key == entity.key()
                        || isTablePerClass && key == Entity.Key.IDENTITY
                ? null
                : new Edited(
                        world.change(entity.id(), it -> it.keyed(key)),
                        "from " + entity.key() + " to " + key + " goes the key of " + entity.name());
    }

    Edited dropConstant(World world, Entity entity) {
        return some(entity.attributes().stream()
                        .filter(it -> it.kind() instanceof Kind.Enumerated enumerated && enumerated.constants() > 2)
                        .toList())
                .map(it -> {
                    Kind.Enumerated enumerated = (Kind.Enumerated) it.kind();
                    return edited(
                            world,
                            entity,
                            it.as(new Kind.Enumerated(enumerated.ordinal(), enumerated.constants() - 1)),
                            "take a constant from");
                })
                .orElse(null);
    }

    private <T> Optional<T> some(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.of(all));
    }

    private static Edited edited(World world, Entity entity, Attribute attribute, String what) {
        return new Edited(
                world.counted().change(entity.id(), it -> it.change(attribute.id(), old -> attribute)),
                what + " " + entity.name() + "." + attribute.name());
    }
}
