package dev.lintel.schema.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a script into its statements. A semicolon ends one, unless it stands in a quoted text, a comment, or the body of a
 * trigger or a routine.
 */
public final class SqlStatements {

    private final String text;
    private final Lexis lexis;
    private final List<SqlStatement> statements = new ArrayList<>();
    private String delimiter = ";";
    private RoutineBody body;
    private int position;
    private int start = -1;
    private int end;
    private int countedLines = 1;
    private int countedTo;

    private SqlStatements(String text, String dialect) {
        this.text = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        this.lexis = Lexis.of(dialect);
        this.body = new RoutineBody(lexis);
    }

    /**
     * The statements of a script, in order.
     *
     * @param dialect {@code postgresql}, {@code h2}, {@code mariadb}, {@code mysql} or {@code sqlite}
     * @throws MalformedScriptException when a quote or a comment has no end
     */
    public static List<SqlStatement> split(String script, String dialect) throws MalformedScriptException {
        return new SqlStatements(script, dialect).split();
    }

    private List<SqlStatement> split() throws MalformedScriptException {
        while (position < text.length()) {
            step();
        }
        finish();
        return List.copyOf(statements);
    }

    private void step() throws MalformedScriptException {
        int afterComment = lexis.commentEnd(text, position);
        if (afterComment > position) {
            if (lexis.isExecuted(text, position)) {
                take(afterComment);
            }
            position = afterComment;
            return;
        }
        char c = text.charAt(position);
        if (Character.isWhitespace(c)) {
            position++;
        } else if (start < 0 && isDelimiterCommand()) {
            changeDelimiter();
        } else if (!body.isOpen() && text.startsWith(delimiter, position)) {
            finish();
            position += delimiter.length();
        } else if (Lexis.isWordPart(c) && c != '$') {
            word();
        } else {
            int afterQuote = lexis.quoteEnd(text, position);
            take(Math.max(afterQuote, position + 1));
            position = end;
        }
    }

    private void word() {
        int wordEnd = position;
        while (wordEnd < text.length() && Lexis.isWordPart(text.charAt(wordEnd))) {
            wordEnd++;
        }
        body.next(text.substring(position, wordEnd).toLowerCase(Locale.ROOT));
        take(wordEnd);
        position = wordEnd;
    }

    private void take(int until) {
        if (start < 0) {
            start = position;
        }
        end = until;
    }

    private void finish() {
        if (start >= 0) {
            statements.add(new SqlStatement(lineAt(start), text.substring(start, end)));
        }
        start = -1;
        body = new RoutineBody(lexis);
    }

    private int lineAt(int at) {
        for (; countedTo < at; countedTo++) {
            if (text.charAt(countedTo) == '\n') {
                countedLines++;
            }
        }
        return countedLines;
    }

    /** A command of MySQL's own client, which other tools understand as well: {@code delimiter //}. */
    private boolean isDelimiterCommand() {
        return lexis == Lexis.MARIADB && text.regionMatches(true, position, "delimiter ", 0, 10);
    }

    private void changeDelimiter() {
        int lineEnd = text.indexOf('\n', position);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        String chosen = text.substring(position + 10, to).strip();
        delimiter = chosen.isEmpty() ? ";" : chosen;
        position = to;
    }
}
