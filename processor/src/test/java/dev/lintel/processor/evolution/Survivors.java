package dev.lintel.processor.evolution;

import dev.lintel.processor.evolution.Contents.Looked;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.dialect.Dialect;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database holds in the terms of the model, whatever tables it is in: the value that an object has in an attribute, and
 * the objects of a class. Of a model that has become another one, what is in both has to be the same.
 */
final class Survivors {

    private static final String NONE = " | null";

    private final TestDatabase database;
    private final Dialect dialect;
    private final World world;
    private final Schema schema;

    private Survivors(TestDatabase database, Dialect dialect, World world, Schema schema) {
        this.database = database;
        this.dialect = dialect;
        this.world = world;
        this.schema = schema;
    }

    /** The values by attribute, and the keys of objects by class, as far as the other model has these too. */
    static Map<String, Set<String>> of(TestDatabase database, Dialect dialect, World world, Schema schema, World other)
            throws SQLException {
        Survivors survivors = new Survivors(database, dialect, world, schema);
        Map<String, Set<String>> all = new TreeMap<>();
        for (Entity entity : world.entities()) {
            Optional<Entity> same = other.entity(entity.id());
            if (same.isPresent()
                    && other.root(same.get()).id() == world.root(entity).id()
                    && childrenOf(world, entity).equals(childrenOf(other, same.get()))) {
                all.put("objects of class " + entity.id(), survivors.objects(entity));
            }
            for (Attribute attribute : entity.attributes()) {
                if (other.attribute(attribute.id()).isPresent()) {
                    all.put("values of attribute " + attribute.id(), survivors.values(attribute));
                }
            }
        }
        return all;
    }

    /** Where a class goes that has a table of its own, what its objects have in the parent's table makes them the parent's. */
    private static Set<Integer> childrenOf(World world, Entity entity) {
        Set<Integer> children = new TreeSet<>();
        world.children(entity).forEach(child -> children.add(child.id()));
        return children;
    }

    private Set<String> values(Attribute attribute) throws SQLException {
        Set<String> values = new TreeSet<>();
        for (Table table : schema.tables()) {
            if (attribute.path().equals(table.attribute())) {
                Identifier value = valueColumn(table, attribute);
                values.addAll(rows(table, ownerColumn(table, value), value));
            } else if (table.attribute() == null) {
                for (Column column : table.columns()) {
                    if (attribute.path().equals(column.attribute())) {
                        values.addAll(rows(table, key(table), column.name()));
                    }
                }
            }
        }
        values.removeIf(it -> it.endsWith(NONE));
        Entity owner = world.owner(attribute.id()).orElseThrow();
        if (owner.parent() != null && world.root(owner).strategy() == Entity.Strategy.SINGLE_TABLE) {
            // what stands there in the rows of other classes is no value of theirs
            Set<String> objects = objects(owner);
            values.removeIf(it -> objects.stream().noneMatch(key -> it.startsWith(key + " | ")));
        }
        return values;
    }

    /** Of a table of links, the column for the attribute is called after it. */
    private static Identifier valueColumn(Table table, Attribute attribute) {
        String name = attribute.kind() instanceof Kind.Links ? attribute.name() + "_id" : attribute.name();
        return table.columns().stream()
                .map(Column::name)
                .filter(it -> it.text().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static Identifier ownerColumn(Table table, Identifier value) {
        return table.columns().stream()
                .map(Column::name)
                .filter(it -> !it.sameAs(value))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> objects(Entity entity) throws SQLException {
        Entity root = world.root(entity);
        boolean isAlone = world.children(root).isEmpty();
        if (root.strategy() == Entity.Strategy.SINGLE_TABLE && !isAlone) {
            Table table = table(root);
            Identifier discriminator = table.columns().stream()
                    .filter(it -> "#discriminator".equals(it.attribute()))
                    .map(Column::name)
                    .findFirst()
                    .orElseThrow();
            String wanted = " | '" + entity.name() + "'";
            Set<String> keys = new TreeSet<>();
            rows(table, key(table), discriminator).stream()
                    .filter(it -> it.endsWith(wanted))
                    .forEach(it -> keys.add(it.substring(0, it.length() - wanted.length())));
            return keys;
        }
        Set<String> keys = keys(entity);
        if (root.strategy() == Entity.Strategy.JOINED) {
            for (Entity child : world.children(entity)) {
                keys.removeAll(keys(child));
            }
        }
        return keys;
    }

    private Set<String> keys(Entity entity) throws SQLException {
        Table table = table(entity);
        return new TreeSet<>(Contents.of(database, dialect, table.name(), List.of(new Looked(key(table), null))));
    }

    private List<String> rows(Table table, Identifier key, Identifier value) throws SQLException {
        return new ArrayList<>(
                Contents.of(database, dialect, table.name(), List.of(new Looked(key, null), new Looked(value, null))));
    }

    private Table table(Entity entity) {
        return schema.tables().stream()
                .filter(it -> it.name().toString().equals(entity.table()))
                .findFirst()
                .orElseThrow();
    }

    private static Identifier key(Table table) {
        return table.primaryKey().columns().get(0);
    }
}
