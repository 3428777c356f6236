package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledgement is kept until a migration says it at its head. */
class AcknowledgingTest {

    private static final Acknowledgement POSITION =
            new Acknowledgement("EnumPosition", "tasks_item.state", "the script rewrites the rows");

    @TempDir
    Path project;

    @Test
    void isALineInTheHistory() throws IOException {
        Acknowledging acknowledging = new Acknowledging("tasks", project);
        acknowledging.add(POSITION);
        acknowledging.add(new Acknowledgement("ShortKey", "tasks_item.id", "there are ten"));
        Path file = acknowledging.add(POSITION);

        assertThat(file).isEqualTo(project.resolve("tasks/acknowledged.lintel"));
        assertThat(Files.readString(file)).isEqualTo("""
                # What the next migration of the plugin tasks does and means: a problem, what it is about, and why that is well.
                EnumPosition tasks_item.state the script rewrites the rows
                ShortKey tasks_item.id there are ten
                """);
    }

    @Test
    void isOfAProblemThatThereIs() {
        assertThatThrownBy(() -> new Acknowledging("tasks", project)
                        .add(new Acknowledgement("EnumPositions", "tasks_item", "why")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "[StaleHint] 'EnumPositions' is nothing that can be acknowledged. Did you mean EnumPosition?");
        assertThat(project.resolve("tasks")).doesNotExist();
    }

    @Test
    void goesWithTheMigrationThatSaysIt() throws IOException {
        Path classes = project.resolve("classes");
        Path histories = project.resolve("histories");
        compiledTo(classes, "tasks", 0, List.of(), "id");
        Path file = new Acknowledging("tasks", histories).add(POSITION);
        new Acknowledging("tasks", histories).add(new Acknowledgement("ShortKey", "tasks_item.id", "not compiled yet"));
        Path copy = classes.resolve("db/plugins/tasks/acknowledged.lintel");
        write(copy, Files.readString(file));
        write(
                classes.resolve("META-INF/lintel/tasks/draft/h2/V1__draft.sql"),
                "-- Known and meant:\n-- - EnumPosition of tasks_item.state: the script rewrites the rows\n");

        new MigrationCreator(classes, histories).create("tasks", "create task");

        assertThat(Files.readString(file)).endsWith("well.\nShortKey tasks_item.id not compiled yet\n");
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(file));

        compiledTo(classes, "tasks", 1, List.of(), "id", "title");
        write(
                classes.resolve("META-INF/lintel/tasks/draft/h2/V2__draft.sql"),
                "-- - ShortKey of tasks_item.id: not compiled yet\n");
        new MigrationCreator(classes, histories).create("tasks", "add title");

        assertThat(file).doesNotExist();
        assertThat(copy).doesNotExist();
    }
}
