package dev.lintel.schema.naming;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.history.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names of keys, constraints and indexes whose author gave none: the table, the columns, and what it is
 * ({@code tasks_task_owner_id_fk}). A table's name starts with its plugin's prefix, so these do too. A name that would be
 * too long keeps its start and gets a hash of the whole in place of its end, so it is always the same.
 */
public final class DerivedNames {

    /** The longest name that every database keeps whole, in bytes (PostgreSQL's limit). */
    public static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private DerivedNames() {}

    public static Identifier primaryKey(Identifier table) {
        return derived(table, List.of(), "pk");
    }

    public static Identifier foreignKey(Identifier table, List<Identifier> columns) {
        return derived(table, columns, "fk");
    }

    public static Identifier unique(Identifier table, List<Identifier> columns) {
        return derived(table, columns, "uk");
    }

    public static Identifier index(Identifier table, List<Identifier> columns) {
        return derived(table, columns, "ix");
    }

    public static Identifier check(Identifier table, List<Identifier> columns) {
        return derived(table, columns, "ck");
    }

    /** A check that stands in for {@code NOT NULL} while rows are looked through. */
    public static Identifier notNull(Identifier table, List<Identifier> columns) {
        return derived(table, columns, "nn");
    }

    private static Identifier derived(Identifier table, List<Identifier> columns, String suffix) {
        String stem = table.text()
                + columns.stream().map(column -> "_" + column.text()).collect(joining());
        boolean quoted = table.quoted() || columns.stream().anyMatch(Identifier::quoted);
        return new Identifier(shortened(stem, suffix), quoted);
    }

    private static String shortened(String stem, String suffix) {
        String whole = stem + "_" + suffix;
        if (whole.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return whole;
        }
        String end = "_" + Sha256.ofText(whole).substring(0, HASH_DIGITS) + "_" + suffix;
        int keep = Math.min(stem.length(), MAX_BYTES - end.length());
        while (stem.substring(0, keep).getBytes(StandardCharsets.UTF_8).length + end.length() > MAX_BYTES) {
            keep--;
        }
        return stem.substring(0, keep) + end;
    }
}
