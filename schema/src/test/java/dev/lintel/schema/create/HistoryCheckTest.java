package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledFor;
import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.create.HistoryCheck.State;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCheckTest {

    @TempDir
    Path project;

    private Path classes;
    private Path histories;
    private HistoryCheck check;

    @BeforeEach
    void createFirstVersion() throws IOException {
        classes = project.resolve("classes");
        histories = project.resolve("histories");
        check = new HistoryCheck(classes, histories);
        compiledTo(classes, "tasks", 0, List.of(), "id");
        new MigrationCreator(classes, histories).create("tasks", "create task");
    }

    @Test
    @Tag("near-miss-807")
    void whatIsCommittedIsUpToDate() {
        Standing standing = check.of("tasks");

        assertThat(standing.state()).isEqualTo(State.UP_TO_DATE);
        assertThat(standing.history().version()).isEqualTo(1);
        assertThat(standing.problems()).isEmpty();
        assertThat(check.plugins()).containsExactly("tasks");
    }

    @Test
    void aDraftIsAMove() throws IOException {
        compiledTo(classes, "tasks", 1, List.of(), "id", "title");

        assertThat(check.of("tasks").state()).isEqualTo(State.MOVED);
        assertThat(messages("tasks"))
                .containsExactly(
                        "[Drift] The models of the plugin tasks have moved past version 1 of its history: 0 changes"
                                + " are not committed. See it with `lintel diff tasks`, and commit it with `lintel create tasks \"what"
                                + " has changed\"`.");
    }

    @Test
    void anOldCompilationIsAMoveToo() throws IOException {
        compiledTo(classes, "tasks", 0, List.of(), "id");

        assertThat(check.of("tasks").state()).isEqualTo(State.MOVED);
        assertThat(messages("tasks")).singleElement().asString().startsWith("[StaleDraft]");
    }

    @Test
    void aDatabaseWithoutScriptsIsAMoveToo() throws IOException {
        compiledFor(List.of("h2", "sqlite"), classes, "tasks", 1, List.of(), List.of(), "id");

        assertThat(messages("tasks"))
                .contains(
                        "[MissingDialect] The history of the plugin tasks has no scripts for sqlite, which it is compiled"
                                + " for. Run `lintel create tasks`.");
    }

    @Test
    @Tag("hit-807")
    void anEditedScriptIsABreak() throws IOException {
        write(histories.resolve("tasks/h2/V1__create_task.sql"), "edited");

        assertThat(check.of("tasks").state()).isEqualTo(State.BROKEN);
        assertThat(messages("tasks")).singleElement().asString().startsWith("[EditedScript]");
    }

    @Test
    void whatIsNotCompiledIsNotKnown() {
        HistoryCheck elsewhere = new HistoryCheck(project.resolve("nothing"), histories);

        assertThat(elsewhere.plugins()).containsExactly("tasks");
        assertThat(elsewhere.of("tasks").state()).isEqualTo(State.MOVED);
        assertThatThrownBy(() -> elsewhere.of("taks")).hasMessageEndingWith("Did you mean tasks?");
    }

    private List<String> messages(String plugin) {
        return check.of(plugin).problems().stream().map(Problem::message).toList();
    }
}
