package dev.lintel.schema.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin is found again by the name of its registry class. */
class PluginNamingTest {

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "team_calendar", "task2", "task_2", "a_b_c"})
    void registryClassLeadsBackToThePlugin(String plugin) {
        assertThat(PluginNaming.pluginsOf(PluginNaming.registryClass(plugin))).contains(plugin);
    }

    @Test
    void anotherClassIsNoRegistry() {
        assertThat(PluginNaming.pluginsOf("TasksService")).isEmpty();
        assertThat(PluginNaming.pluginsOf("PluginRegistry")).isEmpty();
    }
}
