package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What listeners hear of a run. */
class ListenerTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private final Heard heard = new Heard();

    @ParameterizedTest
    @EnumSource
    void startEachStepAndEnd(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = tasks(database, "create table tasks_note (id integer);\n");

        MigrationReport report = lintel.migrate();

        assertThat(heard.calls)
                .containsExactly(
                        "started: tasks@1, tasks@2",
                        "step 1 of 2: tasks@1",
                        "step 1 of 2 is done: tasks@1",
                        "step 2 of 2: tasks@2",
                        "step 2 of 2 is done: tasks@2",
                        "ended: 2");
        assertThat(report.steps()).allMatch(step -> !step.duration().isNegative());
        assertThat(report.duration())
                .isGreaterThanOrEqualTo(report.steps()
                        .get(0)
                        .duration()
                        .plus(report.steps().get(1).duration()));

        heard.calls.clear();
        lintel.migrate();
        assertThat(heard.calls).containsExactly("ended: 0");
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatFailsDoesNotEnd(DatabaseKind kind) {
        DataSource database = kind.create(folder);

        catchThrowableOfType(LintelException.class, tasks(database, "create nonsense;\n")::migrate);

        assertThat(heard.calls)
                .containsExactly(
                        "started: tasks@1, tasks@2",
                        "step 1 of 2: tasks@1",
                        "step 1 of 2 is done: tasks@1",
                        "step 2 of 2: tasks@2",
                        "failed: MigrationFailed");
    }

    @Test
    void aRefusalIsAFailureWithoutAStart() {
        Path needy =
                new TestPlugin("needy").dependsOn("ghost").creating("needy_one").jar(folder);

        catchThrowableOfType(
                LintelException.class,
                Lintel.on(Databases.h2InMemory())
                        .classLoaders(loaders.over(needy))
                        .listener(heard)::migrate);

        assertThat(heard.calls).containsExactly("failed: MissingPlugin");
    }

    @Test
    void aListenerThatThrowsStopsNothing() {
        MigrationListener broken = new MigrationListener() {
            @Override
            public void stepStarted(Step step, int number, int total) {
                throw new IllegalStateException("no metrics today");
            }
        };
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(folder);

        MigrationReport report = Lintel.on(Databases.h2InMemory())
                .classLoaders(loaders.over(tasks))
                .listener(broken)
                .listener(heard)
                .migrate();

        assertThat(report.steps()).hasSize(1);
        assertThat(heard.calls).hasSize(4);
    }

    private Lintel tasks(DataSource database, String second) {
        Path tasks = new TestPlugin("tasks")
                .creating("tasks_task")
                .migration("second", second)
                .jar(folder);
        return Lintel.on(database).classLoaders(loaders.over(tasks)).listener(heard);
    }

    private static final class Heard implements MigrationListener {

        private final List<String> calls = new ArrayList<>();

        @Override
        public void started(String database, Plan plan) {
            calls.add("started: " + plan);
        }

        @Override
        public void stepStarted(Step step, int number, int total) {
            calls.add("step %d of %d: %s".formatted(number, total, step));
        }

        @Override
        public void stepEnded(AppliedStep step, int number, int total) {
            calls.add("step %d of %d is done: %s".formatted(number, total, step.step()));
        }

        @Override
        public void ended(MigrationReport report) {
            calls.add("ended: " + report.steps().size());
        }

        @Override
        public void failed(LintelException failure) {
            calls.add("failed: " + failure.problems().get(0).kind().readableName());
        }
    }
}
