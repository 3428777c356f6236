package dev.lintel.processor.evolution;

import java.util.ArrayList;
import java.util.List;

/** Changes models at random. */
final class Edits {

    /** One change that was made, in words. */
    record Edited(World world, String what) {}

    private interface Edit {
        Edited on(World world, Entity entity);
    }

    private final Dice dice;
    private final Worlds worlds;
    private final MovingEdits moving;

    Edits(Dice dice) {
        this.dice = dice;
        this.worlds = new Worlds(dice);
        this.moving = new MovingEdits(dice);
    }

    /** Makes some change. */
    Edited some(World world) {
        List<Edit> edits = List.of(
                this::addAttribute,
                this::addAttribute,
                this::dropAttribute,
                this::renameColumn,
                this::renameAttribute,
                this::widen,
                this::nullability,
                this::fallback,
                this::unique,
                this::index,
                this::renameTable,
                this::renameClass,
                this::addEntity,
                this::dropEntity,
                this::exchangeColumns,
                this::addConstant,
                this::intoEmbeddable,
                this::comment,
                this::check,
                this::onDelete,
                moving::secondary,
                moving::secondary,
                moving::secondary,
                moving::outOfEmbeddable,
                moving::renameEmbedded,
                moving::strategy,
                moving::strategy,
                moving::strategy,
                moving::pullUp,
                moving::several,
                moving::several,
                moving::renameCollection,
                moving::widenElements,
                moving::exchangeTables,
                moving::key,
                moving::dropConstant);
        while (true) {
            Entity entity = dice.of(world.entities());
            Edited edited = dice.of(edits).on(world, entity);
            if (edited != null) {
                return edited;
            }
        }
    }

    private Edited addAttribute(World world, Entity entity) {
        World more = worlds.attribute(world, entity.id());
        return new Edited(more, "add an attribute to " + entity.name());
    }

    private Edited dropAttribute(World world, Entity entity) {
        return entity.attributes().size() < 2 ? null : drop(world, entity, dice.of(entity.attributes()));
    }

    private static Edited drop(World world, Entity entity, Attribute gone) {
        return new Edited(
                world.change(entity.id(), it -> it.without(gone)), "drop " + entity.name() + "." + gone.name());
    }

    private Edited renameColumn(World world, Entity entity) {
        return column(world, entity, attribute -> attribute.inColumn(dice.column(entity)), "rename the column of");
    }

    private Edited renameAttribute(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.named("g" + world.next() + attribute.name()),
                "rename the attribute");
    }

    private Edited widen(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> {
                    if (!(attribute.kind() instanceof Kind.Basic basic)) {
                        return null;
                    }
                    return switch (basic.java()) {
                        case "String" -> attribute.as(new Kind.Basic("String", basic.length() + 60, null, null));
                        case "Integer" -> attribute.as(Kind.Basic.of("Long"));
                        case "Short" -> attribute.as(Kind.Basic.of("Integer"));
                        case "java.math.BigDecimal" ->
                            attribute.as(new Kind.Basic(basic.java(), null, basic.precision() + 4, basic.scale() + 1));
                        default -> null;
                    };
                },
                "widen");
    }

    private Edited nullability(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Basic basic && basic.fill() != null && !attribute.unique()
                        ? attribute.nullable(!attribute.nullable())
                        : null,
                "turn the nullability of");
    }

    private Edited fallback(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Basic basic && basic.fill() != null
                        ? attribute.withFallback(
                                attribute.fallback() != null && dice.oneIn(2) ? null : basic.isText() ? "'other'" : "5")
                        : null,
                "change the default of");
    }

    private Edited unique(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.unique() ? attribute.unique(false) : null,
                "drop the unique constraint of");
    }

    private Edited comment(World world, Entity entity) {
        if (dice.oneIn(3)) {
            String comment = entity.comment() == null ? "new" : dice.oneIn(2) ? null : "it's another";
            return new Edited(
                    world.change(entity.id(), it -> it.withComment(comment)), "change the comment of " + entity.name());
        }
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Basic
                        ? attribute.withComment(attribute.comment() == null ? "said later" : null)
                        : null,
                "change the comment of");
    }

    private Edited check(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Basic basic
                                && basic.java().equals("Integer")
                        ? attribute.checked(!attribute.check())
                        : null,
                "turn the check of");
    }

    private Edited onDelete(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.ToOne one
                        ? attribute.as(new Kind.ToOne(one.entity(), !one.cascades()))
                        : null,
                "change the delete action of");
    }

    private Edited addConstant(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Enumerated it
                        ? attribute.as(new Kind.Enumerated(it.ordinal(), it.constants() + 1))
                        : null,
                "add a constant to");
    }

    private Edited intoEmbeddable(World world, Entity entity) {
        return column(
                world,
                entity,
                attribute -> attribute.kind() instanceof Kind.Basic
                                && attribute.group() == null
                                && attribute.secondary() == null
                        ? attribute.inGroup(entity.attributes().stream()
                                .map(Attribute::group)
                                .filter(java.util.Objects::nonNull)
                                .findFirst()
                                .orElse("part" + entity.id()))
                        : null,
                "embed");
    }

    private Edited index(World world, Entity entity) {
        List<List<Integer>> indexes = new ArrayList<>(entity.indexes());
        if (!indexes.isEmpty() && dice.oneIn(2)) {
            indexes.remove(dice.below(indexes.size()));
            return new Edited(
                    world.change(entity.id(), it -> it.indexed(indexes)), "drop an index of " + entity.name());
        }
        List<Integer> columns = entity.attributes().stream()
                .filter(Attribute::isColumn)
                .filter(it -> it.group() == null && it.secondary() == null)
                .filter(it ->
                        !(it.kind() instanceof Kind.Basic basic && basic.java().equals("byte[]")))
                .map(Attribute::id)
                .limit(1L + dice.below(2))
                .toList();
        if (columns.isEmpty() || indexes.contains(columns) || entity.parent() != null) {
            return null;
        }
        indexes.add(columns);
        return new Edited(world.change(entity.id(), it -> it.indexed(indexes)), "index " + entity.name());
    }

    private Edited renameTable(World world, Entity entity) {
        World counted = world.counted();
        return new Edited(
                counted.change(entity.id(), it -> it.inTable(dice.table(world.next()))),
                "rename the table of " + entity.name());
    }

    private Edited renameClass(World world, Entity entity) {
        World counted = world.counted();
        return new Edited(
                counted.change(entity.id(), it -> it.named(Dice.className(world.next()))), "rename " + entity.name());
    }

    private Edited addEntity(World world, Entity entity) {
        return new Edited(worlds.entity(world), "add an entity");
    }

    private Edited dropEntity(World world, Entity entity) {
        return world.entities().size() < 2 || world.isReferredTo(entity)
                ? null
                : new Edited(world.without(entity), "drop " + entity.name());
    }

    private Edited exchangeColumns(World world, Entity entity) {
        List<Attribute> named =
                entity.attributes().stream().filter(it -> it.column() != null).toList();
        if (named.size() < 2) {
            return null;
        }
        Attribute one = named.get(0);
        Attribute other = named.get(1);
        return new Edited(
                world.change(
                        entity.id(),
                        it -> it.change(one.id(), a -> a.inColumn(other.column()))
                                .change(other.id(), a -> a.inColumn(one.column()))),
                "exchange the columns of " + entity.name() + "." + one.name() + " and " + other.name());
    }

    private Edited column(World world, Entity entity, java.util.function.UnaryOperator<Attribute> edit, String what) {
        List<Attribute> columns =
                entity.attributes().stream().filter(Attribute::isColumn).toList();
        if (columns.isEmpty()) {
            return null;
        }
        Attribute attribute = dice.of(columns);
        Attribute edited = edit.apply(attribute);
        return edited == null || edited.equals(attribute)
                ? null
                : new Edited(
                        world.counted().change(entity.id(), it -> it.change(attribute.id(), old -> edited)),
                        what + " " + entity.name() + "." + attribute.name());
    }
}
