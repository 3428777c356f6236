package dev.lintel.runtime.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.discover.PluginFacts;
import dev.lintel.runtime.discover.PluginResources;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.ScriptSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintTest {

    private static final ScriptSource NOTHING = new ScriptSource() {
        @Override
        public Optional<String> read(String path) {
            return Optional.empty();
        }

        @Override
        public String describe(String path) {
            return path;
        }
    };

    private static final List<InstalledPlugin> PLUGINS = List.of(
            plugin("core", "", List.of(), List.of("users", "teams")),
            plugin("calendar", "calendar_", List.of(), List.of("calendar_event")),
            plugin("notes", "notes_", List.of(), List.of("notes_note")),
            plugin("tasks", "tasks_", List.of("calendar"), List.of("tasks_task")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create index tasks_ix on tasks_task (due)                  | POSTGRESQL | tasks",
                "create table tasks_x (a int references \"users\" (id))     | POSTGRESQL | core tasks",
                "insert into TASKS_X select id from Calendar_Event          | H2         | calendar tasks",
                "insert into tasks_x select id from calendar_made_by_hand   | MARIADB    | calendar tasks",
                "drop table tasks_x                                         | POSTGRESQL | calendar core tasks",
                "create domain tasks_state as varchar(10)                   | H2         | calendar core notes tasks",
                "create type tasks_state as enum ('a')                      | POSTGRESQL | tasks"
            })
    void isWhatAScriptMayLock(String sql, Product product, String expected) {
        Script script = Script.read("tasks", 2, "two", Direction.UP, "V2__two.sql", sql + ";\n", product);

        assertThat(String.join(" ", new Footprint(PLUGINS, product).of(script))).isEqualTo(expected);
    }

    private static InstalledPlugin plugin(String name, String prefix, List<String> dependsOn, List<String> tables) {
        PluginResources none = PluginResources.of(FootprintTest.class);
        return new InstalledPlugin(
                new PluginFacts(name, prefix, dependsOn, tables, "", none), History.empty(name), NOTHING, 0);
    }
}
