package dev.lintel.schema.dialect;

import java.util.regex.Pattern;

/** A column's default as SQLite takes it. */
final class SqliteDefault {

    private static final Pattern CONSTANT = Pattern.compile(
            "'(?:[^']|'')*'|[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:e[-+]?[0-9]+)?|x'[0-9a-f]*'|null|true|false",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CURRENT = Pattern.compile("current_(?:date|time|timestamp)", Pattern.CASE_INSENSITIVE);

    private SqliteDefault() {}

    /** Whether the rows that exist can have it without being written. */
    static boolean isConstant(String expression) {
        return CONSTANT.matcher(expression.strip()).matches();
    }

    static boolean isNull(String expression) {
        return expression == null || expression.strip().equalsIgnoreCase("null");
    }

    /** The expression, in the parentheses that any but a simple one needs. */
    static String of(String expression) {
        String value = expression.strip();
        boolean stands = isConstant(value) || CURRENT.matcher(value).matches() || value.startsWith("(");
        return stands ? value : "(" + value + ")";
    }
}
