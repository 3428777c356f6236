package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.StoredForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Things of the schema before, each with the one that it is in the schema after.
 *
 * @param <T> tables, or columns of one table
 */
final class Pairs<T> {

    /** @param <T> tables, or columns of one table */
    record Pair<T>(T before, T after) {}

    private final Function<T, Identifier> name;
    private final List<T> leftBefore;
    private final List<T> leftAfter;
    private final List<Pair<T>> pairs = new ArrayList<>();

    Pairs(List<T> before, List<T> after, Function<T, Identifier> name) {
        this.name = name;
        this.leftBefore = new ArrayList<>(before);
        this.leftAfter = new ArrayList<>(after);
    }

    /** Joins what is alike, of all that is left, unless something is alike to several. */
    void join(BiPredicate<T, T> alike) {
        for (T after : List.copyOf(leftAfter)) {
            List<T> candidates =
                    leftBefore.stream().filter(it -> alike.test(it, after)).toList();
            if (candidates.size() == 1
                    && leftAfter.stream()
                                    .filter(it -> alike.test(candidates.get(0), it))
                                    .count()
                            == 1) {
                pair(candidates.get(0), after);
            }
        }
    }

    /** Joins what has the same name, of all that is left. */
    void joinByName() {
        join((before, after) -> name.apply(before).sameAs(name.apply(after)));
    }

    private void pair(T before, T after) {
        leftBefore.remove(before);
        leftAfter.remove(after);
        pairs.add(new Pair<>(before, after));
    }

    List<Pair<T>> all() {
        return pairs;
    }

    /** Those whose two have names that a database tells apart. */
    List<Pair<T>> renamed() {
        return pairs.stream()
                .filter(pair ->
                        !StoredForm.of(name.apply(pair.before())).equals(StoredForm.of(name.apply(pair.after()))))
                .toList();
    }
}
