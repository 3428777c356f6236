package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Says what is the same in two schemas though its name is another: by the class and the attribute that it comes from. */
final class Identity {

    private Identity() {}

    /** Each table with the one that it is now. */
    static Pairs<Table> tables(Schema before, Schema after) {
        Pairs<Table> pairs = new Pairs<>(before.tables(), after.tables(), Table::name);
        pairs.join((Function<Table, Object>)
                it -> it.entity() == null ? null : Arrays.asList(it.name().key(), it.entity(), it.attribute()));
        pairs.join((old, now) ->
                sameOrigin(old, now) && haveSomethingInCommon(old, now) && isMain(before, old) && isMain(after, now));
        pairs.join((old, now) -> sameOrigin(old, now) && haveSomethingInCommon(old, now));
        pairs.joinByName();
        pairs.join((old, now) -> sameOrigin(old, now) && (holdsNothing(old) || holdsNothing(now)));
        return pairs;
    }

    /** Whether a table has the rows of its class, and not only more about them. */
    private static boolean isMain(Schema schema, Table table) {
        return table.attribute() == null
                && table.primaryKey() != null
                && table.foreignKeys().stream()
                        .filter(key -> key.columns().size()
                                        == table.primaryKey().columns().size()
                                && key.columns().stream()
                                        .allMatch(column -> table.primaryKey().columns().stream()
                                                .anyMatch(column::sameAs)))
                        .map(key -> schema.table(key.targetTable()))
                        .noneMatch(target -> target.isPresent()
                                && !target.get().name().sameAs(table.name())
                                && Objects.equals(target.get().entity(), table.entity()));
    }

    private static boolean holdsNothing(Table table) {
        return table.columns().stream()
                .map(Column::attribute)
                .allMatch(attribute -> attribute == null || attribute.startsWith("#"));
    }

    private static boolean sameOrigin(Table old, Table now) {
        return now.entity() != null
                && now.entity().equals(old.entity())
                && Objects.equals(now.attribute(), old.attribute());
    }

    /** Tables of one class are told apart by the attributes they hold: a secondary one has the key of the primary one. */
    private static boolean haveSomethingInCommon(Table old, Table now) {
        if (now.attribute() != null) {
            return true;
        }
        Set<String> attributes = new HashSet<>();
        now.columns().stream()
                .map(Column::attribute)
                .filter(attribute -> attribute != null && !attribute.startsWith("#"))
                .forEach(attributes::add);
        return old.columns().stream().map(Column::attribute).anyMatch(attributes::contains);
    }

    /** Each column of a table with the one that it is now. */
    static Pairs<Column> columns(Table before, Table after) {
        Pairs<Column> pairs = new Pairs<>(before.columns(), after.columns(), Column::name);
        pairs.join((Function<Column, Object>)
                it -> it.attribute() == null ? null : List.of(it.name().key(), it.attribute()));
        pairs.join((Function<Column, Object>)
                it -> it.attribute() == null ? null : List.of(it.attribute(), TypeFamily.of(it.type())));
        pairs.joinByName();
        return pairs;
    }

    /** Each sequence with the one that it is now: where just one goes and one comes, the numbers go on. */
    static Pairs<Sequence> sequences(List<Sequence> before, List<Sequence> after) {
        Pairs<Sequence> pairs = new Pairs<>(before, after, Sequence::name);
        pairs.joinByName();
        pairs.join((Function<Sequence, Object>) it -> "the only one");
        return pairs;
    }
}
