package dev.lintel.processor.reading;

import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What Hibernate makes differently on each database, as far as those that drafts are written for agree: all of them have one
 * schema.
 *
 * @param dialects their names
 */
public record Databases(List<String> dialects) {

    /** The database whose type for moments keeps the offset, so that it needs no column of its own. */
    private static final Set<String> KEEP_OFFSETS = Set.of("h2");

    /** The databases that can divide a table, for which Hibernate puts the column that divides it into the key. */
    private static final Set<String> KEY_BY_PARTITION = Set.of("postgresql", "mariadb", "mysql");

    public Databases {
        dialects = List.copyOf(dialects);
    }

    /** What {@code AUTO} means, or what {@code native} does, in all of the databases or in none. */
    enum Agreement {
        ALL,
        NONE,
        SOME
    }

    /** Which of them keep the offset of a moment in its own column. */
    Agreement keepOffsets() {
        return among(KEEP_OFFSETS);
    }

    /** Which of them take a sequence where a generator is {@code native}. */
    Agreement numberBySequence() {
        return among(dialects.stream()
                .flatMap(id -> Dialects.named(id).stream())
                .filter(Dialect::numbersBySequence)
                .map(Dialect::id)
                .toList());
    }

    /** Which of them have the columns of a {@code @PartitionKey} in the primary key. */
    Agreement keyByPartition() {
        return among(KEY_BY_PARTITION);
    }

    private Agreement among(Collection<String> some) {
        if (dialects.isEmpty()) {
            return Agreement.SOME;
        }
        return some.containsAll(dialects)
                ? Agreement.ALL
                : dialects.stream().anyMatch(some::contains) ? Agreement.SOME : Agreement.NONE;
    }
}
