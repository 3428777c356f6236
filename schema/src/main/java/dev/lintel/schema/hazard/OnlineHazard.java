package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Set;

/**
 * One rule over what a migration does to those who work on the database while it runs: instances of the old build, and
 * statements that wait for a lock on a large table.
 */
interface OnlineHazard {

    String POSTGRESQL = "postgresql";
    String MARIADB = "mariadb";
    String MYSQL = "mysql";

    /**
     * Everything in the difference that the rule is about.
     *
     * @param dialects the databases that the migration is written for
     */
    List<Finding> check(SchemaDiff diff, Set<String> dialects);

    /** Those of some databases that the migration is written for, as a message calls them; empty if it is for none. */
    static String called(Set<String> dialects, String... some) {
        List<String> names = List.of(some).stream()
                .filter(dialects::contains)
                .map(OnlineHazard::called)
                .toList();
        return String.join(" and ", names);
    }

    private static String called(String dialect) {
        return switch (dialect) {
            case POSTGRESQL -> "PostgreSQL";
            case MARIADB -> "MariaDB";
            default -> "MySQL";
        };
    }
}
