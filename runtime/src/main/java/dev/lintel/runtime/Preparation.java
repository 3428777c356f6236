package dev.lintel.runtime;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.discover.Found;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.order.ExplainedStep;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.PlanCache;
import dev.lintel.runtime.order.Progress;
import dev.lintel.runtime.order.Target;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is the same for all databases and schemas of one call, and so is done once, when the first of them needs it. */
final class Preparation implements AutoCloseable {

    private final Found found;
    private final Optional<Target> target;
    private final Function<Collection<Progress>, Plan> planner;
    private final Map<String, Installation> installations = new HashMap<>();

    /** For a run that applies everything. */
    Preparation(Found found) {
        this.found = found;
        this.target = Optional.empty();
        this.planner = new PlanCache()::plan;
    }

    /** For a run that goes no further than this. */
    Preparation(Found found, Target target) {
        this.found = found;
        this.target = Optional.of(target);
        this.planner = progress -> new Plan(
                target.steps(progress).stream().map(ExplainedStep::step).toList());
    }

    Found found() {
        return found;
    }

    /** What an up-to-date database is known by; empty for a run after which it need not be. */
    Optional<String> fingerprint(Database database) {
        return target.isPresent() ? Optional.empty() : found.fingerprint(database.dialect());
    }

    Installation installation(Database database) {
        return installations.computeIfAbsent(
                database.dialect(), dialect -> found.install().on(dialect));
    }

    /** How a database stands. Problems are a part of the answer. */
    Assessment look(Database database) {
        return Assessment.of(installation(database), database, planner);
    }

    /**
     * The same where nothing may be wrong.
     *
     * @throws ProblemException with everything that is
     */
    Assessment assess(Database database) {
        Assessment now = look(database);
        if (!now.problems().isEmpty()) {
            throw new ProblemException(now.problems());
        }
        return now;
    }

    /**
     * The same without the lock: what seems to be halfway may be under way in another process, and what is read of that does
     * not fit together. So whoever has work to do looks again under the lock, and is refused there.
     */
    Assessment assessUnlocked(Database database) {
        Assessment now = look(database);
        boolean mayBeUnderWay = now.problems().stream().allMatch(problem -> problem.kind() == ProblemKind.HALF_APPLIED);
        if (!mayBeUnderWay) {
            throw new ProblemException(now.problems());
        }
        return now;
    }

    @Override
    public void close() {
        found.close();
    }
}
