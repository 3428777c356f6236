package dev.lintel.runtime;

import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Lintel#repair()} did.
 *
 * @param database the database, for a person
 * @param mended what was mended, a sentence each
 * @param left what is wrong still: nobody can prove how to mend it, or it is not for this to mend
 */
public record RepairReport(String database, List<String> mended, List<Problem> left) {

    public RepairReport {
        Objects.requireNonNull(database, "database");
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }

    /** The report for a person, some lines without a line end behind the last. */
    @Override
    public String toString() {
        return mended.isEmpty()
                ? "There was nothing to mend on " + database + "."
                : "Mended on " + database + ":\n  " + String.join("\n  ", mended);
    }
}
