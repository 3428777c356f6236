package dev.lintel.processor.oracle.database;

import java.sql.SQLException;

/** A kind of database. */
public interface TestDatabase {

    /** What Lintel calls its dialect, for example {@code postgresql}. */
    String dialect();

    /** A new database with nothing in it; closing it drops it. */
    ScratchDatabase create() throws SQLException;
}
