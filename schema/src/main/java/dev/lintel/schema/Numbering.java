package dev.lintel.schema;

/** Who numbers the rows of a table in a column of it. */
public enum Numbering {

    /** Whoever writes the row. */
    NONE,

    /** The database, in the column itself: {@code GenerationType.IDENTITY}. */
    IDENTITY,

    /**
     * The database in the column itself, or a {@linkplain Sequence#isNative() sequence} where that is the database's own way:
     * Hibernate's {@code native}. See {@link NativeNumbering}.
     */
    NATIVE
}
