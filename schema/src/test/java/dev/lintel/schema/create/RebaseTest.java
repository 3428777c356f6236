package dev.lintel.schema.create;

import static dev.lintel.schema.create.CompiledProject.compiledTo;
import static dev.lintel.schema.create.CompiledProject.contents;
import static dev.lintel.schema.create.CompiledProject.schema;
import static dev.lintel.schema.create.CompiledProject.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that have both gone on from version 1, merged as git merges them. */
class RebaseTest {

    @TempDir
    Path project;

    private Path histories;
    private Path theirs;
    private Path tasks;
    private List<String> base;

    /** In {@code histories} is the branch that is at work, in {@code theirs} the one that is merged into it. */
    @BeforeEach
    void goOnFromOneVersion() throws IOException {
        histories = project.resolve("mine");
        theirs = project.resolve("theirs");
        tasks = histories.resolve("tasks");
        create(histories, 0, "create task", "id");
        copy(histories, theirs);
        create(histories, 1, "add title", "id", "title");
        create(theirs, 1, "add due", "id", "due");
    }

    @Test
    void theHistoryFileSaysWhatToDo() throws IOException {
        mergeWithMarks();

        assertThat(catchThrowableOfType(ProblemException.class, () -> new HistoryFolder("tasks", tasks).read())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo(
                                "[HistoryFormat] A merge has left its conflict marks here: two branches have each added a"
                                        + " migration to the plugin tasks. Run `lintel rebase tasks`: it puts the migrations of one"
                                        + " branch behind those of the other."));
    }

    @Test
    void mineComesBehindTheirs() throws IOException {
        mergeWithMarks();

        List<Rebase.Moved> moved = new Rebase("tasks", histories).run(Optional.of("add_title"));

        assertThat(moved).singleElement().satisfies(one -> {
            assertThat(one.was()).isEqualTo(2);
            assertThat(one.migration().version()).isEqualTo(3);
        });
        CommittedHistory committed = committed();
        assertThat(committed.history().migrations())
                .extracting(Migration::name)
                .containsExactly("create_task", "add_due", "add_title");
        assertThat(committed.snapshot()).isEqualTo(schema("tasks", "id", "due", "title"));
        assertThat(contents(tasks).keySet())
                .containsExactly(
                        "h2/U1__create_task.sql",
                        "h2/U2__add_due.sql",
                        "h2/U3__add_title.sql",
                        "h2/V1__create_task.sql",
                        "h2/V2__add_due.sql",
                        "h2/V3__add_title.sql",
                        "history.lintel",
                        "postgresql/U1__create_task.sql",
                        "postgresql/U2__add_due.sql",
                        "postgresql/U3__add_title.sql",
                        "postgresql/V1__create_task.sql",
                        "postgresql/V2__add_due.sql",
                        "postgresql/V3__add_title.sql",
                        "schema.json");
        assertThat(tasks.resolve("h2/V3__add_title.sql")).hasContent("h2 up 2\n");
    }

    @Test
    void theOtherWayRoundTheirsComesLast() throws IOException {
        mergeWithMarks();

        new Rebase("tasks", histories).run(Optional.of("add_due"));

        assertThat(committed().history().migrations())
                .extracting(Migration::name)
                .containsExactly("create_task", "add_title", "add_due");
    }

    @Test
    void linesOfBothWithoutMarksAreTwoBranchesToo() throws IOException {
        mergeWithMarks();
        Path file = tasks.resolve("history.lintel");
        write(file, Files.readString(file).replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", ""));
        assertThat(catchThrowableOfType(ProblemException.class, () -> new HistoryFolder("tasks", tasks).read())
                        .getMessage())
                .contains("The plugin tasks has two migrations of version 2: 'add_title' on line ", "and 'add_due' on")
                .endsWith("Run `lintel rebase tasks`: it puts one behind the other.");

        new Rebase("tasks", histories).run(Optional.of("add_title"));

        assertThat(committed().history().version()).isEqualTo(3);
    }

    @Test
    void severalMigrationsMoveTogetherAndTheirTitlesWithThem() throws IOException {
        create(histories, 2, "add text", "id", "text", "title");
        Path script = tasks.resolve("h2/V3__add_text.sql");
        write(script, "-- Plugin tasks, version 3, h2:\n-- adds the column\n\nalter table version 3;\n");
        new HistoryFolder("tasks", tasks).rehash();
        mergeWithMarks();

        new Rebase("tasks", histories).run(Optional.of("add_text"));

        assertThat(committed().history().migrations())
                .extracting(migration -> migration.version() + " " + migration.name())
                .containsExactly("1 create_task", "2 add_due", "3 add_title", "4 add_text");
        assertThat(tasks.resolve("h2/V4__add_text.sql"))
                .hasContent("-- Plugin tasks, version 4, h2:\n-- adds the column\n\nalter table version 3;\n");
        assertThat(script).doesNotExist();
    }

    @Test
    @Tag("hit-807")
    void withoutANameItSaysWhichThereAre() throws IOException {
        mergeWithMarks();
        SortedMap<String, String> before = contents(tasks);

        assertThat(refusal(Optional.empty()))
                .contains(
                        "[Rebase] Two branches have gone on from version 1 of the plugin tasks: one with V2 'add_title', the"
                                + " other with V2 'add_due'. Say which comes last, as a rule the one that is merged nowhere"
                                + " yet: `lintel rebase tasks --last add_title` or `lintel rebase tasks --last add_due`.");
        assertThat(refusal(Optional.of("add_tilte"))).contains("[Rebase] Two branches");
        assertThat(contents(tasks)).isEqualTo(before);
    }

    @Test
    void aSnapshotOfOneBranchAloneIsRefused() throws IOException {
        mergeWithMarks();
        write(tasks.resolve("schema.json"), Files.readString(theirs.resolve("tasks/schema.json")));

        assertThat(refusal(Optional.of("add_title")))
                .contains(
                        "[Rebase] The snapshot of the plugin tasks is that of one branch alone, the one with V2 'add_due'.");
    }

    @Test
    void whatOneBranchDropsDoesNotComeBack() throws IOException {
        branches(List.of("id", "text", "title"), List.of("id", "title"), List.of("id", "task", "text", "title"));
        mergeWithMarks();

        new Rebase("tasks", histories).run(Optional.of("mine"));

        assertThat(committed().snapshot()).isEqualTo(schema("tasks", "id", "task", "title"));
    }

    @Test
    void ofWhatBothDropAndAddEachIsTakenForWhatItIs() throws IOException {
        branches(List.of("id", "a", "c", "e"), List.of("id", "b", "c"), List.of("id", "a", "d", "e"));
        mergeWithMarks();

        new Rebase("tasks", histories).run(Optional.of("theirs"));

        assertThat(committed().snapshot()).isEqualTo(schema("tasks", "id", "b", "d"));
    }

    @Test
    void whatWasThereBeforeBothMayStandBetweenTheMarks() throws IOException {
        branches(List.of("id", "text", "title"), List.of("id", "title"), List.of("id", "task", "text", "title"));
        mergeWithMarks(true);
        Path file = tasks.resolve("schema.json");
        // a change that git has merged by itself, so that the history's fingerprint fits no schema that can be made up
        write(file, Files.readString(file).replaceAll("(\"name\": \"id\",.*?)}", "$1, \"comment\": \"merged\"}"));

        new Rebase("tasks", histories).run(Optional.of("mine"));

        assertThat(committed().snapshot().tables().get(0).columns())
                .extracting(column -> column.name() + " " + column.comment())
                .containsExactly("id merged", "task null", "title null");
    }

    @Test
    void whereNobodyCanTellAddedFromDroppedGitIsAsked() throws IOException {
        branches(List.of("id", "text", "title"), List.of("id", "title"), List.of("id", "task", "text", "title"));
        mergeWithMarks();
        Path file = tasks.resolve("schema.json");
        write(file, Files.readString(file).replaceAll("(\"name\": \"id\",.*?)}", "$1, \"comment\": \"merged\"}"));
        SortedMap<String, String> before = contents(tasks);

        assertThat(refusal(Optional.of("mine")))
                .contains(
                        "[Rebase] From the snapshot of the plugin tasks nobody can tell what one branch has added from what the"
                                + " other has dropped. Let git write down what was there before both, with `git checkout"
                                + " --conflict=diff3 -- " + file + "`, and run the command again.");
        assertThat(contents(tasks)).isEqualTo(before);
    }

    private void branches(List<String> before, List<String> mine, List<String> theirs) throws IOException {
        CompiledProject.delete(project);
        create(histories, 0, "create task", before.toArray(String[]::new));
        base = Files.readAllLines(tasks.resolve("schema.json"));
        copy(histories, this.theirs);
        create(histories, 1, "mine", mine.toArray(String[]::new));
        create(this.theirs, 1, "theirs", theirs.toArray(String[]::new));
    }

    @Test
    void anEditedScriptIsRefused() throws IOException {
        mergeWithMarks();
        write(tasks.resolve("h2/V2__add_title.sql"), "edited");

        assertThat(refusal(Optional.of("add_title"))).contains("[EditedScript]");
    }

    @Test
    void aLineThatFollowsNothingIsRefused() throws IOException {
        mergeWithMarks();
        Path file = tasks.resolve("history.lintel");
        write(file, Files.readString(file).replace("V2 add_due", "V2 add_duty"));

        assertThat(refusal(Optional.of("add_title")))
                .contains(
                        "[HistoryFormat] The lines here are not those of two branches of the history of the plugin tasks.");
    }

    @Test
    @Tag("near-miss-807")
    void aHistoryWithoutBranchesStaysAsItIs() throws IOException {
        SortedMap<String, String> before = contents(tasks);

        assertThat(new Rebase("tasks", histories).run(Optional.empty())).isEmpty();

        assertThat(contents(tasks)).isEqualTo(before);
    }

    private String refusal(Optional<String> last) {
        return catchThrowableOfType(ProblemException.class, () -> new Rebase("tasks", histories).run(last))
                .getMessage();
    }

    private CommittedHistory committed() {
        return CommittedHistory.read("tasks", new HistoryFolder("tasks", tasks).scripts());
    }

    private void create(Path histories, int version, String message, String... columns) throws IOException {
        Path classes = project.resolve("classes of " + histories.getFileName());
        compiledTo(classes, "tasks", version, List.of(), columns);
        new MigrationCreator(classes, histories).create("tasks", message);
    }

    /** As git does when both have changed the same lines, which is so here in both files. */
    private void mergeWithMarks() throws IOException {
        mergeWithMarks(false);
    }

    private void mergeWithMarks(boolean withBase) throws IOException {
        Path other = theirs.resolve("tasks");
        for (String name : List.of("history.lintel", "schema.json")) {
            List<String> mine = Files.readAllLines(tasks.resolve(name));
            List<String> yours = Files.readAllLines(other.resolve(name));
            int same = 0;
            while (mine.get(same).equals(yours.get(same))) {
                same++;
            }
            int end = 0;
            while (end < Math.min(mine.size(), yours.size()) - same
                    && mine.get(mine.size() - 1 - end).equals(yours.get(yours.size() - 1 - end))) {
                end++;
            }
            StringBuilder merged = new StringBuilder();
            mine.subList(0, same).forEach(line -> merged.append(line).append('\n'));
            merged.append("<<<<<<< HEAD\n");
            mine.subList(same, mine.size() - end)
                    .forEach(line -> merged.append(line).append('\n'));
            if (withBase && name.equals("schema.json")) {
                merged.append("||||||| base\n");
                base.subList(same, base.size() - end)
                        .forEach(line -> merged.append(line).append('\n'));
            }
            merged.append("=======\n");
            yours.subList(same, yours.size() - end)
                    .forEach(line -> merged.append(line).append('\n'));
            merged.append(">>>>>>> main\n");
            mine.subList(mine.size() - end, mine.size())
                    .forEach(line -> merged.append(line).append('\n'));
            write(tasks.resolve(name), merged.toString());
        }
        for (String script : contents(other).keySet()) {
            if (script.endsWith(".sql")) {
                write(tasks.resolve(script), Files.readString(other.resolve(script)));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(file).toString()), Files.readString(file));
            }
        }
    }
}
