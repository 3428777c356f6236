package dev.lintel.runtime.apply;

import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a statement a database stumbled, as each driver tells it in its own way. */
final class ErrorPosition {

    /** H2 repeats the statement, with a mark before the wrong word. */
    private static final Pattern MARKED = Pattern.compile("(?s)SQL statement \"(.*?)\\[\\*\\]");

    /** MariaDB and MySQL repeat what follows, SQLite the word. */
    private static final Pattern NEAR = Pattern.compile("(?s)near ['\"](.+?)['\"](?: at line |: )");

    /** What they name: {@code Table "NOPE" not found}, {@code no such column: nope}, {@code has no column named nope}. */
    private static final Pattern NAMED =
            Pattern.compile("[\"'](?:\\w+\\.)*([^\"']+)[\"']|(?:no such \\w+:|named) (\\w+)");

    /** What H2 puts behind each message. */
    private static final String WHOLE_STATEMENT = "; SQL statement:";

    private ErrorPosition() {}

    /** Counted from 0; empty where nobody tells. */
    static OptionalInt of(String statement, SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        OptionalInt position = ofPostgreSql(refusal);
        if (position.isEmpty()) {
            position = marked(message);
        }
        if (position.isEmpty()) {
            position = found(NEAR.matcher(message), statement);
        }
        if (position.isEmpty()) {
            position = found(NAMED.matcher(message.split(WHOLE_STATEMENT, 2)[0]), statement);
        }
        return position.isPresent() && position.getAsInt() < statement.length() ? position : OptionalInt.empty();
    }

    /** The driver counts from 1; it may be in any class loader, so it is asked by name. */
    private static OptionalInt ofPostgreSql(SQLException refusal) {
        try {
            Object server =
                    refusal.getClass().getMethod("getServerErrorMessage").invoke(refusal);
            int position = server == null
                    ? 0
                    : (int) server.getClass().getMethod("getPosition").invoke(server);
            return position < 1 ? OptionalInt.empty() : OptionalInt.of(position - 1);
        } catch (ReflectiveOperationException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt marked(String message) {
        Matcher marked = MARKED.matcher(message);
        return marked.find()
                ? OptionalInt.of(marked.group(1)
                        .replace("\\000a", "\n")
                        .replace("\\000d", "\r")
                        .replace("\\0009", "\t")
                        .replace("\"\"", "\"")
                        .length())
                : OptionalInt.empty();
    }

    private static OptionalInt found(Matcher told, String statement) {
        while (told.find()) {
            for (int group = 1; group <= told.groupCount(); group++) {
                int at = told.group(group) == null ? -1 : indexOfWord(statement, told.group(group));
                if (at >= 0) {
                    return OptionalInt.of(at);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static int indexOfWord(String statement, String word) {
        Matcher found = Pattern.compile("(?<!\\w)" + Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .matcher(statement.toLowerCase(Locale.ROOT));
        return found.find() ? found.start() : -1;
    }
}
