package dev.lintel.processor.evolution;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.Objects;
import java.util.Optional;

/** Knows, from the random models themselves, what is the same in both: the judge of what must survive. */
final class Origins {

    private final World before;
    private final World after;

    Origins(World before, World after) {
        this.before = before;
        this.after = after;
    }

    boolean isSame(Table old, Table now) {
        Optional<Entity> entityBefore = entity(before, old);
        Optional<Entity> entityAfter = entity(after, now);
        if (entityBefore.isEmpty()
                || entityAfter.isEmpty()
                || entityBefore.get().id() != entityAfter.get().id()) {
            return false;
        }
        return !isSpreadOtherwise(entityBefore.get())
                && Objects.equals(part(entityBefore.get(), old), part(entityAfter.get(), now));
    }

    /** Whether the hierarchy has other tables now, so that no table of it has the rows that it had. */
    private boolean isSpreadOtherwise(Entity entity) {
        Entity root = before.root(entity);
        return after.entity(root.id())
                .filter(it -> it.strategy() == root.strategy()
                        || before.children(root).isEmpty() && after.children(it).isEmpty())
                .isEmpty();
    }

    /** Whether a table is a secondary one, which has no row where there is no value. */
    boolean isSecondary(Table old) {
        return entity(before, old)
                .filter(it -> it.attributes().stream()
                        .anyMatch(a -> old.name().toString().equals(a.secondary())))
                .isPresent();
    }

    boolean isSame(Column one, Column other) {
        Optional<Attribute> attributeBefore = attribute(before, one);
        Optional<Attribute> attributeAfter = attribute(after, other);
        if (attributeBefore.isEmpty() || attributeAfter.isEmpty()) {
            return attributeBefore.isEmpty()
                    && attributeAfter.isEmpty()
                    && one.name().sameAs(other.name());
        }
        return attributeBefore.get().id() == attributeAfter.get().id();
    }

    /** What a row has in a column where it had nothing before. */
    String filled(Column column) {
        return filled(attribute(after, column).orElseThrow());
    }

    /** The same of an attribute. */
    static String filled(Attribute attribute) {
        String fill = ((Kind.Basic) attribute.kind()).fill();
        return fill.startsWith("'") ? fill : "'" + fill + "'";
    }

    private static Optional<Entity> entity(World world, Table table) {
        return world.entities().stream()
                .filter(it -> ("evo." + it.name()).equals(table.entity()))
                .findFirst();
    }

    /** What a table has of an entity: the name of a secondary table, the number of a collection, or nothing, for the entity itself. */
    private static Object part(Entity entity, Table table) {
        String name = table.name().toString();
        return entity.attributes().stream()
                .filter(it -> name.equals(tableName(it)) || name.equals(it.secondary()))
                .map(it -> name.equals(it.secondary()) ? it.secondary() : (Object) it.id())
                .findFirst()
                .orElse(null);
    }

    private static String tableName(Attribute attribute) {
        if (attribute.kind() instanceof Kind.Elements elements) {
            return elements.table();
        }
        return attribute.kind() instanceof Kind.Links links ? links.table() : null;
    }

    /** The attribute behind a column; no two have one path. */
    private static Optional<Attribute> attribute(World world, Column column) {
        return world.entities().stream()
                .flatMap(it -> it.attributes().stream())
                .filter(it -> it.path().equals(column.attribute()))
                .findFirst();
    }
}
