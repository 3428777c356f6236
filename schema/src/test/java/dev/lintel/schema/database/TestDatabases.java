package dev.lintel.schema.database;

import java.sql.SQLException;

/** The database that a dialect is tried on. */
public final class TestDatabases {

    private TestDatabases() {}

    public static TestDatabase create(String dialect) throws SQLException {
        return switch (dialect) {
            case "h2" -> new H2Database();
            // there is no MySQL that runs without being installed; MariaDB understands all that is written for it
            case "mariadb", "mysql" -> new MariaDbDatabase();
            case "postgresql" -> new PostgreSqlDatabase();
            case "sqlite" -> new SqliteDatabase();
            default -> throw new IllegalArgumentException("no database to try " + dialect + " on");
        };
    }
}
