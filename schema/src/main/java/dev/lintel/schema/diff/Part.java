package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What can be done with one sort of index or constraint.
 *
 * @param <T> the sort
 * @param named the same under another name
 * @param stored the same as databases store it
 */
record Part<T>(
        Function<T, Identifier> name,
        BiFunction<T, Identifier, T> named,
        UnaryOperator<T> stored,
        Function<T, Change> drop,
        Function<T, Change> add,
        BiFunction<T, Identifier, Change> rename) {

    Identifier nameOf(T part) {
        return name.apply(part);
    }

    /** Whether nothing differs but the names. */
    boolean isSameBut(T one, T other) {
        return stored.apply(named.apply(one, nameOf(other))).equals(stored.apply(other));
    }
}
