package dev.lintel.runtime.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one thing that PostgreSQL does outside of a transaction and can leave half done: an index built or dropped
 * concurrently. One that was broken off stays behind as invalid, in the way of the next try.
 */
final class PostgresIndexes implements CatalogHash {

    private static final Pattern INDEX = Pattern.compile(
            "(?is)\\s*(create|drop)\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
                    + "((?:[\\w$]+|\"(?:[^\"]|\"\")+\")(?:\\.(?:[\\w$]+|\"(?:[^\"]|\"\")+\"))?)(?:\\s.*|$)");

    private static final String ABSENT = "absent";
    private static final String INVALID = "invalid";
    private static final String VALID = "valid";

    private final Database database;

    PostgresIndexes(Database database) {
        this.database = database;
    }

    @Override
    public String of(String statement) throws SQLException {
        Optional<String> index = indexOf(statement);
        if (index.isEmpty()) {
            // everything else of this kind can be said twice: vacuum, reindex, alter system
            return "";
        }
        Optional<Boolean> valid = database.sql()
                .first(
                        "select indisvalid from pg_index where indexrelid = to_regclass(?)",
                        row -> row.getBoolean(1),
                        index.get());
        return valid.map(isValid -> isValid ? VALID : INVALID).orElse(ABSENT);
    }

    @Override
    public boolean wasDone(String statement, String before) throws SQLException {
        String now = of(statement);
        return !now.equals(before) && !now.equals(INVALID);
    }

    @Override
    public void clear(String statement, String before) throws SQLException {
        Matcher matcher = INDEX.matcher(statement);
        boolean creates = matcher.matches() && matcher.group(1).equalsIgnoreCase("create");
        if (creates && before.equals(ABSENT) && of(statement).equals(INVALID)) {
            database.sql().execute("drop index concurrently " + matcher.group(2));
        }
    }

    private static Optional<String> indexOf(String statement) {
        Matcher matcher = INDEX.matcher(statement);
        // an index without a name gets one, which nobody can know before
        return matcher.matches() && !matcher.group(2).equalsIgnoreCase("on")
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }
}
