package dev.lintel.processor.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One random entity.
 *
 * @param id what it is known by while its name changes
 * @param table the stated name of its table
 * @param key how it is numbered
 * @param parent the entity it extends, or {@code null}
 * @param strategy which tables those that extend it have
 * @param indexes the attributes of each of its indexes
 */
record Entity(
        int id,
        String name,
        String table,
        Key key,
        Integer parent,
        Strategy strategy,
        String comment,
        List<Attribute> attributes,
        List<List<Integer>> indexes) {

    /** How an entity gets its key. */
    enum Key {
        ASSIGNED("@Id Long id;"),
        IDENTITY("@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;"),
        SEQUENCE("@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;"),
        UUID("@Id @GeneratedValue(strategy = GenerationType.UUID) java.util.UUID id;"),
        TEXT("@Id @Column(length = 20) String id;");

        final String source;

        Key(String source) {
            this.source = source;
        }
    }

    /** Which tables a hierarchy has. */
    enum Strategy {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    Entity named(String other) {
        return new Entity(id, other, table, key, parent, strategy, comment, attributes, indexes);
    }

    Entity inTable(String other) {
        return new Entity(id, name, other, key, parent, strategy, comment, attributes, indexes);
    }

    Entity keyed(Key other) {
        return new Entity(id, name, table, other, parent, strategy, comment, attributes, indexes);
    }

    Entity spread(Strategy other) {
        return new Entity(id, name, table, key, parent, other, comment, attributes, indexes);
    }

    Entity withComment(String other) {
        return new Entity(id, name, table, key, parent, strategy, other, attributes, indexes);
    }

    Entity with(List<Attribute> others) {
        List<List<Integer>> kept = indexes.stream()
                .filter(index ->
                        index.stream().allMatch(column -> others.stream().anyMatch(it -> it.id() == column)))
                .toList();
        return new Entity(id, name, table, key, parent, strategy, comment, List.copyOf(others), kept);
    }

    Entity plus(Attribute attribute) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(attribute);
        return with(more);
    }

    Entity without(Attribute attribute) {
        return with(attributes.stream().filter(it -> it.id() != attribute.id()).toList());
    }

    Entity change(int attribute, UnaryOperator<Attribute> edit) {
        return with(attributes.stream()
                .map(it -> it.id() == attribute ? edit.apply(it) : it)
                .toList());
    }

    Entity indexed(List<List<Integer>> others) {
        return new Entity(id, name, table, key, parent, strategy, comment, attributes, List.copyOf(others));
    }

    boolean isIndexed(Attribute attribute) {
        return indexes.stream().anyMatch(it -> it.contains(attribute.id()));
    }

    Optional<Attribute> attribute(int wanted) {
        return attributes.stream().filter(it -> it.id() == wanted).findFirst();
    }
}
