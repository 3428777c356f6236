package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.contents;
import static dev.lintel.schema.create.CompiledProject.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code create --empty}: a migration for SQL that somebody writes. */
class HandWrittenTest {

    @TempDir
    Path project;

    private Path tasks;
    private MigrationCreator creator;

    @BeforeEach
    void createFirstVersion() throws IOException {
        Path histories = project.resolve("histories");
        tasks = histories.resolve("tasks");
        creator = new MigrationCreator(project.resolve("classes"), histories);
        compiledTo(project.resolve("classes"), "tasks", 0, List.of(new Pin("users", 4)), "id");
        creator.create("tasks", "create task");
    }

    @Test
    void hasStubsForAllDialectsAndThePinsOfToday() throws IOException {
        Created created = creator.createEmpty("tasks", "Seed  the tasks");

        assertThat(created.migration().version()).isEqualTo(2);
        assertThat(created.migration().pins()).containsExactly(new Pin("users", 4));
        assertThat(created.files())
                .containsExactly(
                        tasks.resolve("h2/V2__seed_the_tasks.sql"),
                        tasks.resolve("h2/U2__seed_the_tasks.sql"),
                        tasks.resolve("postgresql/V2__seed_the_tasks.sql"),
                        tasks.resolve("postgresql/U2__seed_the_tasks.sql"),
                        tasks.resolve("history.lintel"));
        assertThat(Files.readString(tasks.resolve("h2/V2__seed_the_tasks.sql"))).isEqualTo("""
                        -- Plugin tasks, version 2, h2:
                        -- Seed the tasks
                        --
                        -- Written by hand: SQL that runs once, behind version 1. It may change rows, and what no model knows of, such as
                        -- functions and views; what the models say of tables is drafted by the compiler. Write it below, then record it
                        -- with `lintel rehash tasks`, before it is applied anywhere.
                        """);
        CommittedHistory committed = committed();
        assertThat(committed.snapshot()).isEqualTo(schema("tasks", "id"));
        assertThat(committed.history().version()).isEqualTo(2);
        assertThat(contents(project.resolve("classes/db/plugins/tasks"))).isEqualTo(contents(tasks));
    }

    @Test
    void aDraftHasToBeMadeAnewBehindIt() throws IOException {
        compiledTo(project.resolve("classes"), "tasks", 1, List.of(), "id", "title");

        creator.createEmpty("tasks", "seed");

        assertThat(committed().history().version()).isEqualTo(2);
        assertThat(catchThrowableOfType(ProblemException.class, () -> creator.create("tasks", "add title"))
                        .getMessage())
                .contains(
                        "[StaleDraft] The plugin tasks was compiled against version 1 of its history, which has version 2");
    }

    private CommittedHistory committed() {
        return CommittedHistory.read("tasks", new HistoryFolder("tasks", tasks).scripts());
    }
}
