package dev.lintel.runtime.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanCacheTest {

    private static final History TASKS = new History(
            "tasks",
            List.of(
                    new Migration(1, "one", List.of(), "", new TreeMap<>()),
                    new Migration(2, "two", List.of(), "", new TreeMap<>())));

    @Test
    void schemasThatStandAlikeShareAPlan() {
        PlanCache plans = new PlanCache();

        Plan fresh = plans.plan(List.of(new Progress(List.of(), TASKS, 0)));

        assertThat(plans.plan(List.of(new Progress(List.of(), TASKS, 0)))).isSameAs(fresh);
        assertThat(plans.plan(List.of(new Progress(List.of(), TASKS, 1)))).hasToString("tasks@2");
    }
}
