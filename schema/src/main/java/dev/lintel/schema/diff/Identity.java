package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says what is the same in two schemas though its name is another: by the class and the attribute that it comes from. */
final class Identity {

    private Identity() {}

    /** Each table with the one that it is now. */
    static Pairs<Table> tables(Schema before, Schema after) {
        Pairs<Table> pairs = new Pairs<>(before.tables(), after.tables(), Table::name);
        pairs.join((old, now) -> old.name().sameAs(now.name()) && sameOrigin(old, now));
        pairs.join((old, now) -> sameOrigin(old, now) && haveSomethingInCommon(old, now));
        pairs.joinByName();
        return pairs;
    }

    private static boolean sameOrigin(Table old, Table now) {
        return now.entity() != null
                && now.entity().equals(old.entity())
                && Objects.equals(now.attribute(), old.attribute());
    }

    /** Tables of one class are told apart by what they hold: a secondary one is not the primary one. */
    private static boolean haveSomethingInCommon(Table old, Table now) {
        if (now.attribute() != null) {
            return true;
        }
        Set<String> attributes = new HashSet<>();
        now.columns().stream().map(Column::attribute).filter(Objects::nonNull).forEach(attributes::add);
        return old.columns().stream().map(Column::attribute).anyMatch(attributes::contains);
    }

    /** Each column of a table with the one that it is now. */
    static Pairs<Column> columns(Table before, Table after) {
        Pairs<Column> pairs = new Pairs<>(before.columns(), after.columns(), Column::name);
        pairs.join((old, now) -> old.name().sameAs(now.name()) && sameAttribute(old, now));
        pairs.join((old, now) -> sameAttribute(old, now) && TypeFamily.of(old.type()) == TypeFamily.of(now.type()));
        pairs.joinByName();
        return pairs;
    }

    private static boolean sameAttribute(Column old, Column now) {
        return now.attribute() != null && now.attribute().equals(old.attribute());
    }

    /** Each sequence with the one that it is now: where just one goes and one comes, the numbers go on. */
    static Pairs<Sequence> sequences(List<Sequence> before, List<Sequence> after) {
        Pairs<Sequence> pairs = new Pairs<>(before, after, Sequence::name);
        pairs.joinByName();
        pairs.join((old, now) -> true);
        return pairs;
    }
}
