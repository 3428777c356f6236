package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.ScriptCheck;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rehash}: a script that was edited by hand becomes the one that the history records. */
class RehashCommandTest {

    @TempDir
    Path folder;

    private Path histories;
    private HistoryFolder history;

    @BeforeEach
    void createFirstMigration() throws Exception {
        PluginProject project = new PluginProject(folder).withTask("").build();
        histories = project.histories();
        history = new HistoryFolder("tasks", histories.resolve("tasks"));
        Shell created = Shell.lintel(
                "create",
                "tasks",
                "create task",
                "--classes",
                project.classes().toString(),
                "--history",
                histories.toString());
        assertThat(created.code()).isZero();
    }

    @Test
    void recordsWhatWasEdited() throws IOException {
        Path script = histories.resolve("tasks/h2/V1__create_task.sql");
        Files.writeString(script, Files.readString(script) + "\ncreate index tasks_task_by_hand on tasks_task (id);\n");
        assertThat(ScriptCheck.all(history.read(), history.scripts()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.EDITED_SCRIPT));

        Shell rehashed = rehash("tasks");

        assertThat(rehashed.err()).isEmpty();
        assertThat(rehashed.code()).isZero();
        assertThat(rehashed.out()).contains("  h2/V1__create_task.sql").doesNotContain("postgresql");
        assertThat(ScriptCheck.all(history.read(), history.scripts())).isEmpty();
        assertThat(rehash("tasks").out()).startsWith("Nothing to record");
    }

    @Test
    void refusesAScriptThatIsGoneAndWritesNothing() throws IOException {
        Path file = histories.resolve("tasks/history.lintel");
        String before = Files.readString(file);
        Files.writeString(histories.resolve("tasks/h2/V1__create_task.sql"), "edited");
        Files.delete(histories.resolve("tasks/h2/U1__create_task.sql"));

        Shell rehashed = rehash("tasks");

        assertThat(rehashed.code()).isEqualTo(1);
        assertThat(rehashed.err()).contains("[MissingScript]").hasLineCount(1);
        assertThat(file).hasContent(before);
    }

    @Test
    void knowsWhichPluginsHaveAHistory() {
        Shell rehashed = rehash("taks");

        assertThat(rehashed.code()).isEqualTo(1);
        assertThat(rehashed.err()).startsWith("[UnknownPlugin] There is no history of a plugin 'taks'");
    }

    private Shell rehash(String plugin) {
        return Shell.lintel("rehash", plugin, "--history", histories.toString());
    }
}
