package dev.lintel.runtime.state;

import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.util.List;

/** Tells of what a run has begun and not ended, and what the next one will do about it. */
public final class Unfinished {

    private Unfinished() {}

    /** A warning for each, by plugin. */
    public static List<Problem> warnings(Assessment now, String dialect) {
        return now.halfway().stream().map(entry -> warning(entry, dialect)).toList();
    }

    private static Problem warning(JournalEntry entry, String dialect) {
        List<SqlStatement> statements = statements(entry, dialect);
        if (entry.isMaking()) {
            return Problem.warning(
                    ProblemKind.HALF_APPLIED,
                    Place.NOWHERE,
                    "%s was begun in this database, and how many of its %d statements were carried out is not known."
                            .formatted(what(entry), statements.size()),
                    "The next run looks in the catalog which of them were, and carries out the others.");
        }
        boolean hasNext = entry.done() < statements.size();
        String stopped = "%s stopped halfway in this database, after %d of its %d statements"
                .formatted(what(entry), entry.done(), statements.size());
        String next = hasNext
                ? "%s (%s)"
                        .formatted(
                                ordinal(entry),
                                shortened(statements.get(entry.done()).text()))
                : "its record";
        return Problem.warning(
                ProblemKind.HALF_APPLIED,
                Place.NOWHERE,
                entry.failure() != null
                        ? stopped + "; the database refused the next one: " + withoutStop(entry.failure()) + "."
                        : entry.started()
                                ? stopped + ", and whether the next one was carried out is not known."
                                : stopped + ".",
                (entry.started() && entry.failure() == null
                                ? "The next run looks in the catalog whether %s was carried out, and goes on from there%s."
                                : "The next run goes on with %s%s.")
                        .formatted(next, entry.direction() == Direction.DOWN ? "; then it applies what waits" : ""));
    }

    private static String what(JournalEntry entry) {
        if (entry.isUninstall()) {
            return "Uninstalling the plugin " + entry.plugin();
        }
        return (entry.direction() == Direction.DOWN ? "Undoing the migration " : "The migration ") + entry;
    }

    private static String ordinal(JournalEntry entry) {
        return "statement " + (entry.done() + 1);
    }

    private static List<SqlStatement> statements(JournalEntry entry, String dialect) {
        try {
            return SqlStatements.split(entry.script(), dialect);
        } catch (MalformedScriptException e) {
            throw new IllegalStateException("the journal holds what could not be carried out", e);
        }
    }

    private static String shortened(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        return line.length() <= 100 ? line : line.substring(0, 100) + " ...";
    }

    private static String withoutStop(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }
}
