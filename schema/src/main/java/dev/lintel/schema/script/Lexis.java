package dev.lintel.schema.script;

import java.util.Locale;

/**
 * How one kind of database tells quotes and comments from words. Given where one of them begins in a script, it says where
 * that ends.
 */
enum Lexis {
    POSTGRESQL,
    H2,
    MARIADB,
    SQLITE;

    static Lexis of(String dialect) {
        return dialect.equals("mysql") ? MARIADB : valueOf(dialect.toUpperCase(Locale.ROOT));
    }

    /**
     * The end of the comment that begins here.
     *
     * @return the position behind it; {@code start} when no comment begins here
     */
    int commentEnd(String text, int start) throws MalformedScriptException {
        if (isLineComment(text, start)) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }
        return text.startsWith("/*", start) ? blockEnd(text, start) : start;
    }

    /** Whether the comment that begins here is one that the server carries out. */
    boolean isExecuted(String text, int start) {
        return this == MARIADB && (text.startsWith("/*!", start) || text.startsWith("/*M!", start));
    }

    private boolean isLineComment(String text, int start) {
        if (this == MARIADB && text.startsWith("#", start)) {
            return true;
        }
        if (!text.startsWith("--", start)) {
            return false;
        }
        // here two minus signs are a comment only before a space
        return this != MARIADB || start + 2 == text.length() || text.charAt(start + 2) <= ' ';
    }

    private int blockEnd(String text, int start) throws MalformedScriptException {
        int depth = 1;
        int i = start + 2;
        while (i < text.length()) {
            if (text.startsWith("*/", i)) {
                i += 2;
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if ((this == POSTGRESQL || this == H2) && text.startsWith("/*", i)) {
                i += 2;
                depth++;
            } else {
                i++;
            }
        }
        throw unfinished(text, start, "comment");
    }

    /**
     * The end of the quoted text or name that begins here.
     *
     * @return the position behind it; {@code start} when none begins here
     */
    int quoteEnd(String text, int start) throws MalformedScriptException {
        char quote = text.charAt(start);
        return switch (quote) {
            case '\'' -> endOf(text, start, quote, this == MARIADB || isEscapeString(text, start));
            case '"' -> endOf(text, start, quote, this == MARIADB);
            case '`' -> this == POSTGRESQL ? start : endOf(text, start, quote, false);
            case '[' -> this == SQLITE ? endOf(text, start, ']', false) : start;
            case '$' -> dollarEnd(text, start);
            default -> start;
        };
    }

    /** Whether it is PostgreSQL's {@code E'…'}, in which a backslash means something. */
    private boolean isEscapeString(String text, int start) {
        return this == POSTGRESQL
                && start > 0
                && Character.toLowerCase(text.charAt(start - 1)) == 'e'
                && (start == 1 || !isWordPart(text.charAt(start - 2)));
    }

    private static int endOf(String text, int start, char quote, boolean backslashes) throws MalformedScriptException {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (backslashes && c == '\\') {
                i += 2;
            } else if (c == quote) {
                if (quote == ']' || i + 1 == text.length() || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i += 2;
            } else {
                i++;
            }
        }
        throw unfinished(text, start, "text or name in " + text.charAt(start));
    }

    /** {@code $$…$$}, and in PostgreSQL {@code $tag$…$tag$}. */
    private int dollarEnd(String text, int start) throws MalformedScriptException {
        boolean knowsDollars = this == POSTGRESQL || this == H2;
        if (!knowsDollars || start > 0 && isWordPart(text.charAt(start - 1))) {
            return start;
        }
        int i = start + 1;
        while (i < text.length() && isWordPart(text.charAt(i)) && text.charAt(i) != '$') {
            i++;
        }
        boolean isTag = i < text.length()
                && text.charAt(i) == '$'
                && (i == start + 1 || this == POSTGRESQL && !Character.isDigit(text.charAt(start + 1)));
        if (!isTag) {
            return start;
        }
        String tag = text.substring(start, i + 1);
        int end = text.indexOf(tag, i + 1);
        if (end < 0) {
            throw unfinished(text, start, "text in " + tag);
        }
        return end + tag.length();
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
    }

    static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static MalformedScriptException unfinished(String text, int start, String what) {
        return new MalformedScriptException(lineAt(text, start), "the " + what + " that begins here has no end");
    }
}
