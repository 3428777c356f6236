package dev.lintel.runtime.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lintel's own statements on its own tables. They are written once for all databases: {@code {table}} is a table of the
 * connection's schema, {@code [name]} a quoted name, and each is prepared once.
 */
public final class Sql {

    /**
     * A transaction that is followed by another need not wait until it is on disk: the last of them waits for all, since
     * PostgreSQL's log has them in their order. A server that crashes in between loses the later ones, never the earlier.
     */
    private static final String FLUSHED_LATER = "set local synchronous_commit = off";

    /** A quoted text, a quoted name, or what is between them. */
    private static final Pattern PART = Pattern.compile("'[^']*'|\"[^\"]*\"|[^'\"]+");

    private final Database database;
    private final String quote;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Pipeline withCommit = new Pipeline();
    private boolean inTransaction;

    Sql(Database database) {
        this.database = database;
        this.quote = quote(database.product());
    }

    /** What is made of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Some work that is done wholly or not at all. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /** Changes rows, and says how many. */
    public int update(String template, Object... arguments) throws SQLException {
        return prepare(template, arguments).executeUpdate();
    }

    /** Changes rows with each of some lists of arguments. */
    public void updateAll(String template, List<List<Object>> arguments) throws SQLException {
        if (arguments.size() == 1) {
            update(template, arguments.get(0).toArray());
        } else if (!arguments.isEmpty()) {
            PreparedStatement statement = prepared(template);
            for (List<Object> each : arguments) {
                set(statement, each.toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Changes rows at the latest when the transaction ends. PostgreSQL is sent all of these together with the commit, which
     * saves the way there and back.
     */
    public void updateWithCommit(String template, Object... arguments) throws SQLException {
        updateAllWithCommit(template, List.of(Arrays.asList(arguments)));
    }

    /** The same with each of some lists of arguments. */
    public void updateAllWithCommit(String template, List<List<Object>> arguments) throws SQLException {
        if (inTransaction && database.product() == Product.POSTGRESQL) {
            arguments.forEach(each -> withCommit.add(text(template), each.toArray()));
        } else {
            updateAll(template, arguments);
        }
    }

    /**
     * Sends a statement that is not Lintel's own together with the commit, on PostgreSQL and in a transaction.
     *
     * @param text in which {@link Pipeline#takes} finds nothing to stumble over
     */
    public void executeWithCommit(String text) {
        withCommit.add(text);
    }

    /** All rows of a query. */
    public <T> List<T> query(String template, RowReader<T> reader, Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = prepare(template, arguments).executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    /** The first row of a query; empty when it has none. */
    public <T> Optional<T> first(String template, RowReader<T> reader, Object... arguments) throws SQLException {
        return query(template, reader, arguments).stream().findFirst();
    }

    /** Runs a statement as it is, without preparing it. */
    public void execute(String text) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute(text);
        }
    }

    /** Runs some statements of Lintel's own one after the other. */
    public void run(List<String> templates) throws SQLException {
        for (String template : templates) {
            execute(text(template));
        }
    }

    /**
     * Commits each of some works by itself, but sends all of them to PostgreSQL at once. When one of them is refused, those
     * before it stand, and it and those behind it left nothing.
     *
     * @param transactions works that only change, at the latest when their transaction ends
     * @return what the statements gave back, a row each
     */
    public <T> List<T> inTransactions(List<Work> transactions, RowReader<T> reader) throws SQLException {
        begin();
        try {
            for (int i = 0; i < transactions.size(); i++) {
                if (!withCommit.isEmpty()) {
                    withCommit.add("commit");
                    withCommit.add("begin");
                }
                if (i < transactions.size() - 1) {
                    withCommit.add(FLUSHED_LATER);
                }
                transactions.get(i).run();
            }
            withCommit.add("commit");
            List<T> rows = withCommit.send(database.connection(), reader);
            database.connection().setAutoCommit(true);
            inTransaction = false;
            return rows;
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    /** Commits all of it, or nothing. */
    public void inTransaction(Work work) throws SQLException {
        begin();
        try {
            work.run();
            commit();
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    private void begin() throws SQLException {
        inTransaction = true;
        withCommit.clear();
        if (isSqlite()) {
            // the driver's own transactions begin as readers, and fail when somebody else writes meanwhile
            execute("begin immediate");
        } else {
            database.connection().setAutoCommit(false);
        }
    }

    private void commit() throws SQLException {
        if (isSqlite()) {
            execute("commit");
        } else {
            if (withCommit.isEmpty()) {
                database.connection().commit();
            } else {
                withCommit.add("commit");
                withCommit.send(database.connection(), row -> row);
            }
            database.connection().setAutoCommit(true);
        }
        inTransaction = false;
    }

    private void rollback(Exception why) {
        inTransaction = false;
        try {
            if (isSqlite()) {
                execute("rollback");
            } else {
                database.connection().rollback();
                database.connection().setAutoCommit(true);
            }
        } catch (SQLException e) {
            // a connection that broke has rolled back; what broke it is what matters
            why.addSuppressed(e);
        }
    }

    private boolean isSqlite() {
        return database.product() == Product.SQLITE;
    }

    /** A statement as this database writes it. */
    public String text(String template) {
        String text = text(
                template,
                quote,
                database.schema().map(name -> quoted(name) + ".").orElse(""));
        return database.product() == Product.H2 ? capital(text) : text;
    }

    /** H2 may be told to leave names as they are written, and those of its own catalog are in capital letters. */
    private static String capital(String text) {
        return PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        isQuoted(part.group()) ? part.group() : part.group().toUpperCase(Locale.ROOT)));
    }

    private static boolean isQuoted(String part) {
        return part.startsWith("'") || part.startsWith("\"");
    }

    /** A statement as a kind of database writes it, for whatever schema it is run in. */
    static String text(String template, Product product) {
        return text(template, quote(product), "");
    }

    private static String text(String template, String quote, String schema) {
        return template.replace("{", schema + quote)
                .replace("}", quote)
                .replace("[", quote)
                .replace("]", quote);
    }

    private static String quote(Product product) {
        return product == Product.MARIADB || product == Product.MYSQL ? "`" : "\"";
    }

    private String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private PreparedStatement prepare(String template, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared(template);
        set(statement, arguments);
        return statement;
    }

    private PreparedStatement prepared(String template) throws SQLException {
        PreparedStatement statement = prepared.get(template);
        if (statement == null) {
            statement = database.connection().prepareStatement(text(template));
            prepared.put(template, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
