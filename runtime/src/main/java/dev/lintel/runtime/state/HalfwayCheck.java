package dev.lintel.runtime.state;

import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.schema.history.Migration;
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
        for (PluginState state : states) {
            List<JournalEntry> begun = halfway.stream()
                    .filter(entry ->
                            entry.direction() == Direction.UP && entry.plugin().equals(state.name()))
                    .toList();
            for (int i = 0; i < begun.size(); i++) {
                if (begun.get(i).version() != pending(state, i)) {
                    problems.add(unknown(begun.get(i)));
                }
            }
        }
        return problems;
    }

    /** The version that would be applied next, or after some others; 0 if there is none. */
    private static int pending(PluginState state, int place) {
        List<Migration> pending = state.progress().pending();
        return place < pending.size() ? pending.get(place).version() : 0;
    }

    private static Problem unknown(JournalEntry entry) {
        return Problem.error(
                ProblemKind.HALF_APPLIED,
                Place.NOWHERE,
                "The migration %s@%d stopped halfway in this database%s, and it is not the one"
                                .formatted(entry.plugin(), entry.version(), entry.progress())
                        + " that this build would apply next.",
                "Start the build that has begun it; it goes on where that one stopped."
                        + (entry.isMaking() ? " If nothing of it was carried out, `lintel repair` forgets it." : ""));
    }
}
