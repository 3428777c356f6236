package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.contents;
import static dev.lintel.schema.create.CompiledProject.schema;
import static dev.lintel.schema.create.CompiledProject.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquashTest {

    @TempDir
    Path project;

    private Path histories;
    private Path tasks;

    @BeforeEach
    void createThreeVersions() throws IOException {
        histories = project.resolve("histories");
        tasks = histories.resolve("tasks");
        create(0, List.of(new Pin("users", 2)), "create task", "id");
        create(1, List.of(new Pin("users", 5), new Pin("core", 1)), "add title", "id", "title");
        create(2, List.of(new Pin("users", 6)), "add due", "id", "due", "title");
    }

    @Test
    void theFirstVersionsBecomeOne() throws IOException {
        History before = committed().history();

        Migration squashed = new Squash("tasks", histories).to(2);

        assertThat(squashed.name()).isEqualTo("versions_1_to_2");
        assertThat(squashed.pins()).containsExactly(new Pin("core", 1), new Pin("users", 5));
        CommittedHistory committed = committed();
        assertThat(committed.history().floor()).isEqualTo(2);
        assertThat(committed.history().migrations())
                .containsExactly(squashed, before.migrations().get(2));
        assertThat(committed.snapshot()).isEqualTo(schema("tasks", "id", "due", "title"));
        assertThat(contents(tasks).keySet())
                .containsExactly(
                        "h2/U2__versions_1_to_2.sql",
                        "h2/U3__add_due.sql",
                        "h2/V2__versions_1_to_2.sql",
                        "h2/V3__add_due.sql",
                        "history.lintel",
                        "postgresql/U2__versions_1_to_2.sql",
                        "postgresql/U3__add_due.sql",
                        "postgresql/V2__versions_1_to_2.sql",
                        "postgresql/V3__add_due.sql",
                        "schema.json");
        assertThat(Files.readString(tasks.resolve("h2/V2__versions_1_to_2.sql")))
                .isEqualTo("""
                        -- Plugin tasks, version 2, h2:
                        -- all of the versions 1 to 2 in one, for a database that is empty
                        -- lintel:undo irreversible

                        -- version 1, create_task
                        h2 up 1

                        -- version 2, add_title
                        h2 up 2
                        """);
        assertThat(Files.readString(tasks.resolve("h2/U2__versions_1_to_2.sql")))
                .isEqualTo("""
                        -- Undo of plugin tasks, version 2, h2:
                        -- all of the versions 1 to 2
                        -- lintel:undo irreversible

                        -- version 2, add_title
                        h2 down 2

                        -- version 1, create_task
                        h2 down 1
                        """);
    }

    @Test
    void whatIsSquashedCanBeSquashedAgainAndGoesOn() throws IOException {
        new Squash("tasks", histories).to(2);
        Migration again = new Squash("tasks", histories).to(3);
        create(3, List.of(), "add text", "id", "due", "text", "title");

        assertThat(again.name()).isEqualTo("versions_2_to_3");
        assertThat(committed().history().migrations())
                .extracting(Migration::version)
                .containsExactly(3, 4);
        assertThat(tasks.resolve("history.lintel")).content().contains("\nfloor 3\nV3 versions_2_to_3 ");
    }

    @Test
    void whatTheHeadsSayOfTheDataIsLeftOut() throws IOException {
        write(tasks.resolve("h2/V1__create_task.sql"), """
                -- Plugin tasks, version 1, h2:
                -- creates it
                -- lintel:undo exact
                -- lintel:compatible

                create table a (b int);
                """);
        write(tasks.resolve("h2/V2__add_title.sql"), """
                -- Plugin tasks, version 2, h2:
                -- lintel:undo structure-only
                -- lintel:non-transactional
                -- lintel:precheck b of a is null
                --   select count(*) from a where b is null
                -- it is needed

                -- lintel: stays, as it is no head
                alter table a add c int;
                -- lintel:stays
                """);
        new HistoryFolder("tasks", tasks).rehash();

        new Squash("tasks", histories).to(2);

        assertThat(Files.readString(tasks.resolve("h2/V2__versions_1_to_2.sql")))
                .isEqualTo("""
                        -- Plugin tasks, version 2, h2:
                        -- all of the versions 1 to 2 in one, for a database that is empty
                        -- lintel:undo irreversible
                        -- lintel:non-transactional

                        -- version 1, create_task
                        -- creates it

                        create table a (b int);

                        -- version 2, add_title
                        -- it is needed

                        alter table a add c int;
                        -- lintel:stays
                        """);
    }

    @Test
    void aVersionThatIsNotThereIsRefused() throws IOException {
        SortedMap<String, String> before = contents(tasks);

        assertThat(refusal(4))
                .isEqualTo("[UnknownVersion] The history of the plugin tasks can't be squashed to version 4: it has the"
                        + " versions 1 to 3. Name a version from 2 to 3.");
        assertThat(refusal(1)).contains("can't be squashed to version 1");
        assertThat(contents(tasks)).isEqualTo(before);
    }

    @Test
    void aFloorThatIsEditedBreaksTheChain() throws IOException {
        new Squash("tasks", histories).to(2);
        Path file = tasks.resolve("history.lintel");
        String text = Files.readString(file);

        write(file, text.replace("floor 2\n", ""));
        assertThat(historyRefusal()).contains("has version 2 here, where version 1 should be");
        write(file, text.replaceAll("(?m)^V2.*\n", "").replace("floor 2\n", "floor 3\n"));
        assertThat(historyRefusal()).contains("its chain does not fit");
    }

    private String refusal(int to) {
        return catchThrowableOfType(ProblemException.class, () -> new Squash("tasks", histories).to(to))
                .getMessage();
    }

    private String historyRefusal() {
        return catchThrowableOfType(ProblemException.class, this::committed).getMessage();
    }

    private CommittedHistory committed() {
        return CommittedHistory.read("tasks", new HistoryFolder("tasks", tasks).scripts());
    }

    private void create(int version, List<Pin> pins, String message, String... columns) throws IOException {
        Path classes = project.resolve("classes");
        // as a build copies the resources first
        for (var file : (Files.exists(tasks) ? contents(tasks) : new java.util.TreeMap<String, String>()).entrySet()) {
            write(classes.resolve("db/plugins/tasks").resolve(file.getKey()), file.getValue());
        }
        compiledTo(classes, "tasks", version, pins, columns);
        new MigrationCreator(classes, histories).create("tasks", message);
    }
}
