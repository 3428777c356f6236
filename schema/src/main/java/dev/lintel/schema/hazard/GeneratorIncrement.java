package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/** A sequence moves by another number: an old build beside the new one takes other identifiers for its own than the new one does. */
final class GeneratorIncrement implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.AlterSequence.class)
                .filter(alter -> alter.before().increment() != alter.after().increment())
                .map(GeneratorIncrement::finding)
                .toList();
    }

    private static Finding finding(Change.AlterSequence alter) {
        return Finding.error(
                ProblemKind.GENERATOR_INCREMENT,
                Subject.sequence(alter.after().name()),
                "The sequence '" + alter.after().name() + "' moves by "
                        + alter.after().increment() + " now, and by "
                        + alter.before().increment()
                        + " before: an old build beside the new one would give identifiers twice.",
                "Keep allocationSize = " + alter.before().increment()
                        + "; or stop all instances before the migration, and write "
                        + Finding.acknowledgement(ProblemKind.GENERATOR_INCREMENT) + " here.");
    }
}
