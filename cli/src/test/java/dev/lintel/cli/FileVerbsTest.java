package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.json.JsonFormat;
import dev.lintel.schema.json.JsonReader;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs that need no database, on a real project. */
class FileVerbsTest {

    @TempDir
    Path folder;

    private PluginProject project;

    @BeforeEach
    void createTwoMigrations() throws IOException {
        project = new PluginProject(folder).withTask("private String title;").build();
        assertThat(lintel("create", "tasks", "create task").err()).isEmpty();
        project.withTask("private String title; private String gone;").build();
        assertThat(lintel("create", "tasks", "add gone").err()).isEmpty();
    }

    @Test
    void whatIsCommittedIsUpToDate() {
        Shell check = lintel("check");

        assertThat(check.out()).isEqualToNormalizingNewlines("The plugin tasks is up to date at version 2.\n");
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(lintel("diff").out())
                .isEqualToNormalizingNewlines("The plugin tasks has not changed since version 2.\n");
        assertThat(lintel("list").out()).isEqualToNormalizingNewlines("""
                        PLUGIN  VERSION  NEEDS  STATE
                        tasks   2        -      up to date
                        """);
    }

    @Test
    void whatIsGoneIsShownAndNeedsAWord() throws IOException {
        project.withTask("private String title; private Integer rank;").build();

        Shell check = lintel("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .startsWith(
                        "[Drift] The models of the plugin tasks have moved past version 2 of its history: 2 changes are not"
                                + " committed. See it with `lintel diff tasks`");
        Shell diff = lintel("diff", "tasks");
        assertThat(diff.code()).isZero();
        assertThat(diff.out()).isEqualToNormalizingNewlines("""
                        Version 3 of the plugin tasks, not committed yet:
                            adds the column 'rank' (integer) to the table 'tasks_task'
                          ! drops the column 'gone' of the table 'tasks_task'
                        What is marked with ! can cost data; `lintel create` needs --allow-drop for it.
                        """);
        assertThat(lintel("list").out()).contains("tasks   2        -      2 changes not committed");
        Shell refused = lintel("create", "tasks", "drop gone");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualToNormalizingNewlines(
                        "[DataLoss] Version 3 of the plugin tasks drops the column 'gone' of the table"
                                + " 'tasks_task'. If that is meant, run the command again with --allow-drop.\n");
        Shell created = lintel("create", "tasks", "drop gone", "--allow-drop");
        assertThat(created.code()).isZero();
        assertThat(created.out())
                .contains("It can cost data, which no undo brings back:")
                .contains("  drops the column 'gone' of the table 'tasks_task'");
        assertThat(Files.readString(project.histories().resolve("tasks/h2/V3__drop_gone.sql")))
                .contains("-- Can cost data, which no undo brings back:\n-- - drops the column 'gone' of the table"
                        + " 'tasks_task'\n");
        assertThat(lintel("check").code()).isZero();
    }

    @Test
    void aBrokenHistoryIsWorseThanAMove() throws IOException {
        Files.writeString(project.histories().resolve("tasks/h2/V1__create_task.sql"), "edited");

        Shell check = lintel("check", "tasks");

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).startsWith(project.histories() + "").contains("[EditedScript]");
        assertThat(lintel("list").out()).contains("broken");
        assertThat(lintel("doctor").out()).contains("bad  tasks").contains("[EditedScript]");
        assertThat(lintel("diff").code()).isEqualTo(1);
    }

    @Test
    void aMigrationIsWrittenByHand() throws IOException {
        Shell created = lintel("create", "tasks", "seed", "--empty");

        assertThat(created.err()).isEmpty();
        assertThat(created.out())
                .startsWith("Created version 3 of the plugin tasks, seed:")
                .contains("Write the SQL into the scripts, record it with `lintel rehash tasks`");
        Path script = project.histories().resolve("tasks/h2/V3__seed.sql");
        Files.writeString(script, Files.readString(script) + "insert into tasks_task (id) values (1);\n");
        assertThat(lintel("check").code()).isEqualTo(2);
        assertThat(history("rehash", "tasks").out()).contains("  h2/V3__seed.sql");
        project.build();
        assertThat(lintel("check").code()).isZero();
    }

    @Test
    void aHazardIsAcknowledged() throws IOException {
        Shell noted =
                history("acknowledge", "tasks", "EnumPosition", "tasks_task.state", "the script rewrites the rows");

        assertThat(noted.err()).isEmpty();
        Path file = project.histories().resolve("tasks/acknowledged.lintel");
        assertThat(noted.out()).isEqualTo("Noted in " + file + ". Compile again.\n");
        assertThat(file).content().endsWith("\nEnumPosition tasks_task.state the script rewrites the rows\n");
        assertThat(history("acknowledge", "tasks", "EnumPos", "tasks_task", "why")
                        .err())
                .startsWith("[StaleHint] 'EnumPos' is nothing that can be acknowledged.");
        assertThat(history("acknowledge", "tasks", "EnumPosition", "tasks task", "why")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void versionsAreSquashed() throws IOException {
        Shell squashed = history("squash", "tasks", "--to", "2");

        assertThat(squashed.err()).isEmpty();
        assertThat(squashed.out())
                .startsWith("The history of the plugin tasks begins with version 2 now, versions_1_to_2.")
                .contains("Databases below version 2 have to be brought there by an older build.");
        assertThat(lintel("check").code()).isEqualTo(1);
        project.cleanResources().build();
        assertThat(lintel("check").code()).isZero();
        assertThat(lintel("info", "tasks").out()).contains("2        versions_1_to_2  -      h2, postgresql");
        assertThat(history("squash", "tasks", "--to", "7").err()).startsWith("[UnknownVersion]");
    }

    @Test
    void aHistoryWithoutBranchesNeedsNoRebase() {
        Shell rebase = history("rebase", "tasks");

        assertThat(rebase.code()).isZero();
        assertThat(rebase.out()).startsWith("Nothing to do: the history of the plugin tasks has no branches.");
    }

    @Test
    void twoBranchesAreRebased() throws IOException {
        Path theirs = folder.resolve("theirs");
        copy(project.histories(), theirs);
        project.withTask("private String title; private String gone; private Integer mine;")
                .build();
        lintel("create", "tasks", "add mine");
        Path mine = folder.resolve("mine");
        copy(project.histories(), mine);
        copy(theirs, project.histories());
        project.cleanResources()
                .withTask("private String title; private String gone; private Integer other;")
                .build();
        lintel("create", "tasks", "add other");
        copyMissing(mine, project.histories());
        Path merged = project.histories().resolve("tasks/history.lintel");
        String mineLine = Files.readString(mine.resolve("tasks/history.lintel"))
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow();
        Files.writeString(merged, Files.readString(merged) + mineLine + "\n");
        Path snapshot = project.histories().resolve("tasks/schema.json");
        String text = Files.readString(snapshot);
        String other = text.lines()
                .filter(line -> line.contains("\"other\""))
                .findFirst()
                .orElseThrow();
        Files.writeString(snapshot, text.replace(other, other.replace("other", "mine") + "\n" + other));

        Shell which = history("rebase", "tasks");
        assertThat(which.code()).isEqualTo(1);
        assertThat(which.err()).contains("`lintel rebase tasks --last add_mine`");
        Shell rebased = history("rebase", "tasks", "--last", "add_mine");

        assertThat(rebased.err()).isEmpty();
        assertThat(rebased.out()).startsWith("add_mine: version 3 is version 4 now");
        project.cleanResources()
                .withTask("private String title; private String gone; private Integer other; private Integer mine;")
                .build();
        assertThat(lintel("check").err()).isEmpty();
        assertThat(lintel("check").code()).isZero();
    }

    @Test
    void aPluginIsShownWithItsMigrations() {
        assertThat(lintel("info", "tasks").out()).isEqualToNormalizingNewlines("""
                        Plugin    tasks
                        Prefix    tasks_
                        Needs     none
                        Databases h2, postgresql
                        Models    1
                        Tables    1
                        Registry  com.example.tasks.TasksPluginRegistry
                        State     up to date

                        VERSION  NAME         NEEDS  DATABASES
                        1        create_task  -      h2, postgresql
                        2        add_gone     -      h2, postgresql
                        """);
    }

    @Test
    void modelsAreShownWithTheirColumns() {
        assertThat(lintel("models").out()).isEqualToNormalizingNewlines("""
                        tasks_task  com.example.tasks.Task (tasks)
                          COLUMN  TYPE          NULL  ATTRIBUTE
                          gone    varchar(255)  yes   gone
                          id      bigint        no    id
                          title   varchar(255)  yes   title

                        """);
    }

    @Test
    void aMistypedPluginIsCorrected() {
        for (String verb : new String[] {"info", "diff", "check", "models"}) {
            Shell shell = lintel(verb, "taks");
            assertThat(shell.code()).isEqualTo(1);
            assertThat(shell.err())
                    .isEqualToNormalizingNewlines(
                            "[UnknownPlugin] There is no plugin 'taks' here. Did you mean tasks?\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "info tasks",
                "models",
                "diff",
                "check",
                "doctor",
                "create taks m",
                "create tasks m --empty"
            })
    void everyAnswerIsToBeHadAsJson(String call) {
        String json = lintel((call + " --json").split(" ")).out();

        JsonReader.read(json, new JsonFormat("stdout", ProblemKind.INPUT, "")).names();
        assertThat(json).startsWith("{\n");
    }

    @Test
    void theDoctorHasNothingToSayOfAWholeProject() {
        Shell doctor = lintel("doctor");

        assertThat(doctor.out())
                .contains("ok  Java    ", "ok  JDBC    org.h2.Driver", "ok  tasks   up to date at version 2")
                .doesNotContain("bad ");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void theDoctorKnowsAProcessorThatDoesNotRun() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        String[] folders = {"--classes", elsewhere.toString(), "--history", elsewhere.toString()};

        assertThat(Shell.lintel(Shell.and(new String[] {"doctor"}, folders)).out())
                .contains("bad  compilation  Nothing was compiled to " + elsewhere);
        Files.writeString(elsewhere.resolve("Task.class"), "");
        Shell doctor = Shell.lintel(Shell.and(new String[] {"doctor"}, folders));
        assertThat(doctor.out()).contains("lintel-processor into the compiler's annotationProcessorPaths");
        assertThat(doctor.code()).isEqualTo(1);
    }

    @Test
    void aNewPluginCompiles() throws IOException {
        PluginProject fresh = new PluginProject(folder.resolve("fresh"));
        Path sources = folder.resolve("fresh/src/main/java");
        String[] init = {
            "init", "notes", "--package", "org.acme.notes", "--entity", "Note", "--sources", sources.toString()
        };

        Shell done = Shell.lintel(init);

        assertThat(done.err()).isEmpty();
        assertThat(done.out())
                .startsWith("Created the plugin notes:")
                .contains("  " + sources.resolve("org/acme/notes/Note.java"))
                .contains("<artifactId>lintel-processor</artifactId>");
        fresh.build();
        assertThat(Files.readString(fresh.classes().resolve("META-INF/lintel/notes/plugin.json")))
                .contains("\"name\": \"notes_note\"");
        Shell again = Shell.lintel(init);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("[Output] The file is there already.");
        assertThat(Shell.lintel("init", "My-Plugin").err())
                .startsWith("[PluginName] 'My-Plugin' can't be a plugin's name.");
        assertThat(Shell.lintel("init", "notes", "--package", "org.acme.9").err())
                .startsWith("[Option]");
    }

    private Shell lintel(String... arguments) {
        return Shell.lintel(Shell.and(
                arguments,
                "--classes",
                project.classes().toString(),
                "--history",
                project.histories().toString()));
    }

    private Shell history(String... arguments) {
        return Shell.lintel(
                Shell.and(arguments, "--history", project.histories().toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        PluginProject.delete(to);
        copyMissing(from, to);
    }

    private static void copyMissing(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
