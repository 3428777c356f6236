package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.function.UnaryOperator;

/**
 * A fingerprint of what a statement is about to change in the catalog. A statement whose outcome nobody knows was carried
 * out when what it touches is not as it was before it: each single statement is done wholly or not at all.
 *
 * <p>A statement that changes nothing which the fingerprint sees (it raises a counter, or restates what is there) is
 * carried out once more, which does no harm.
 */
public interface CatalogHash {

    /** Of what this statement touches, as it is now. */
    String of(String statement) throws SQLException;

    /**
     * Whether a statement whose outcome is unknown was carried out.
     *
     * @param before the fingerprint from before it was sent
     */
    default boolean wasDone(String statement, String before) throws SQLException {
        return !of(statement).equals(before);
    }

    /**
     * Clears away what a statement that was refused or broken off left behind, so that it can be sent again.
     *
     * @param before the fingerprint from before it was sent
     */
    default void clear(String statement, String before) throws SQLException {
        // most databases leave nothing
    }

    /** Whether a statement touches only objects that it names at its beginning, so that nobody else's change it for the fingerprint. */
    static boolean isOfOwnObjects(String statement) {
        return Touched.by(statement, UnaryOperator.identity()).isPresent();
    }

    /** The one for a kind of database. */
    static CatalogHash of(Database database) {
        return switch (database.product()) {
            case H2 -> new H2Catalog(database);
            case MARIADB, MYSQL -> new MariaDbCatalog(database);
            case POSTGRESQL -> new PostgresIndexes(database);
            case SQLITE -> statement -> "";
        };
    }
}
