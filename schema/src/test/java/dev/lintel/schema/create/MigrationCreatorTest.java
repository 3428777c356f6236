package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.contents;
import static dev.lintel.schema.create.CompiledProject.delete;
import static dev.lintel.schema.create.CompiledProject.schema;
import static dev.lintel.schema.create.CompiledProject.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.Schema;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationCreatorTest {

    @TempDir
    Path project;

    private Path classes;
    private Path histories;
    private MigrationCreator creator;

    @BeforeEach
    void open() {
        classes = project.resolve("target/classes");
        histories = project.resolve("src/main/resources/db/plugins");
        creator = new MigrationCreator(classes, histories);
    }

    @Test
    void theDraftBecomesTheHistorysNextMigration() throws IOException {
        compiled("tasks", 0, "id");

        Created created = creator.create("tasks", "Create task!");

        Path folder = histories.resolve("tasks");
        assertThat(created.plugin()).isEqualTo("tasks");
        assertThat(created.warnings()).isEmpty();
        assertThat(created.migration().version()).isEqualTo(1);
        assertThat(created.migration().name()).isEqualTo("create_task");
        assertThat(created.files())
                .containsExactly(
                        folder.resolve("h2/V1__create_task.sql"),
                        folder.resolve("h2/U1__create_task.sql"),
                        folder.resolve("postgresql/V1__create_task.sql"),
                        folder.resolve("postgresql/U1__create_task.sql"),
                        folder.resolve("schema.json"),
                        folder.resolve("history.lintel"));
        assertThat(created.files()).allSatisfy(file -> assertThat(file).exists());
        assertThat(folder.resolve("h2/V1__create_task.sql")).hasContent("h2 up 1\n");
        assertThat(folder.resolve("postgresql/U1__create_task.sql")).hasContent("postgresql down 1\n");
        CommittedHistory committed = CommittedHistory.read("tasks", new HistoryFolder("tasks", folder).scripts());
        assertThat(committed.snapshot()).isEqualTo(schema("tasks", "id"));
        assertThat(committed.history().migrations()).containsExactly(created.migration());
    }

    @Test
    void theClassOutputIsAsIfItHadBeenCompiledAfterwards() throws IOException {
        compiled("tasks", 0, "id");

        creator.create("tasks", "create task");

        assertThat(contents(classes.resolve("db/plugins/tasks"))).isEqualTo(contents(histories.resolve("tasks")));
        assertThat(classes.resolve("META-INF/lintel/tasks/draft")).doesNotExist();
        Descriptor descriptor = DescriptorFile.read(
                "tasks", Files.readString(classes.resolve("META-INF/lintel/tasks/plugin.json")), "plugin.json");
        assertThat(descriptor.version()).isEqualTo(1);
        assertThat(descriptor.draft()).isEmpty();
        assertThat(descriptor.schema()).isEqualTo(schema("tasks", "id"));
    }

    @Test
    void theNextOneIsPutOnTop() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        compiled("tasks", 1, List.of(new Pin("elsewhere", 3)), "id", "title");

        Created created = creator.create("tasks", "add title");

        assertThat(created.migration().version()).isEqualTo(2);
        assertThat(created.migration().pins()).containsExactly(new Pin("elsewhere", 3));
        assertThat(created.migration().schemaHash()).isEqualTo(SnapshotFile.hash(schema("tasks", "id", "title")));
        assertThat(contents(classes.resolve("db/plugins/tasks"))).isEqualTo(contents(histories.resolve("tasks")));
    }

    @Test
    void whatTakesLongIsCommittedWithWhatComesBefore() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        Descriptor descriptor = compiledInTwo(schema("tasks", "id", "title"), "id", "title", "text");

        Created created = creator.create("tasks", "add text");

        assertThat(created.migrations())
                .extracting(migration -> migration.version() + " " + migration.name() + " " + migration.schemaHash())
                .containsExactly(
                        "2 add_text " + SnapshotFile.hash(schema("tasks", "id", "title")),
                        "3 add_text_online " + SnapshotFile.hash(descriptor.schema()));
        Path folder = histories.resolve("tasks");
        assertThat(created.files())
                .contains(folder.resolve("h2/V2__add_text.sql"), folder.resolve("h2/U3__add_text_online.sql"));
        assertThat(folder.resolve("postgresql/V3__add_text_online.sql")).hasContent("postgresql up 3\n");
        assertThat(CommittedHistory.read("tasks", new HistoryFolder("tasks", folder).scripts())
                        .snapshot())
                .isEqualTo(descriptor.schema());
        assertThat(contents(classes.resolve("db/plugins/tasks"))).isEqualTo(contents(folder));
        assertThat(classes.resolve("META-INF/lintel/tasks/draft")).doesNotExist();
    }

    @Test
    void ofTwoMigrationsNoneIsCommittedWhereOneCantBe() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        compiledInTwo(schema("tasks", "id", "title"), "id", "title", "text");
        write(histories.resolve("tasks/h2/V3__add_text_online.sql"), "mine");
        SortedMap<String, String> before = contents(histories);

        assertThat(refusal("tasks", "add text")).contains("V3__add_text_online.sql: [Output] ");

        assertThat(contents(histories)).isEqualTo(before);
    }

    private Descriptor compiledInTwo(Schema stop, String... columns) throws IOException {
        compiled("tasks", 1, columns);
        Path file = classes.resolve("META-INF/lintel/tasks/plugin.json");
        Descriptor whole = DescriptorFile.read("tasks", Files.readString(file), "plugin.json");
        Descriptor.Draft draft = new Descriptor.Draft(
                2,
                List.of(),
                List.of(),
                Optional.of(new Descriptor.Draft.Then(stop, List.of("adds the column 'text'"))));
        Descriptor descriptor = new Descriptor(
                whole.plugin(),
                whole.prefix(),
                whole.dependsOn(),
                whole.pins(),
                whole.registry(),
                whole.models(),
                whole.converters(),
                whole.dialects(),
                whole.version(),
                Optional.of(draft),
                whole.schema());
        write(file, DescriptorFile.write(descriptor));
        for (String dialect : whole.dialects()) {
            Path drafts = classes.resolve("META-INF/lintel/tasks/draft/" + dialect);
            write(drafts.resolve("V3__draft.sql"), dialect + " up 3\n");
            write(drafts.resolve("U3__draft.sql"), dialect + " down 3\n");
        }
        return descriptor;
    }

    @Test
    void theSameDraftGivesTheSameBytes() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        SortedMap<String, String> first = contents(histories);
        Path other = project.resolve("other");
        compiled("tasks", 0, "id");
        delete(classes.resolve("db"));

        new MigrationCreator(classes, other).create("tasks", "create task");

        assertThat(contents(other)).isEqualTo(first);
    }

    @Test
    void whatTakesDataWithItNeedsAWord() throws IOException {
        compiled("tasks", 0, "id", "title", "text");
        creator.create("tasks", "create task");
        List<String> losses = List.of("drops the column 'title' of it", "drops the column 'text' of it");
        compiledTo(classes, "tasks", 1, List.of(), losses, "id");
        SortedMap<String, String> before = contents(histories);

        assertThat(refusal("tasks", "drop texts"))
                .isEqualTo(
                        "[DataLoss] Version 2 of the plugin tasks drops the column 'title' of it. If that is meant, run"
                                + " the command again with --allow-drop.\n"
                                + "[DataLoss] Version 2 of the plugin tasks drops the column 'text' of it. If that is meant, run"
                                + " the command again with --allow-drop.");
        assertThat(contents(histories)).isEqualTo(before);

        Created created = creator.create("tasks", "drop texts", Losses.ALLOWED);

        assertThat(created.migration().version()).isEqualTo(2);
        assertThat(created.losses()).isEqualTo(losses);
    }

    @Test
    void whatWasNeverCompiledIsRefused() {
        assertThat(refusal("tasks", "m"))
                .isEqualTo(
                        "[UnknownPlugin] No plugin was compiled to " + classes + ". Compile the project with Lintel's"
                                + " annotation processor first, or name its class folder with --classes.");
    }

    @Test
    void anUnknownPluginIsRefusedWithTheKnownOnes() throws IOException {
        compiled("tasks", 0, "id");
        compiled("calendar", 0, "id");

        assertThat(refusal("taks", "m"))
                .isEqualTo("[UnknownPlugin] No plugin 'taks' was compiled to " + classes
                        + "; those there are: calendar, tasks. Did you mean tasks?");
        assertThat(refusal("../tasks", "m")).contains("those there are: calendar, tasks.");
        assertThat(refusal("invoices", "m"))
                .endsWith(" Name one of them, or compile the project that has this plugin.");
    }

    @Test
    void noDraftIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");

        assertThat(refusal("tasks", "again"))
                .isEqualTo("[NoDraft] The models of the plugin tasks are where its newest migration is, version 1"
                        + " 'create_task'. Change a model and compile; then there is something to create.");
    }

    @Test
    void aDraftAgainstAnotherVersionIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        compiled("tasks", 0, "id", "title");

        assertThat(refusal("tasks", "m"))
                .isEqualTo(
                        histories.resolve("tasks/history.lintel")
                                + ": [StaleDraft] The plugin tasks was compiled against"
                                + " version 0 of its history, which has version 1 now. Compile again, and run the command again.");
    }

    @Test
    void aDraftAgainstAnotherHistoryOfTheSameLengthIsRefused() throws IOException {
        compiled("tasks", 0, "id", "owner");
        creator.create("tasks", "another branch");
        compiled("tasks", 1, "id", "owner", "title");
        // the other branch is checked out, and nobody compiled since
        delete(histories);
        Path elsewhere = project.resolve("elsewhere");
        compiledTo(elsewhere, "tasks", 0, List.of(), "id");
        new MigrationCreator(elsewhere, histories).create("tasks", "create task");

        assertThat(refusal("tasks", "m"))
                .isEqualTo(histories.resolve("tasks/history.lintel")
                        + ": [StaleDraft] The history of the plugin tasks is not"
                        + " the one that it was compiled against. Compile again, and run the command again.");
    }

    @Test
    void aBrokenHistoryIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        creator.create("tasks", "create task");
        compiled("tasks", 1, "id", "title");
        Files.writeString(histories.resolve("tasks/h2/V1__create_task.sql"), "edited");
        Files.delete(histories.resolve("tasks/schema.json"));

        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> creator.create("tasks", "add title"));

        assertThat(refusal.problems())
                .extracting(problem -> problem.kind().readableName())
                .containsExactly("EditedScript", "MissingSnapshot");
    }

    @Test
    void aHistoryThatIsNoneIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        Files.createDirectories(histories.resolve("tasks"));
        Files.writeString(histories.resolve("tasks").resolve(HistoryFile.NAME), "<<<<<<< HEAD\n");

        assertThat(refusal("tasks", "m")).contains("history.lintel:1: [HistoryFormat] A merge has left");
    }

    @Test
    void aDescriptorThatIsNoneIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        Files.writeString(classes.resolve("META-INF/lintel/tasks/plugin.json"), "{");

        assertThat(refusal("tasks", "m")).contains("plugin.json:1: [DescriptorFormat] ");
    }

    @Test
    void aDraftWithoutItsScriptsIsRefused() throws IOException {
        compiled("tasks", 0, "id");
        Path script = classes.resolve("META-INF/lintel/tasks/draft/postgresql/U1__draft.sql");
        Files.delete(script);

        assertThat(refusal("tasks", "m"))
                .isEqualTo(script + ": [MissingScript] A script of the draft is not there. Compile the plugin again.");
        assertThat(histories).doesNotExist();
    }

    @Test
    void aMessageThatGivesNoNameIsRefused() throws IOException {
        compiled("tasks", 0, "id");

        assertThat(refusal("tasks", "?!")).startsWith("[Message] The message '?!' has no letter");
        assertThat(histories).doesNotExist();
    }

    @Test
    void aDraftThatNeedsAnotherDraftComesAfterIt() throws IOException {
        compiled("users", 0, "id");
        compiled("tasks", 0, List.of(new Pin("users", 1)), "id");

        assertThat(refusal("tasks", "m"))
                .isEqualTo(
                        "[UnmetPin] The draft of the plugin tasks needs users@1, which is a draft itself. Run `lintel create"
                                + " users \"what has changed\"` first.");
        assertThat(histories).doesNotExist();

        creator.create("users", "create user");
        assertThat(creator.create("tasks", "create task").migration().pins()).containsExactly(new Pin("users", 1));
    }

    @Test
    void aScriptInTheWayIsRefusedAndKept() throws IOException {
        compiled("tasks", 0, "id");
        Path mine = histories.resolve("tasks/h2/V1__create_task.sql");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        SortedMap<String, String> before = contents(project);

        assertThat(refusal("tasks", "create task")).startsWith(mine + ": [Output] The script is there already");
        assertThat(contents(project)).isEqualTo(before);
    }

    @Test
    void troubleInTheClassOutputIsAWarningOnceTheMigrationIsCommitted() throws IOException {
        compiled("tasks", 0, "id");
        Files.createDirectories(classes.resolve("db/plugins/tasks/schema.json/a folder in the way"));

        Created created = creator.create("tasks", "create task");

        assertThat(histories.resolve("tasks/history.lintel")).exists();
        assertThat(created.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.isError()).isFalse();
            assertThat(warning.toString())
                    .contains(
                            "[Output] The migration is created, but the class output could not follow: The file can't be"
                                    + " written (")
                    .endsWith("). Compile again.");
        });
    }

    private String refusal(String plugin, String message) {
        return catchThrowableOfType(ProblemException.class, () -> creator.create(plugin, message))
                .getMessage();
    }

    private void compiled(String plugin, int version, String... columns) throws IOException {
        compiled(plugin, version, List.of(), columns);
    }

    private void compiled(String plugin, int version, List<Pin> pins, String... columns) throws IOException {
        compiledTo(classes, plugin, version, pins, columns);
    }
}
