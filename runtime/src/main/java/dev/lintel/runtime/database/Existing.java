package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.Optional;

/** What there is in the catalog of H2, MariaDB or MySQL of that which statements make. */
public final class Existing {

    private final Database database;
    private final boolean isH2;
    private final String schema;

    /** Looks at the schema that the connection works in. */
    public Existing(Database database) throws SQLException {
        this.database = database;
        this.isH2 = database.product() == Product.H2;
        this.schema =
                isH2 ? database.schema().orElse("") : database.connection().getCatalog();
    }

    /** What a statement makes; empty when it does anything else. */
    public Optional<Creation> madeBy(String statement) {
        return Creation.by(statement, database::folded);
    }

    /** Whether something is there. MariaDB counts sequences among the tables. */
    public boolean has(Creation thing) throws SQLException {
        return switch (thing.kind()) {
            case TABLE -> has("tables", "table", thing);
            case SEQUENCE -> isH2 ? has("sequences", "sequence", thing) : has("tables", "table", thing);
            case INDEX -> hasTable(isH2 ? "indexes" : "statistics", "index", thing);
            case COLUMN -> hasTable("columns", "column", thing);
            case CONSTRAINT -> hasTable("table_constraints", "constraint", thing);
        };
    }

    private boolean has(String view, String kind, Creation thing) throws SQLException {
        return isFound(
                thing,
                "select %2$s_name from information_schema.%1$s where %2$s_schema = ? and %2$s_name = ?"
                        .formatted(view, kind),
                schema,
                thing.name());
    }

    private boolean hasTable(String view, String kind, Creation thing) throws SQLException {
        return isFound(
                thing,
                "select %2$s_name from information_schema.%1$s where table_schema = ? and table_name = ? and %2$s_name = ?"
                        .formatted(view, kind),
                schema,
                thing.table(),
                thing.name());
    }

    private boolean isFound(Creation thing, String query, Object... names) throws SQLException {
        // to MariaDB's information schema an a is an ä, to its tables they are two columns
        return database.sql().query(query, row -> row.getString(1), names).stream()
                .anyMatch(thing.name()::equalsIgnoreCase);
    }
}
