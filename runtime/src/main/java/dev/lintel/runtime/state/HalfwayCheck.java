package dev.lintel.runtime.state;

import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** Holds the migrations that stopped halfway against what this build would apply next. */
final class HalfwayCheck {

    private HalfwayCheck() {}

    static List<Problem> of(List<JournalEntry> halfway, List<PluginState> states) {
        List<Problem> problems = new ArrayList<>();
        for (JournalEntry entry : halfway) {
            for (PluginState state : states) {
                if (entry.direction() == Direction.UP
                        && state.name().equals(entry.plugin())
                        && entry.version() != next(state)) {
                    problems.add(unknown(entry));
                }
            }
        }
        return problems;
    }

    private static int next(PluginState state) {
        return state.progress().pending().isEmpty()
                ? 0
                : state.progress().pending().get(0).version();
    }

    private static Problem unknown(JournalEntry entry) {
        return Problem.error(
                ProblemKind.HALF_APPLIED,
                Place.NOWHERE,
                "The migration %s@%d stopped halfway in this database, after %d of its statements, and it is not the one"
                                .formatted(entry.plugin(), entry.version(), entry.done())
                        + " that this build would apply next.",
                "Start the build that has begun it; it goes on where that one stopped.");
    }
}
