package dev.lintel.runtime.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Statements that go to PostgreSQL in one message, which carries them out one by one until the first that it refuses. */
public final class Pipeline {

    /** What PostgreSQL's driver may take for an end, a parameter or an escape of JDBC when statements stand behind each other. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[;?{}$\\\\]|/\\*");

    private final List<String> statements = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** Whether this text means the same to the driver among other statements. */
    public static boolean takes(String statement) {
        return !AMBIGUOUS.matcher(statement).find();
    }

    void add(String statement, Object... itsArguments) {
        statements.add(statement);
        arguments.addAll(Arrays.asList(itsArguments));
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void clear() {
        statements.clear();
        arguments.clear();
    }

    /** Sends all of them, and gives back every row that came. */
    <T> List<T> send(Connection connection, Sql.RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        // the end of a statement stands on a line of its own, behind what comment the last line may have
        try (PreparedStatement sent = connection.prepareStatement(String.join("\n;\n", statements))) {
            for (int i = 0; i < arguments.size(); i++) {
                sent.setObject(i + 1, arguments.get(i));
            }
            boolean isRows = sent.execute();
            while (isRows || sent.getUpdateCount() != -1) {
                if (isRows) {
                    read(sent.getResultSet(), reader, rows);
                }
                isRows = sent.getMoreResults();
            }
        }
        clear();
        return rows;
    }

    private static <T> void read(ResultSet result, Sql.RowReader<T> reader, List<T> rows) throws SQLException {
        while (result.next()) {
            rows.add(reader.read(result));
        }
    }
}
