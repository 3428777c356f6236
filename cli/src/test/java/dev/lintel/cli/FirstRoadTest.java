package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first road of a plugin's author: annotate, compile, create, apply; change, compile, create, apply. */
class FirstRoadTest {

    @TempDir
    Path folder;

    @Test
    void fromAnAnnotatedClassToMigratedTablesTwice() throws Exception {
        PluginProject project = new PluginProject(folder).withTask("").build();

        // compiled, but not committed
        Shell status = onDatabase(project, "status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).startsWith("No plugins were found. The database is H2 2.");
        assertThat(status.err())
                .contains("[NoHistory] The plugin tasks owns the table tasks_task")
                .hasLineCount(1);
        Shell tooEarly = onDatabase(project, "apply");
        assertThat(tooEarly.code()).isEqualTo(1);
        assertThat(tooEarly.out()).isEmpty();
        assertThat(tooEarly.err()).isEqualTo(status.err());
        assertThat(tables()).isEmpty();

        // committed
        Shell create = create(project, "Create the task");
        assertThat(create.err()).isEmpty();
        assertThat(create.code()).isZero();
        Path history = project.histories().resolve("tasks");
        assertThat(create.out())
                .isEqualTo(lines(
                        "Created version 1 of the plugin tasks, create_the_task:",
                        "  " + history.resolve("h2/V1__create_the_task.sql"),
                        "  " + history.resolve("h2/U1__create_the_task.sql"),
                        "  " + history.resolve("postgresql/V1__create_the_task.sql"),
                        "  " + history.resolve("postgresql/U1__create_the_task.sql"),
                        "  " + history.resolve("schema.json"),
                        "  " + history.resolve("history.lintel"),
                        "Review the scripts, and commit all of these files."));
        assertThat(onDatabase(project, "status").out())
                .endsWith(
                        lines("PLUGIN  APPLIED  NEWEST  STATE", "tasks   -        1       1 pending: create_the_task"));

        assertThat(onDatabase(project, "status", "--json").out())
                .contains("{\"plugin\": \"tasks\", \"applied\": 0, \"newest\": 1, \"pending\": [\"tasks@1\"]}");

        assertThat(onDatabase(project, "plan").out())
                .isEqualTo(lines(
                        "    MIGRATION  NAME             WHY THERE",
                        "1.  tasks@1    create_the_task  waits for nothing"));
        assertThat(onDatabase(project, "plan", "--json").out())
                .contains("{\"plugin\": \"tasks\", \"version\": 1, \"name\": \"create_the_task\"}");

        // applied
        Shell apply = onDatabase(project, "apply");
        assertThat(apply.err()).isEmpty();
        assertThat(apply.code()).isZero();
        assertThat(apply.out()).startsWith("Applied 1 migration in ").contains("  tasks@1 create_the_task (");
        assertThat(tables())
                .containsExactly(
                        "lintel_applied",
                        "lintel_history_tasks",
                        "lintel_journal",
                        "lintel_lock",
                        "lintel_state",
                        "tasks_task");
        assertThat(onDatabase(project, "apply").out()).startsWith("Up to date: tasks 1 on H2 ");

        // the same again after a compilation, with the history in its place
        project.build();
        assertThat(onDatabase(project, "apply").out()).startsWith("Up to date: tasks 1 on H2 ");
        assertThat(create(project, "nothing").err()).startsWith("[NoDraft] The models of the plugin tasks are where");

        // changed
        project.withTask("private String title;").build();
        Shell moved = onDatabase(project, "apply");
        assertThat(moved.code()).isEqualTo(1);
        assertThat(moved.err()).contains("[UncommittedDraft] The models of the plugin tasks have moved past");
        assertThat(create(project, "add title").code()).isZero();
        assertThat(onDatabase(project, "apply", "--json").out())
                .contains("{\"plugin\": \"tasks\", \"version\": 2, \"name\": \"add_title\", \"milliseconds\": ")
                .contains("{\"plugin\": \"tasks\", \"before\": 1, \"after\": 2}");
        assertThat(query("select title from tasks_task")).isEmpty();
        Shell end = onDatabase(project, "status");
        assertThat(end.code()).isZero();
        assertThat(end.out()).endsWith(lines("PLUGIN  APPLIED  NEWEST  STATE", "tasks   2        2       up to date"));
    }

    private Shell create(PluginProject project, String message) {
        return Shell.lintel(
                "create",
                "tasks",
                message,
                "--classes",
                project.classes().toString(),
                "--history",
                project.histories().toString());
    }

    private Shell onDatabase(PluginProject project, String... verb) {
        return Shell.lintel(Shell.and(
                verb,
                "--url",
                url(),
                "--user",
                "sa",
                "--classpath",
                project.classes().toString()));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("app");
    }

    private List<String> tables() throws SQLException {
        return query(
                "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC' order by 1");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
