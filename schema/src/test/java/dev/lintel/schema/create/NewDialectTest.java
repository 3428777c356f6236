package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledFor;
import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.history.ScriptCheck;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin with a history is compiled for one more database. */
class NewDialectTest {

    private static final List<String> THREE = List.of("h2", "mariadb", "postgresql");

    @TempDir
    Path project;

    private Path classes;
    private Path tasks;
    private MigrationCreator creator;

    @BeforeEach
    void createTwoVersions() throws IOException {
        classes = project.resolve("classes");
        Path histories = project.resolve("histories");
        tasks = histories.resolve("tasks");
        creator = new MigrationCreator(classes, histories);
        compiledTo(classes, "tasks", 0, List.of(new Pin("users", 4)), "id");
        creator.create("tasks", "create task");
        creator.createEmpty("tasks", "seed");
    }

    @Test
    void oneScriptAtTheNewestVersionMakesEverything() throws IOException {
        compiledFor(THREE, classes, "tasks", 2, List.of(), List.of(), "id", "title");

        Created created = creator.addDialects("tasks");

        assertThat(created.files())
                .containsExactly(
                        tasks.resolve("mariadb/V2__seed.sql"),
                        tasks.resolve("mariadb/U2__seed.sql"),
                        tasks.resolve("history.lintel"));
        assertThat(Files.readString(tasks.resolve("mariadb/V2__seed.sql")))
                .startsWith("-- Plugin tasks, version 2, mariadb:\n"
                        + "-- all that the plugin has at this version, for a database that is empty\n"
                        + "-- creates the table tasks_item\n")
                .contains("create table tasks_item (\n    id integer not null,\n")
                .doesNotContain("title", "lintel:compatible");
        assertThat(Files.readString(tasks.resolve("mariadb/U2__seed.sql"))).contains("drop table tasks_item;");
        assertThat(created.warnings())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo(
                        "[MissingDialect] Version 2 'seed' of the plugin tasks changes no table, so what it does is not in"
                                + " the new scripts. If a new database needs it, write it into them, and record that with `lintel"
                                + " rehash tasks`.");
        History history = history();
        assertThat(history.of("mariadb").migrations())
                .extracting(Migration::version)
                .containsExactly(2);
        assertThat(history.of("h2").migrations()).extracting(Migration::version).containsExactly(1, 2);
    }

    @Test
    void theNextMigrationBringsItAlong() throws IOException {
        compiledFor(THREE, classes, "tasks", 2, List.of(), List.of(), "id", "title");

        Created created = creator.create("tasks", "add title");

        assertThat(created.migration().version()).isEqualTo(3);
        assertThat(created.files())
                .startsWith(tasks.resolve("mariadb/V2__seed.sql"), tasks.resolve("mariadb/U2__seed.sql"))
                .contains(tasks.resolve("mariadb/V3__add_title.sql"))
                .doesNotHaveDuplicates();
        assertThat(history().of("mariadb").migrations())
                .extracting(Migration::version)
                .containsExactly(2, 3);
        assertThat(ScriptCheck.all(history(), new HistoryFolder("tasks", tasks).scripts()))
                .isEmpty();
        assertThat(contents(classes.resolve("db/plugins/tasks"))).isEqualTo(contents(tasks));
    }

    @Test
    void whereNoneLacksThereIsNothingToDo() throws IOException {
        assertThat(refusal()).startsWith("[NoDraft]");
        compiledTo(classes, "tasks", 2, List.of(), "id", "title");
        assertThat(refusal())
                .isEqualTo(
                        "[Message] The draft of the plugin tasks needs a message that its scripts are named after. Run"
                                + " `lintel create tasks \"what has changed\"`.");
    }

    private String refusal() {
        return catchThrowableOfType(ProblemException.class, () -> creator.addDialects("tasks"))
                .getMessage();
    }

    private History history() {
        return new HistoryFolder("tasks", tasks).read();
    }
}
