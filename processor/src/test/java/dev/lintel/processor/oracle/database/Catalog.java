package dev.lintel.processor.oracle.database;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a database, an entry a thing: a table's column, a key, an index, a sequence, a row.
 *
 * <p>Two orders say nothing in it. The pairs of a foreign key mean the same in any order. The columns of a primary key admit the
 * same rows in any order; Lintel keeps the author's (the key as declared, a join table's owner first), while Hibernate sorts
 * them by their size in bytes and then by name.
 *
 * @param entries in no order
 */
public record Catalog(List<Entry> entries) {

    public Catalog {
        entries = List.copyOf(entries);
    }

    /**
     * One thing in a catalog.
     *
     * @param text what it is, without its name if it is a constraint or an index
     * @param name the name of a constraint or an index, else {@code null}
     */
    public record Entry(String text, String name) {

        /** A thing whose name is a part of what it is. */
        public static Entry of(String text) {
            return new Entry(text, null);
        }

        private String line(Set<String> namesThatCount) {
            return name != null && namesThatCount.contains(name.toLowerCase(Locale.ROOT))
                    ? text + " named " + name
                    : text;
        }
    }

    /**
     * The entries as sorted lines.
     *
     * @param namesThatCount the names, in lower case, of the constraints and indexes that somebody has chosen; any other name
     *     comes from a generator and says nothing
     */
    public List<String> lines(Set<String> namesThatCount) {
        return entries.stream()
                .map(entry -> entry.line(namesThatCount))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** All of it, every name too. */
    public List<String> lines() {
        return lines(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.name()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }
}
