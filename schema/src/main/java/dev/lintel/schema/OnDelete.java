package dev.lintel.schema;

/** What a database does to the rows that refer to a row that is deleted. */
public enum OnDelete {
    /** It refuses to delete a row that others refer to: what a foreign key does that says nothing of it. */
    NO_ACTION,
    /** As {@link #NO_ACTION}, and at once, where a database would wait for the end of the transaction. */
    RESTRICT,
    /** It deletes them too. */
    CASCADE,
    /** They refer to nothing. */
    SET_NULL,
    /** They refer to what is the default of their columns. */
    SET_DEFAULT
}
