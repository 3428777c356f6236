package dev.lintel.schema;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that one plugin has in the database.
 *
 * @param tables its tables, sorted by name, no two of one name
 * @param sequences its sequences, sorted by name, no two of one name
 */
public record Schema(List<Table> tables, List<Sequence> sequences) {

    /** The schema of a plugin that owns nothing: what stands before its first migration. */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    public Schema {
        tables = tables.stream().sorted(comparing(Table::name)).toList();
        sequences = sequences.stream().sorted(comparing(Sequence::name)).toList();
        requireDistinct("table", tables.stream().map(Table::name).toList());
        requireDistinct("sequence", sequences.stream().map(Sequence::name).toList());
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty();
    }

    /** The table of that name, compared by {@link Identifier#key()}. */
    public Optional<Table> table(Identifier wanted) {
        return find(tables, Table::name, wanted);
    }

    /** The sequence of that name, compared by {@link Identifier#key()}. */
    public Optional<Sequence> sequence(Identifier wanted) {
        return find(sequences, Sequence::name, wanted);
    }

    /** They are sorted by the key first. */
    private static <T> Optional<T> find(List<T> sorted, Function<T, Identifier> name, Identifier wanted) {
        String key = wanted.key();
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = name.apply(sorted.get(middle)).key().compareTo(key);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The same schema in the one order that its file and its fingerprint are made from; see {@link Table#canonical()}. */
    public Schema canonical() {
        return new Schema(tables.stream().map(Table::canonical).toList(), sequences);
    }

    private static void requireDistinct(String kind, List<Identifier> names) {
        Set<String> seen = new HashSet<>();
        for (Identifier name : names) {
            if (!seen.add(name.key())) {
                throw new IllegalArgumentException("two " + kind + "s named " + name);
            }
        }
    }
}
