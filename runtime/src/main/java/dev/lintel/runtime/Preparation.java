package dev.lintel.runtime;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.discover.Found;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.order.PlanCache;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is the same for all databases and schemas of one call, and so is done once, when the first of them needs it. */
final class Preparation implements AutoCloseable {

    private final Found found;
    private final PlanCache plans = new PlanCache();
    private final Map<String, Installation> installations = new HashMap<>();

    Preparation(Found found) {
        this.found = found;
    }

    Found found() {
        return found;
    }

    Optional<String> fingerprint(Database database) {
        return found.fingerprint(database.dialect());
    }

    Installation installation(Database database) {
        return installations.computeIfAbsent(
                database.dialect(), dialect -> found.install().on(dialect));
    }

    /** How a database stands. Problems are a part of the answer. */
    Assessment look(Database database) {
        return Assessment.of(installation(database), database, plans::plan);
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
