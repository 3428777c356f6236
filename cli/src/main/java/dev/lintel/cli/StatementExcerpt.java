package dev.lintel.cli;

import dev.lintel.runtime.apply.FailedStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that a database refused, with its lines as its script counts them, and a caret under the word that it stumbled
 * over:
 *
 * <pre>
 *   12 | alter table tasks_comment
 *   13 |     add colunm author bigint
 *      |         ^
 * </pre>
 */
final class StatementExcerpt {

    /** Of a long statement, the lines around the caret. */
    private static final int BEFORE = 8;

    private static final int AFTER = 3;

    private StatementExcerpt() {}

    static String of(FailedStatement failed, Terminal terminal) {
        String[] lines = failed.sql().split("\\R", -1);
        int at = -1;
        int column = -1;
        if (failed.offset().isPresent()) {
            String[] before =
                    failed.sql().substring(0, failed.offset().getAsInt()).split("\\R", -1);
            at = before.length - 1;
            column = before[at].length();
        }
        int first = Math.max(0, (at < 0 ? BEFORE : at) - BEFORE);
        int last = Math.min(lines.length - 1, (at < 0 ? BEFORE : at) + AFTER);
        int width = String.valueOf(failed.line() + last).length();
        List<String> shown = new ArrayList<>();
        if (first > 0) {
            shown.add(line(width, "", "..."));
        }
        for (int i = first; i <= last; i++) {
            shown.add(line(width, String.valueOf(failed.line() + i), lines[i]));
            if (i == at) {
                // tabs before the word must be tabs before the caret
                String indent = lines[i].substring(0, column).replaceAll("[^\\t]", " ");
                shown.add(line(width, "", indent + terminal.red("^")));
            }
        }
        if (last < lines.length - 1) {
            shown.add(line(width, "", "..."));
        }
        return String.join("\n", shown);
    }

    private static String line(int width, String number, String text) {
        return ("  " + " ".repeat(width - number.length()) + number + " | " + text).stripTrailing();
    }
}
