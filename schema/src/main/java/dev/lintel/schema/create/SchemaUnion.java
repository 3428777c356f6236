package dev.lintel.schema.create;

import static java.util.Comparator.comparing;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The schema that has what either of two has. Where both have a thing, it has to be the same: {@link #contradiction} names
 * the first that is not.
 */
final class SchemaUnion {

    private String contradiction;
    private Schema union;

    static SchemaUnion of(Schema one, Schema other) {
        SchemaUnion union = new SchemaUnion();
        union.union = new Schema(
                        union.merge(one.tables(), other.tables(), Table::name, union::table),
                        union.merge(one.sequences(), other.sequences(), it -> it.name(), union::same))
                .canonical();
        return union;
    }

    Schema schema() {
        return union;
    }

    /** What the two disagree on; empty if they don't. */
    Optional<String> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    private Table table(Table one, Table other) {
        List<Column> columns = merge(one.columns(), other.columns(), Column::name, this::same);
        Table merged = new Table(
                one.name(),
                columns,
                same(one.primaryKey(), other.primaryKey()),
                merge(one.uniques(), other.uniques(), it -> it.name(), this::same),
                merge(one.foreignKeys(), other.foreignKeys(), it -> it.name(), this::same),
                merge(one.indexes(), other.indexes(), it -> it.name(), this::same),
                merge(one.checks(), other.checks(), it -> it.name(), this::same),
                same(one.comment(), other.comment()),
                same(one.entity(), other.entity()),
                same(one.attribute(), other.attribute()),
                Stream.concat(one.classes().stream(), other.classes().stream())
                        .distinct()
                        .toList());
        return merged;
    }

    private <T> T same(T one, T other) {
        if (!Objects.equals(one, other) && contradiction == null) {
            contradiction = one + " and " + other;
        }
        return one;
    }

    private <T> List<T> merge(List<T> one, List<T> other, Function<T, Identifier> name, Both<T> both) {
        Map<String, T> merged = new LinkedHashMap<>();
        one.forEach(it -> merged.put(name.apply(it).key(), it));
        other.forEach(it -> merged.merge(name.apply(it).key(), it, both::merge));
        return merged.values().stream()
                .sorted(comparing(it -> name.apply(it).key()))
                .toList();
    }

    private interface Both<T> {
        T merge(T one, T other);
    }
}
