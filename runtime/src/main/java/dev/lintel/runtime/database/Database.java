package dev.lintel.runtime.database;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A database, over one connection that is kept open while Lintel works. Statements commit by themselves: a transaction left
 * open here would hold up others for as long as the migrations run.
 */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    private final Connection connection;
    private final boolean autoCommitBefore;
    private final Product product;
    private final Sql sql;

    /** Null until somebody asks. */
    private Optional<String> schema;

    private UnaryOperator<String> folding;

    private Database(Connection connection, boolean autoCommitBefore) throws SQLException {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
        DatabaseMetaData metaData = connection.getMetaData();
        this.product = Product.of(metaData).orElseThrow(() -> unsupported(metaData));
        this.sql = new Sql(this);
    }

    /**
     * Connects.
     *
     * @throws ProblemException when that fails, or when it is a kind of database that nobody can write scripts for
     */
    public static Database connect(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                boolean autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(true);
                return new Database(connection, autoCommit);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw unreachable(e);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            // pools wrap what the driver said
            throw unreachable(e);
        }
    }

    public Connection connection() {
        return connection;
    }

    public Product product() {
        return product;
    }

    public String dialect() {
        return product.dialect();
    }

    /** Statements of Lintel's own, over this connection. */
    public Sql sql() {
        return sql;
    }

    /** Whom the database knows this connection as; empty where it does not care. */
    public String user() {
        try {
            String user = connection.getMetaData().getUserName();
            return user == null ? "" : user;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** The schema that the connection works in; empty where a database has none. */
    public Optional<String> schema() {
        if (schema == null) {
            try {
                schema = Optional.ofNullable(connection.getSchema());
            } catch (SQLException e) {
                throw unreachable(e);
            }
        }
        return schema;
    }

    /** A name that is not quoted, as the catalog has it. */
    String folded(String name) {
        if (folding == null) {
            try {
                DatabaseMetaData metaData = connection.getMetaData();
                folding = metaData.storesUpperCaseIdentifiers()
                        ? word -> word.toUpperCase(Locale.ROOT)
                        : metaData.storesLowerCaseIdentifiers() ? word -> word.toLowerCase(Locale.ROOT) : word -> word;
            } catch (SQLException e) {
                throw unreachable(e);
            }
        }
        return folding.apply(name);
    }

    /** What the answer to another question has told, so that it need not be asked. */
    void schemaIs(String name) {
        schema = Optional.of(name);
    }

    /** The database as a person knows it, without user and password: {@code PostgreSQL 18.6, jdbc:postgresql://db/app, public}. */
    @Override
    public String toString() {
        try {
            return describe(connection.getMetaData());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() {
        try (connection) {
            connection.setAutoCommit(autoCommitBefore);
        } catch (SQLException e) {
            // a connection that broke is of no further use, and what was done with it stands
            LOG.log(System.Logger.Level.DEBUG, "the connection could not be closed", e);
        }
    }

    /** The problem that the database does not answer, or not to this user. */
    public static ProblemException unreachable(Exception failure) {
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.DATABASE_UNREACHABLE,
                        Place.NOWHERE,
                        "The database can't be reached: " + said(failure) + ".",
                        "Check that it runs, and the URL, the user and the password.")),
                failure);
    }

    /** What a database said to a failure, as a part of a sentence and without secrets. */
    public static String said(Exception failure) {
        Throwable root = failure;
        while (!(root instanceof SQLException) && root.getCause() != null) {
            root = root.getCause();
        }
        return oneLine(Redaction.redact(root.getMessage()));
    }

    private static ProblemException unsupported(DatabaseMetaData metaData) {
        String said;
        try {
            said = metaData.getDatabaseProductName();
        } catch (SQLException e) {
            throw unreachable(e);
        }
        return new ProblemException(Problem.error(
                ProblemKind.UNSUPPORTED_DATABASE,
                Place.NOWHERE,
                "The database is of a kind that Lintel does not know: " + said + ".",
                "Use one of " + List.of(Product.values()) + "."));
    }

    private String describe(DatabaseMetaData metaData) throws SQLException {
        String version = metaData.getDatabaseProductVersion().replaceFirst(" .*", "");
        String url = Redaction.redact(metaData.getURL());
        return product + " " + version + ", " + url
                + schema().map(own -> ", schema " + own).orElse("");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }
}
