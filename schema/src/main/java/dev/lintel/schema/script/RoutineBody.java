package dev.lintel.schema.script;

import java.util.Set;

/**
 * Knows, word by word, whether a statement is within the body of a trigger or a routine: between its {@code begin} and the
 * {@code end} of that, where semicolons belong to it.
 */
final class RoutineBody {

    private static final Set<String> ROUTINES = Set.of("trigger", "function", "procedure", "event", "package");

    /** What {@code end} may end besides a block. */
    private static final Set<String> ENDED_BY_NAME = Set.of("if", "loop", "while", "repeat", "for");

    /** What else is created; no routine is meant by a word behind these. */
    private static final Set<String> OTHERS = Set.of("table", "index", "view", "sequence", "type", "domain", "schema");

    private final Lexis lexis;
    private int words;
    private boolean creates;
    private boolean isRoutine;
    private int depth;
    private String before = "";

    RoutineBody(Lexis lexis) {
        this.lexis = lexis;
    }

    void next(String word) {
        if (words == 0) {
            creates = word.equals("create");
        } else if (!isRoutine && OTHERS.contains(word)) {
            creates = false;
        }
        words++;
        if (!isRoutine) {
            isRoutine = creates && knows(word);
        } else if (before.equals("end") && ENDED_BY_NAME.contains(word)) {
            depth++;
        } else if (opens(word)) {
            depth++;
        } else if (word.equals("end") && depth > 0) {
            depth--;
        }
        before = word;
    }

    boolean isOpen() {
        return depth > 0;
    }

    private boolean knows(String word) {
        return switch (lexis) {
            case SQLITE -> word.equals("trigger");
            case MARIADB -> ROUTINES.contains(word);
            case POSTGRESQL -> word.equals("function") || word.equals("procedure");
            case H2 -> false;
        };
    }

    private boolean opens(String word) {
        if (lexis == Lexis.POSTGRESQL && depth == 0) {
            // elsewhere a body is a quoted text
            return word.equals("atomic") && before.equals("begin");
        }
        return word.equals("begin") || word.equals("case") && depth > 0 && !before.equals("end");
    }
}
