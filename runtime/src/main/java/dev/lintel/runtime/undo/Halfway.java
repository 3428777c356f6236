package dev.lintel.runtime.undo;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;

/** What is halfway is neither there nor gone, so nothing behind it is undone. */
public final class Halfway {

    private Halfway() {}

    /**
     * Refuses a rollback of plugins of which a migration is halfway.
     *
     * @param chosen what is to be undone
     * @throws ProblemException when one of their plugins has begun another migration
     */
    public static void refuse(List<AppliedRecord> chosen, List<JournalEntry> halfway) {
        List<Problem> problems = halfway.stream()
                .filter(entry ->
                        chosen.stream().anyMatch(record -> record.plugin().equals(entry.plugin())))
                .map(entry -> Problem.error(
                        ProblemKind.HALF_APPLIED,
                        Place.NOWHERE,
                        "The migration %s@%d stopped halfway in this database%s."
                                .formatted(entry.plugin(), entry.version(), entry.progress()),
                        "Let the build that has begun it end it, and ask for the rollback again."))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
