package dev.lintel.runtime.database;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The one object that a statement makes, and does nothing else. If it was not there before, it tells by being there that the
 * statement was carried out.
 *
 * @param kind what it is
 * @param table the table that it is, or belongs to; the name itself where it belongs to none
 * @param name its name as the catalog has it
 * @param words all names and words of the statement, in small letters
 */
public record Creation(Kind kind, String table, String name, Set<String> words) {

    /** What a statement can make. */
    public enum Kind {
        TABLE,
        SEQUENCE,
        INDEX,
        COLUMN,
        CONSTRAINT
    }

    /** What also makes something when it is there already, makes it for a session, or does more than one thing. */
    private static final Set<String> UNFIT = Set.of("if", "select", "values", "like", "replace", "temporary");

    /** H2 adds the column first, and keeps it when it can't add the constraint. */
    private static final Set<String> CONSTRAINING = Set.of("constraint", "references", "unique", "primary", "check");

    private static final Pattern BEGINNING = Pattern.compile("(?i)(create|alter)\\b");

    /** In comments, and in texts that a database reads in a way of its own, anything may stand. */
    private static final Pattern UNREADABLE = Pattern.compile("--|/\\*|#|\\\\|\\$\\$");

    /**
     * What a statement makes; empty when it does anything else, or names a schema.
     *
     * @param folded what the database makes of a name that is not quoted
     */
    static Optional<Creation> by(String statement, UnaryOperator<String> folded) {
        if (!BEGINNING.matcher(statement).lookingAt()
                || UNREADABLE.matcher(statement).find()) {
            return Optional.empty();
        }
        SqlTokens tokens = new SqlTokens(statement, Integer.MAX_VALUE, folded);
        return tokens.word(0).equals("create") ? made(tokens) : added(tokens);
    }

    private static Optional<Creation> made(SqlTokens tokens) {
        int what = tokens.word(1).equals("unique") ? 2 : 1;
        return switch (tokens.word(what)) {
            case "table" -> isOnlyTable(tokens, what) ? of(Kind.TABLE, tokens, what + 1, what + 1) : Optional.empty();
            case "sequence" -> of(Kind.SEQUENCE, tokens, what + 1, what + 1);
            case "index" ->
                tokens.word(what + 2).equals("on") && tokens.word(what + 4).equals("(")
                        ? of(Kind.INDEX, tokens, what + 3, what + 1)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the columns of a table follow, and no other table of which it takes the rows. */
    private static boolean isOnlyTable(SqlTokens tokens, int table) {
        return tokens.word(table + 2).equals("(")
                && IntStream.range(table + 1, tokens.size())
                        .noneMatch(i -> tokens.word(i).equals("table"));
    }

    private static Optional<Creation> added(SqlTokens tokens) {
        boolean adds = tokens.word(1).equals("table") && tokens.word(3).equals("add");
        if (!adds || hasSeveralClauses(tokens)) {
            return Optional.empty();
        }
        return switch (tokens.word(4)) {
            case "column" ->
                of(Kind.COLUMN, tokens, 2, 5)
                        .filter(made -> made.words().stream().noneMatch(CONSTRAINING::contains));
            case "constraint" -> keepsName(tokens, 5) ? of(Kind.CONSTRAINT, tokens, 2, 5) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a constraint is called as the statement says: to MariaDB, a primary key has no name, and others may have two. */
    private static boolean keepsName(SqlTokens tokens, int name) {
        return switch (tokens.word(name + 1)) {
            case "unique", "check" -> tokens.word(name + 2).equals("(");
            case "foreign" ->
                tokens.word(name + 2).equals("key") && tokens.word(name + 3).equals("(");
            default -> false;
        };
    }

    private static boolean hasSeveralClauses(SqlTokens tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.word(i)) {
                case "(" -> depth++;
                case ")" -> depth--;
                case "," -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {
                    // a word between
                }
            }
        }
        return false;
    }

    private static Optional<Creation> of(Kind kind, SqlTokens tokens, int table, int name) {
        boolean isQualified =
                tokens.word(table + 1).equals(".") || tokens.word(name + 1).equals(".");
        if (isQualified || !tokens.isName(table) || !tokens.isName(name)) {
            return Optional.empty();
        }
        Set<String> words = tokens.words();
        return words.stream().anyMatch(UNFIT::contains)
                ? Optional.empty()
                : Optional.of(new Creation(kind, tokens.name(table), tokens.name(name), words));
    }
}
