package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.PluginRegistry;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.golden.GoldenCase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registries are found and loaded as applications do it, beside what others have in the same files. */
class ServicesTest {

    private static final String SERVICES = "META-INF/services/dev.lintel.PluginRegistry";

    @TempDir
    Path work;

    private FileTree sources;

    @BeforeEach
    void open() {
        sources = new FileTree(work.resolve("sources"));
    }

    @ParameterizedTest
    @EnumSource
    void registriesSayWhatTheirPluginsAre(Compiler compiler) throws Exception {
        Compiled team = new Compile(compiler, work)
                .sources(GoldenCase.TEAM.sources().sources())
                .run()
                .orFail();

        URL[] path = {team.classes().root().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Map<String, PluginRegistry> plugins = new TreeMap<>();
            ServiceLoader.load(PluginRegistry.class, loader).forEach(plugin -> plugins.put(plugin.name(), plugin));

            assertThat(plugins).containsOnlyKeys("calendar", "core", "notes", "tasks", "tasks_archive");
            assertThat(plugins.get("core").prefix()).isEmpty();
            assertThat(plugins.get("core").tables()).containsExactly("users");
            assertThat(plugins.get("tasks").prefix()).isEqualTo("tasks_");
            assertThat(plugins.get("tasks").dependsOn()).containsExactly("core");
            assertThat(plugins.get("tasks").tables())
                    .containsExactly(
                            "tasks_checklist",
                            "tasks_checklist_text",
                            "tasks_label",
                            "tasks_number",
                            "tasks_task",
                            "tasks_task_label",
                            "tasks_task_link");
            assertThat(plugins.get("notes").dependsOn()).containsExactly("calendar", "core", "tasks");
            // nested, package-private, and package-private in another package than the registry's
            assertThat(plugins.get("calendar").models())
                    .extracting(Class::getName)
                    .containsExactly(
                            "team.calendar.Calendar$Entry",
                            "team.calendar.Calendar$Meeting",
                            "team.calendar.day.Holiday");
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesThatAPersonHasWrittenAreKept(Compiler compiler) {
        sources.write("host/HostRegistry.java", """
                package host;

                import java.util.List;

                public class HostRegistry implements dev.lintel.PluginRegistry {
                    @Override
                    public String name() {
                        return "host";
                    }

                    @Override
                    public String prefix() {
                        return "";
                    }

                    @Override
                    public List<String> dependsOn() {
                        return List.of();
                    }

                    @Override
                    public List<Class<?>> models() {
                        return List.of();
                    }

                    @Override
                    public List<String> tables() {
                        return List.of();
                    }

                    @Override
                    public String schemaHash() {
                        return "";
                    }
                }
                """);
        new Model("tasks", "Task", "").in(sources);
        FileTree classes = new FileTree(work.resolve("classes"));
        classes.write(SERVICES, "# written by hand\nhost.HostRegistry # ours\n\ngone.GonePluginRegistry\n");

        compile(compiler).orFail();
        assertThat(classes.read(SERVICES)).isEqualTo("host.HostRegistry\ntasks.TasksPluginRegistry\n");

        compile(compiler).orFail();
        assertThat(classes.read(SERVICES)).isEqualTo("host.HostRegistry\ntasks.TasksPluginRegistry\n");
    }

    @ParameterizedTest
    @EnumSource
    void aRegistryThatHasMovedIsListedOnce(Compiler compiler) {
        sources.write("tasks/package-info.java", "@dev.lintel.Plugin(name = \"tasks\")\npackage tasks;\n");
        new Model("tasks", "Task", "").in(sources);
        compile(compiler).orFail();
        sources.delete("tasks/package-info.java");
        sources.delete("tasks/Task.java");
        new FileTree(work.resolve("classes")).delete("tasks/package-info.class");
        new FileTree(work.resolve("classes")).delete("tasks/Task.class");
        sources.write(
                "jobs/Task.java", new Model("tasks", "Task", "").source().replace("package tasks;", "package jobs;"));

        Compiled moved = compile(compiler).orFail();

        assertThat(moved.classes().read(SERVICES)).isEqualTo("jobs.TasksPluginRegistry\n");
    }

    private Compiled compile(Compiler compiler) {
        return new Compile(compiler, work)
                .sources(sources.sources())
                .classPath(work.resolve("classes"))
                .run();
    }
}
