package dev.lintel.schema.create;

/** Whether a migration may take data from a database, or narrow what a column holds. */
public enum Losses {
    /** Whoever creates it has not said so, and is told what would go. */
    REFUSED,
    /** It is meant: {@code --allow-drop}. */
    ALLOWED
}
