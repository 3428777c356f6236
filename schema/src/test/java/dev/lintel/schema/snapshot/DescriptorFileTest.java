package dev.lintel.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Schema;
import dev.lintel.schema.history.Pin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptorFileTest {

    private static final Descriptor TASKS = new Descriptor(
            "tasks",
            "tasks_",
            List.of("users", "calendar"),
            List.of(new Pin("users", 7), new Pin("calendar", 1)),
            "com.example.tasks.TasksPluginRegistry",
            List.of("com.example.tasks.Task", "com.example.tasks.Label$Colour"),
            List.of("com.example.tasks.Tags$Converter", "com.example.tasks.MoneyConverter"),
            List.of("postgresql", "h2"),
            3,
            Optional.of(new Descriptor.Draft(
                    4,
                    List.of("adds the column 'a' to the table 'b'", "drops the table 'tasks_old'"),
                    List.of("drops the table 'tasks_old'"))),
            Schema.EMPTY);

    @Test
    void writesTheFactsFirst() {
        assertThat(DescriptorFile.write(TASKS)).isEqualTo("""
                        {
                          "format": 1,
                          "plugin": "tasks",
                          "prefix": "tasks_",
                          "dependsOn": ["calendar", "users"],
                          "pins": {"calendar": 1, "users": 7},
                          "registry": "com.example.tasks.TasksPluginRegistry",
                          "models": [
                            "com.example.tasks.Label$Colour",
                            "com.example.tasks.Task"
                          ],
                          "converters": [
                            "com.example.tasks.MoneyConverter",
                            "com.example.tasks.Tags$Converter"
                          ],
                          "dialects": ["h2", "postgresql"],
                          "version": 3,
                          "draft": {
                            "version": 4,
                            "changes": [
                              "adds the column 'a' to the table 'b'",
                              "drops the table 'tasks_old'"
                            ],
                            "losses": [
                              "drops the table 'tasks_old'"
                            ]
                          }
                        }
                        """);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(DescriptorFile.read("tasks", DescriptorFile.write(TASKS), "plugin.json"))
                .isEqualTo(TASKS);
        Descriptor core = new Descriptor(
                "core",
                "",
                List.of(),
                List.of(),
                "com.example.CorePluginRegistry",
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                Examples.EVERYTHING.canonical());
        assertThat(DescriptorFile.read("core", DescriptorFile.write(core), "plugin.json"))
                .isEqualTo(core);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertRefused("\"tasks_\"", "\"task\"", 4, "'task' is no prefix that the plugin 'tasks' can have.");
        assertRefused("\"users\"]", "\"../users\"]", 5, "'../users' is no plugin's name.");
        assertRefused("\"users\": 7", "\"users\": 0", 6, "This is not valid: versions count from 1.");
        assertRefused("\"users\": 7", "\"\": 7", 6, "'' is no plugin's name.");
        assertRefused("\"version\": 3", "\"version\": -3", 1, "This is not valid: versions count from 1.");
    }

    private static void assertRefused(String good, String bad, int line, String text) {
        String broken = DescriptorFile.write(TASKS).replace(good, bad);
        assertThatThrownBy(() -> DescriptorFile.read("tasks", broken, "plugin.json"))
                .hasMessage("plugin.json:" + line + ": [DescriptorFormat] " + text + " The compiler writes this file;"
                        + " compile the plugin again, with the version of Lintel that is used here.");
    }
}
