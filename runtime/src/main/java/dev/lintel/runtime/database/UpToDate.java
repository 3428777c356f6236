package dev.lintel.runtime.database;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Knows which installations a database is up to date with, so that the usual start costs one query, however many plugins
 * there are. The table {@value OwnTables#STATE} has a row for each: the fingerprint of the plugins and their histories. A row
 * says that a run that knew exactly these ended with nothing left to do.
 *
 * <p>All rows go before anything is changed, and one comes when all was done, both under the lock over the run. So a run that
 * dies in between leaves none, and the next start looks at everything.
 */
public final class UpToDate {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    /**
     * PostgreSQL has to be asked for the schema, so both are one question. A table of another schema on the search path does
     * not count.
     */
    private static final String WITH_SCHEMA = "select current_schema() from lintel_state where fingerprint = ?"
            + " and tableoid = to_regclass(quote_ident(current_schema()) || '.lintel_state')";

    private static final String ALONE = "select 1 from {lintel_state} where [fingerprint] = ?";

    private UpToDate() {}

    /** Whether the database is up to date with these plugins. Where nobody can tell it is not, and all has to be looked at. */
    public static boolean knows(Database database, String fingerprint) {
        try {
            if (database.product() != Product.POSTGRESQL) {
                return database.sql()
                        .first(ALONE, row -> row.getInt(1), fingerprint)
                        .isPresent();
            }
            Optional<String> schema = database.sql().first(WITH_SCHEMA, row -> row.getString(1), fingerprint);
            schema.ifPresent(database::schemaIs);
            return schema.isPresent();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "no table to ask", e);
            return false;
        }
    }

    /**
     * Takes back all that was remembered. Whoever is about to change the plugins' tables or histories in any way calls this
     * first, under the lock.
     *
     * @throws dev.lintel.schema.problem.ProblemException when that fails, and nothing may be changed
     */
    public static void forget(Database database) {
        try {
            if (OwnTables.look(database).exists(OwnTables.STATE)) {
                database.sql().update("delete from {lintel_state}");
            }
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    /**
     * Remembers that nothing is left to do for these plugins; called under the lock. Where the user may not write, nothing is
     * remembered, and the next start looks at everything again.
     */
    public static void remember(Database database, String fingerprint) {
        try {
            OwnTables.look(database).ensureState();
            if (!knows(database, fingerprint)) {
                database.sql().update("insert into {lintel_state} ([fingerprint]) values (?)", fingerprint);
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "that the database is up to date could not be remembered", e);
        }
    }
}
