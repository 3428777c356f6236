package dev.lintel.runtime.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of database that scripts can be written for. */
public enum Product {
    H2("H2", "h2", false),
    POSTGRESQL("PostgreSQL", "postgresql", true),
    MARIADB("MariaDB", "mariadb", false),
    MYSQL("MySQL", "mysql", false),
    SQLITE("SQLite", "sqlite", true);

    private final String name;
    private final String dialect;
    private final boolean undoesFailedMigrations;

    Product(String name, String dialect, boolean undoesFailedMigrations) {
        this.name = name;
        this.dialect = dialect;
        this.undoesFailedMigrations = undoesFailedMigrations;
    }

    /** The kind of a database by what its driver says; empty when it is none of them. */
    static Optional<Product> of(DatabaseMetaData metaData) throws SQLException {
        String said = metaData.getDatabaseProductName();
        // MySQL's driver calls every server MySQL, and hides the difference in the version
        String version = metaData.getDatabaseProductVersion();
        if (said.equalsIgnoreCase(MYSQL.name)
                && version.toLowerCase(Locale.ROOT).contains("mariadb")) {
            return Optional.of(MARIADB);
        }
        return Arrays.stream(values())
                .filter(product -> product.name.equalsIgnoreCase(said))
                .findFirst();
    }

    /** The kind of database that takes the scripts of a dialect; empty when there is none of that name. */
    public static Optional<Product> ofDialect(String dialect) {
        return Arrays.stream(values())
                .filter(product -> product.dialect.equals(dialect))
                .findFirst();
    }

    /** Which scripts it takes: the name of a folder in a plugin's history, {@code postgresql}. */
    public String dialect() {
        return dialect;
    }

    /**
     * Whether nothing remains of a migration that fails halfway. Drivers don't say so reliably: some claim that their
     * database can undo the creation of a table, and it commits instead.
     */
    public boolean undoesFailedMigrations() {
        return undoesFailedMigrations;
    }

    @Override
    public String toString() {
        return name;
    }
}
