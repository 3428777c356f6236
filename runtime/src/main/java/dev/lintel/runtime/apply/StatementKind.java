package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Product;
import dev.lintel.schema.script.SqlStatement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a statement changes, as far as a run that is broken off has to know. */
enum StatementKind {
    /** Rows; what it did can be taken back until it is committed. */
    DATA,
    /** The catalog, or anything else; it may commit by itself. */
    CATALOG,
    /** Only the session, so a run that goes on in another one says it again. */
    SESSION,
    /** Where a transaction begins or ends, which is not the script's to say. */
    TRANSACTION;

    private static final Set<String> DATA_WORDS =
            Set.of("insert", "update", "delete", "merge", "replace", "select", "with", "values");

    private static final Set<String> SESSION_WORDS = Set.of("set", "reset", "use", "pragma", "lock", "unlock");

    private static final Pattern ENDS_TRANSACTION = Pattern.compile(
            "(?is)(commit|end)\\b.*|rollback(?!\\s+(work\\s+|transaction\\s+)?to\\b)\\b.*|start\\s+transaction\\b.*"
                    + "|begin(?!\\s+(not\\s+)?atomic\\b)\\b.*");

    private static final Pattern OUTSIDE_OF_TRANSACTIONS = Pattern.compile(
            "(?is)(create\\s+(unique\\s+)?index|drop\\s+index)\\s+concurrently\\b.*|reindex\\b.*\\bconcurrently\\b.*"
                    + "|vacuum\\b.*|(create|drop)\\s+(database|tablespace)\\b.*|alter\\s+system\\b.*");

    static StatementKind of(SqlStatement statement) {
        String text = statement.text();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (ENDS_TRANSACTION.matcher(text).matches()) {
            return TRANSACTION;
        }
        if (SESSION_WORDS.contains(word)) {
            return SESSION;
        }
        return DATA_WORDS.contains(word) ? DATA : CATALOG;
    }

    /** Whether a database that carries out whole scripts in transactions refuses this statement in one. */
    static boolean mustBeAlone(SqlStatement statement, Product product) {
        return product.undoesFailedMigrations()
                && OUTSIDE_OF_TRANSACTIONS.matcher(statement.text()).matches();
    }
}
