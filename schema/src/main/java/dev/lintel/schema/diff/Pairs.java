package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.StoredForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * Joins what is alike, of all that is left, unless something is alike to several.
     *
     * @param trait what is alike has it in common; {@code null} for what is like nothing
     */
    void join(Function<T, Object> trait) {
        Map<Object, List<T>> before = byTrait(leftBefore, trait);
        byTrait(leftAfter, trait).forEach((shared, after) -> {
            if (after.size() == 1 && before.getOrDefault(shared, List.of()).size() == 1) {
                pairs.add(new Pair<>(before.get(shared).get(0), after.get(0)));
            }
        });
        Set<T> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> {
            joined.add(pair.before());
            joined.add(pair.after());
        });
        leftBefore.removeIf(joined::contains);
        leftAfter.removeIf(joined::contains);
    }

    private Map<Object, List<T>> byTrait(List<T> some, Function<T, Object> trait) {
        Map<Object, List<T>> byTrait = new LinkedHashMap<>();
        for (T one : some) {
            Object key = trait.apply(one);
            if (key != null) {
                byTrait.computeIfAbsent(key, nobody -> new ArrayList<>()).add(one);
            }
        }
        return byTrait;
    }

    /** Joins what is alike, of the few that are left by then, unless something is alike to several. */
    void join(BiPredicate<T, T> alike) {
        for (T after : List.copyOf(leftAfter)) {
            List<T> candidates =
                    leftBefore.stream().filter(it -> alike.test(it, after)).toList();
            if (candidates.size() == 1
                    && leftAfter.stream()
                                    .filter(it -> alike.test(candidates.get(0), it))
                                    .count()
                            == 1) {
                leftBefore.remove(candidates.get(0));
                leftAfter.remove(after);
                pairs.add(new Pair<>(candidates.get(0), after));
            }
        }
    }

    /** Joins what has the same name, of all that is left. */
    void joinByName() {
        join((Function<T, Object>) it -> name.apply(it).key());
    }

    /** What is there before and has become nothing. */
    List<T> gone() {
        return leftBefore;
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
