package dev.lintel.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.example.app.TeamTool;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the application does on every database that it supports. */
abstract class TeamToolContract {

    @TempDir
    Path folder;

    private TestDatabase database;

    /** An empty database. */
    abstract TestDatabase create(Path folder) throws Exception;

    @BeforeEach
    void emptyDatabase() throws Exception {
        database = create(folder);
    }

    @Test
    void theFirstStartMigratesAllPluginsAndUsesTheirTables() throws Exception {
        Outcome first = startWell();

        assertThat(first.output())
                .containsSubsequence(
                        "1. core@1",
                        "2. calendar@1",
                        "3. tasks@1",
                        "4. notifications@1",
                        "5. tasks@2",
                        "6. notifications@2")
                .containsSubsequence("Applied 6 migrations", "Now calendar 1, core 1, notifications 2, tasks 2")
                .contains("the first day's rows were inserted")
                .contains("PIER-1  Order the planks   HIGH    due 2026-03-04, Tomas")
                .contains("2026-03-02T09:30  Kick-off, Boathouse, with Mara")
                .contains("Tomas: Mara gave you a task (PIER-1)");
        assertThat(database.query("""
                        select u.display_name, t.title, e.title, n.text
                        from notifications_notification n
                        join users u on u.id = n.recipient_id
                        left join tasks_task t on t.id = n.task_id
                        left join calendar_event e on e.id = n.event_id
                        where n.read_at is null order by n.id
                        """))
                .containsExactly(
                        "Tomas Order the planks null Mara gave you a task",
                        "Tomas Order the planks null Mara commented on your task",
                        "Tomas null Kick-off Mara invites you");
    }

    @Test
    void theSecondStartHasNothingToDo() throws Exception {
        startWell();
        List<String> catalog = database.catalog();

        Outcome second = startWell();

        assertThat(second.output())
                .contains("Nothing to do")
                .contains("The rows are those of the first run.")
                .doesNotContain("The plan")
                .contains("PIER-1  Order the planks   HIGH    due 2026-03-04, Tomas");
        assertThat(database.catalog()).isEqualTo(catalog);
        assertThat(database.query("select count(*) from users")).containsExactly("2");
    }

    @Test
    void hibernateRefusesTablesThatAreNotWhatTheEntitiesNeed() throws Exception {
        startWell();
        database.execute("alter table calendar_room drop column seats");

        Outcome second = start();

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.errors()).contains("missing column [seats] in table [calendar_room]");
    }

    @Test
    void aMutilatedScriptIsOneProblemAndNothingIsApplied() throws Exception {
        String script = database.dialect() + "/V1__create_projects_and_tasks.sql";

        Outcome outcome = installation("mutilated")
                .append("tasks", script, "drop table users;\n")
                .run(database.options());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("[EditedScript]", script);
        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void anUpgradedDatabaseEqualsAFreshOne() throws Exception {
        startWell("plugins", "apply");
        List<String> fresh = database.catalog();
        assertThat(fresh).anyMatch(line -> line.toLowerCase().contains("tasks_comment"));

        database = create(Files.createDirectory(folder.resolve("upgraded")));
        well(installation("old").rewind("tasks", 1).rewind("notifications", 1).run(with("plugins", "apply")));
        assertThat(database.catalog())
                .isNotEqualTo(fresh)
                .noneMatch(line -> line.toLowerCase().contains("tasks_comment"));

        assertThat(startWell("plugins", "apply").output()).contains("Applied 2 migrations");
        assertThat(database.catalog()).isEqualTo(fresh);
    }

    @Test
    void aPluginThatComesLaterFindsTheSameTables() throws Exception {
        startWell("plugins", "apply");
        List<String> fresh = database.catalog();

        database = create(Files.createDirectory(folder.resolve("later")));
        well(installation("without").without("notifications").run(with("plugins", "apply")));

        assertThat(startWell("plugins", "apply").output()).contains("Applied 2 migrations");
        assertThat(database.catalog()).isEqualTo(fresh);
    }

    @Test
    void lintelsVerbsAreMountedInTheHostsCommandLine() {
        assertThat(startWell("plugins", "status").output()).containsPattern("tasks +- +2 +2 pending");

        startWell();

        assertThat(startWell("plugins", "status").output()).containsPattern("tasks +2 +2 +up to date");
    }

    private Installation installation(String name) throws Exception {
        return new Installation(Files.createDirectory(folder.resolve(name)));
    }

    /** Starts the application as the build made it, in this process. */
    private Outcome start(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine commandLine =
                TeamTool.commandLine().setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
        int exitCode = commandLine.execute(with(arguments).toArray(String[]::new));
        return new Outcome(exitCode, output.toString(), errors.toString());
    }

    private Outcome startWell(String... arguments) {
        return well(start(arguments));
    }

    private static Outcome well(Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome;
    }

    private List<String> with(String... arguments) {
        List<String> all = new ArrayList<>(database.options());
        all.addAll(List.of(arguments));
        return all;
    }
}
