package dev.lintel.runtime.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The objects of the catalog that a statement makes, changes or drops, by their names as the statement writes them.
 *
 * @param kind what they are
 * @param names their names as the catalog has them, without schema
 */
record Touched(Kind kind, Set<String> names) {

    enum Kind {
        TABLE,
        INDEX,
        SEQUENCE,
        VIEW
    }

    private static final Set<String> FIRST = Set.of("create", "alter", "drop", "rename", "comment", "truncate");

    private static final Set<String> SKIPPED = Set.of("if", "not", "exists", "only", "concurrently");

    private static final int LONGEST_HEAD = 7;

    private static final int MOST_TOKENS = 400;

    Touched {
        names = new TreeSet<>(names);
    }

    /**
     * What a statement touches; empty when it is of a kind that can touch anything.
     *
     * @param folded what the database makes of a name that is not quoted
     */
    static Optional<Touched> by(String statement, UnaryOperator<String> folded) {
        return new Reader(new SqlTokens(statement, MOST_TOKENS, folded)).read();
    }

    /** Reads the head of one statement. */
    private static final class Reader {

        private final SqlTokens tokens;
        private final List<String> names = new ArrayList<>();

        Reader(SqlTokens tokens) {
            this.tokens = tokens;
        }

        Optional<Touched> read() {
            if (!FIRST.contains(tokens.word(0))) {
                return Optional.empty();
            }
            for (int i = 1; i < Math.min(LONGEST_HEAD, tokens.size()); i++) {
                switch (tokens.word(i)) {
                    case "table" -> {
                        tables(i + 1);
                        return found(Kind.TABLE);
                    }
                    case "column" -> {
                        ownerOfColumn(i + 1);
                        return found(Kind.TABLE);
                    }
                    case "index" -> {
                        return index(i + 1);
                    }
                    case "sequence" -> {
                        list(i + 1);
                        return found(Kind.SEQUENCE);
                    }
                    case "view" -> {
                        list(i + 1);
                        return found(Kind.VIEW);
                    }
                    default -> {
                        // a word between, such as "or replace", "unique", "global temporary"
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Touched> found(Kind kind) {
            return names.isEmpty() ? Optional.empty() : Optional.of(new Touched(kind, new TreeSet<>(names)));
        }

        private void tables(int from) {
            int behind = list(from);
            for (int i = behind; i + 1 < tokens.size(); i++) {
                if (tokens.word(0).equals("alter") && tokens.word(i).equals("rename")) {
                    int to = tokens.word(i + 1).equals("to")
                                    || tokens.word(i + 1).equals("as")
                            ? i + 2
                            : i + 1;
                    name(to);
                } else if (tokens.word(0).equals("rename")
                        && (tokens.word(i).equals("to") || tokens.word(i).equals(","))) {
                    i = name(i + 1) - 1;
                }
            }
        }

        private void ownerOfColumn(int from) {
            // schema.table.column, or without the schema
            int parts = from;
            while (tokens.word(parts + 1).equals(".")) {
                parts += 2;
            }
            if (parts - 2 >= from) {
                names.add(tokens.name(parts - 2));
            }
        }

        private Optional<Touched> index(int from) {
            for (int i = from; i < Math.min(from + LONGEST_HEAD + 2, tokens.size()); i++) {
                if (tokens.word(i).equals("on")) {
                    name(i + 1);
                    return found(Kind.TABLE);
                }
            }
            int behind = list(from);
            if (tokens.word(behind).equals("rename") && tokens.word(behind + 1).equals("to")) {
                name(behind + 2);
            }
            return found(Kind.INDEX);
        }

        /** Names with commas between them. */
        private int list(int from) {
            int i = name(from);
            while (tokens.word(0).equals("drop") && tokens.word(i).equals(",")) {
                i = name(i + 1);
            }
            return i;
        }

        /** One name, of which the last part counts; says where it ends. */
        private int name(int from) {
            int i = from;
            while (SKIPPED.contains(tokens.word(i))) {
                i++;
            }
            while (tokens.word(i + 1).equals(".")) {
                i += 2;
            }
            if (i < tokens.size()) {
                names.add(tokens.name(i));
            }
            return i + 1;
        }
    }
}
