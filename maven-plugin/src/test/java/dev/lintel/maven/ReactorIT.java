package dev.lintel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of several modules: a core, a plugin that refers to it, and the host that has both. {@code check} is bound in it. */
class ReactorIT {

    private static final String TASK = "tasks/src/main/java/team/tasks/Task.java";

    @TempDir
    Path work;

    @Test
    void aPluginInEachModuleIsFoundInItsPlace() {
        Build team = Build.of("team", work);
        String url = "-Dlintel.url=jdbc:h2:file:" + work.resolve("data/team");

        assertThat(team.fails("lintel:create", "-Dlintel.message=x"))
                .contains("This build has the plugins core, tasks. Say which one is meant: -Dlintel.plugin=core");
        assertThat(team.fails("lintel:create", "-Dlintel.plugin=task", "-Dlintel.message=x"))
                .contains("No project of this build has the plugin 'task'; there are core, tasks.");
        assertThat(team.succeeds("lintel:create", "-Dlintel.plugin=core", "-Dlintel.message=know people"))
                .contains("Created version 1 of the plugin core, know_people");
        assertThat(team.succeeds("lintel:create", "-Dlintel.plugin=tasks", "-Dlintel.message=do tasks"))
                .contains("Created version 1 of the plugin tasks, do_tasks");
        assertThat(team.file("core/src/main/resources/db/plugins/core/history.lintel"))
                .exists();
        assertThat(team.file("tasks/src/main/resources/db/plugins/tasks/history.lintel"))
                .content()
                .contains("V1 do_tasks pins=core@1 ");

        assertThat(team.succeeds("process-classes"))
                .contains(
                        "The plugin core is up to date at version 1.", "The plugin tasks is up to date at version 1.");
        assertThat(team.succeeds("lintel:list"))
                .containsPattern("core +1 +- +up to date")
                .containsPattern("tasks +1 +core +up to date");
        assertThat(team.succeeds("lintel:plan", url))
                .containsPattern("1\\. +core@1 +know_people +waits for nothing")
                .containsPattern("2\\. +tasks@1 +do_tasks +needs core@1");
        assertThat(team.succeeds("lintel:apply", url, "-Dlintel.plugin=core")).contains("Applied 1 migration");
        assertThat(team.succeeds("lintel:apply", url)).contains("Applied 1 migration", "Now core 1, tasks 1 on H2");
        assertThat(team.succeeds("lintel:doctor", url))
                .containsPattern("ok +core +up to date at version 1, for h2")
                .containsPattern("ok +database +tasks is at version 1 of 1");

        team.edit(TASK, "String title;", "String title;\n\n    Integer points;");
        assertThat(team.fails("process-classes"))
                .contains("The plugin core is up to date at version 1.", "[Drift]", "tasks");
        assertThat(team.succeeds("lintel:create", "-Dlintel.plugin=tasks", "-Dlintel.message=count points"))
                .contains("Created version 2 of the plugin tasks, count_points");
        assertThat(team.succeeds("process-classes")).contains("The plugin tasks is up to date at version 2.");
        assertThat(team.succeeds("lintel:status", url)).containsPattern("tasks +1 +2 +1 pending: count_points");
        assertThat(team.fails("lintel:uninstall", url, "-Dlintel.plugin=tasks")).contains("-Dlintel.yes");
        assertThat(team.succeeds("lintel:uninstall", url, "-Dlintel.plugin=tasks", "-Dlintel.yes=true"))
                .contains("Uninstalled tasks");
    }
}
