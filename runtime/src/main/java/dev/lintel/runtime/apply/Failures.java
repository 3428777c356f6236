package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.SqlStatement;
import java.util.List;
import java.util.regex.Pattern;

/** What a person is told when a script fails: which, where, what the database said, what remains, and what to do. */
final class Failures {

    private static final Pattern MAKES = Pattern.compile("create\\s+(table|sequence)\\s", Pattern.CASE_INSENSITIVE);

    private Failures() {}

    /**
     * The problem with a script.
     *
     * @param isAtomic whether nothing of it remains
     * @param before the steps of this run that stand
     */
    static ProblemException of(Script script, StatementFailedException failure, boolean isAtomic, List<String> before) {
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.MIGRATION_FAILED,
                        failure.statement()
                                .map(statement -> Place.line(script.file(), statement.line()))
                                .orElse(Place.file(script.file())),
                        what(script, failure)
                                + remains(failure, isAtomic)
                                + (before.isEmpty()
                                        ? ""
                                        : " %s before it: %s."
                                                .formatted(
                                                        script.direction() == Direction.UP ? "Applied" : "Undone",
                                                        String.join(", ", before))),
                        cure(
                                script,
                                isAtomic,
                                failure.statement()
                                        .map(SqlStatement::text)
                                        .filter(text -> MAKES.matcher(text).lookingAt())
                                        .isPresent()))),
                failure);
    }

    private static String what(Script script, StatementFailedException failure) {
        String verb = script.direction() == Direction.UP ? "The" : "Undoing the";
        String opening = "%s migration %s '%s' of the plugin %s failed: %s"
                .formatted(verb, script, script.name(), script.plugin(), failure.getMessage());
        return (opening.endsWith(".") ? opening : opening + ".")
                + failure.statement()
                        .map(SqlStatement::text)
                        .map(FailedStatement::quotation)
                        .orElse("");
    }

    private static String remains(StatementFailedException failure, boolean isAtomic) {
        if (isAtomic || failure.done() == 0) {
            return " Nothing of it remains.";
        }
        return failure.done() == 1
                ? " The statement before it remains carried out."
                : " The %d statements before it remain carried out.".formatted(failure.done());
    }

    /** @param makes whether the statement fails where what it makes is there already */
    private static String cure(Script script, boolean isAtomic, boolean makes) {
        if (script.direction() == Direction.DOWN) {
            return "Mend what the database complains of, and start again.";
        }
        return "Mend what the database complains of; if it is the script, correct %s, record it with `lintel rehash %s`, and start again%s.%s"
                .formatted(
                        isAtomic ? "the script" : "it from this statement on",
                        script.plugin(),
                        isAtomic ? "" : ": the next run goes on there",
                        makes
                                ? " If it was there before Lintel, `lintel baseline %s` adopts it."
                                        .formatted(script.plugin())
                                : "");
    }
}
