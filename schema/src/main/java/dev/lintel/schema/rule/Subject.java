package dev.lintel.schema.rule;

import dev.lintel.schema.Identifier;
import java.util.Objects;

/**
 * A named thing of a schema, as the key by which its place in the source is found.
 *
 * @param kind what sort of thing
 * @param table the {@linkplain Identifier#key() key} of the table it belongs to, or of itself
 * @param name the key of its own name
 */
public record Subject(Kind kind, String table, String name) {

    /** The sorts of things that have names. */
    public enum Kind {
        /** Another plugin, as this one declares to depend on it. */
        DEPENDENCY,
        TABLE,
        COLUMN,
        FOREIGN_KEY,
        UNIQUE,
        INDEX,
        CHECK,
        SEQUENCE
    }

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
    }

    public static Subject dependency(String plugin) {
        return new Subject(Kind.DEPENDENCY, plugin, plugin);
    }

    public static Subject table(Identifier table) {
        return new Subject(Kind.TABLE, table.key(), table.key());
    }

    public static Subject sequence(Identifier sequence) {
        return new Subject(Kind.SEQUENCE, sequence.key(), sequence.key());
    }

    public static Subject of(Kind kind, Identifier table, Identifier name) {
        return new Subject(kind, table.key(), name.key());
    }
}
