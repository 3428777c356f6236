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

    /** What the next run goes on with by itself, for who looks before it does. */
    static List<Problem> waiting(List<JournalEntry> halfway) {
        return halfway.stream().map(HalfwayCheck::waiting).toList();
    }

    private static Problem waiting(JournalEntry entry) {
        boolean isUp = entry.direction() == Direction.UP;
        return Problem.warning(
                ProblemKind.HALF_APPLIED,
                Place.NOWHERE,
                "%s %s@%d stopped halfway in this database, after %d of its statements."
                        .formatted(
                                isUp ? "The migration" : "The undoing of",
                                entry.plugin(),
                                entry.version(),
                                entry.done()),
                isUp
                        ? "Mend what stopped it, and apply again: the next run goes on there."
                        : "The next run ends it first; so does `lintel repair`.");
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
