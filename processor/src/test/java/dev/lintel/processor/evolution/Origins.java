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
        Integer collectionBefore = collection(entityBefore.get(), old);
        return Objects.equals(collectionBefore, collection(entityAfter.get(), now));
    }

    boolean isSame(Table old, Column one, Table now, Column other) {
        Optional<Attribute> attributeBefore = attribute(before, old, one);
        Optional<Attribute> attributeAfter = attribute(after, now, other);
        if (attributeBefore.isEmpty() || attributeAfter.isEmpty()) {
            return attributeBefore.isEmpty()
                    && attributeAfter.isEmpty()
                    && one.name().sameAs(other.name());
        }
        return attributeBefore.get().id() == attributeAfter.get().id();
    }

    /** What a row has in a column where it had nothing before. */
    String filled(Table now, Column column) {
        Attribute attribute = attribute(after, now, column).orElseThrow();
        String fill = ((Kind.Basic) attribute.kind()).fill();
        return fill.startsWith("'") ? fill : "'" + fill + "'";
    }

    private static Optional<Entity> entity(World world, Table table) {
        return world.entities().stream()
                .filter(it -> ("evo." + it.name()).equals(table.entity()))
                .findFirst();
    }

    /** The collection that a table holds, or {@code null} if it is the entity's own. */
    private static Integer collection(Entity entity, Table table) {
        return entity.attributes().stream()
                .filter(it -> table.name().toString().equals(tableName(it)))
                .map(Attribute::id)
                .findFirst()
                .orElse(null);
    }

    private static String tableName(Attribute attribute) {
        if (attribute.kind() instanceof Kind.Elements elements) {
            return elements.table();
        }
        return attribute.kind() instanceof Kind.Links links ? links.table() : null;
    }

    /** The attribute behind a column; of a single table, that of any entity in it. */
    private static Optional<Attribute> attribute(World world, Table table, Column column) {
        return entity(world, table).stream()
                .flatMap(root -> world.entities().stream()
                        .filter(it -> it.id() == root.id()
                                || Integer.valueOf(root.id()).equals(it.parent())))
                .flatMap(it -> it.attributes().stream())
                .filter(it -> it.path().equals(column.attribute()))
                .findFirst();
    }
}
