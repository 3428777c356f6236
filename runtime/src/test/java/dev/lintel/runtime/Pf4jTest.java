package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginWrapper;

/** A host that loads its plugins with PF4J, each with PF4J's own class loader. */
class Pf4jTest {

    /** Which of a plugin, those that it depends on and the host is asked first for a class or file. */
    enum Strategy {
        PLUGIN_FIRST(ClassLoadingStrategy.PDA),
        HOST_FIRST(ClassLoadingStrategy.APD);

        private final ClassLoadingStrategy order;

        Strategy(ClassLoadingStrategy order) {
            this.order = order;
        }
    }

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private final DataSource database = Databases.h2InMemory();

    private PluginManager manager;

    @AfterEach
    void unload() {
        manager.unloadPlugins();
    }

    @ParameterizedTest
    @EnumSource
    void pluginsThatDependOnEachOtherAreOnePlan(Strategy strategy) throws IOException {
        jar(new TestPlugin("users").creating("users_user").creating("users_group"), "");
        jar(new TestPlugin("tasks").dependsOn("users").creating("tasks_task", "users@1"), "users");
        Path core = new TestPlugin("core").prefix("").creating("core_team").jar(folder);
        ClassLoader host = loaders.over(core);
        load(strategy, host);

        Lintel lintel = Lintel.on(database).classLoaders(loadersOfAll(host));

        assertThat(lintel.plan()).hasToString("core@1, users@1, tasks@1, users@2");
        assertThat(lintel.migrate().steps()).hasSize(4);
        assertThat(lintel.migrate().nothingToDo()).isTrue();
        assertThat(Databases.tables(database)).contains("core_team", "tasks_task", "users_group", "users_user");
    }

    @ParameterizedTest
    @EnumSource
    void scriptsComeFromThePluginsOwnJarWhoeverIsAskedFirst(Strategy strategy) throws IOException {
        Path inHost = evil("users").writeHistory(folder.resolve("host"));
        Path inTasks = new TestPlugin("tasks")
                .dependsOn("users")
                .creating("tasks_task")
                .in(folder.resolve("tasks-classes"));
        evil("users").writeHistory(inTasks);
        pack(inTasks, "tasks", "users");
        jar(new TestPlugin("users").creating("users_user"), "");
        ClassLoader host = loaders.over(inHost);
        load(strategy, host);

        Lintel.on(database).classLoaders(loadersOfAll(host)).migrate();

        assertThat(Databases.tables(database))
                .contains("tasks_task", "users_user")
                .doesNotContain("evil");
    }

    @Test
    void aPluginThatBringsLintelsAnnotationsIsToldToLeaveThemOut() throws Exception {
        Path classes = new TestPlugin("tasks").creating("tasks_task").in(folder.resolve("tasks-classes"));
        Path registry = classes.resolve("dev/lintel/PluginRegistry.class");
        Files.createDirectories(registry.getParent());
        try (var in = getClass().getResourceAsStream("/dev/lintel/PluginRegistry.class")) {
            Files.copy(in, registry);
        }
        pack(classes, "tasks", "");
        load(Strategy.PLUGIN_FIRST, getClass().getClassLoader());

        assertThat(Lintel.on(database)
                        .classLoaders(loadersOfAll(getClass().getClassLoader()))
                        .status()
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[BrokenRegistry] ")
                .endsWith("Take lintel-annotations out of the plugin's jar and its libraries: the host brings it.");
    }

    private static TestPlugin evil(String plugin) {
        return new TestPlugin(plugin).migration("evil", "create table evil (id integer);\n");
    }

    private void jar(TestPlugin plugin, String needs) throws IOException {
        Path classes = folder.resolve(plugin.name() + "-classes");
        pack(plugin.in(classes), plugin.name(), needs);
    }

    private void pack(Path classes, String name, String needs) throws IOException {
        Path manifest = classes.resolve("META-INF/MANIFEST.MF");
        String dependencies = needs.isEmpty() ? "" : "Plugin-Dependencies: " + needs + "\n";
        Files.writeString(
                manifest,
                "Manifest-Version: 1.0\nPlugin-Id: " + name + "\nPlugin-Version: 1.0.0\n" + dependencies + "\n");
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        TestPlugin.pack(classes, plugins.resolve(name + ".jar"));
    }

    private void load(Strategy strategy, ClassLoader host) {
        manager = new JarPluginManager(folder.resolve("plugins")) {
            @Override
            protected PluginLoader createPluginLoader() {
                return new JarPluginLoader(this) {
                    @Override
                    public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                        PluginClassLoader loader =
                                new PluginClassLoader(pluginManager, descriptor, host, strategy.order);
                        loader.addFile(jar.toFile());
                        return loader;
                    }
                };
            }
        };
        manager.loadPlugins();
        assertThat(manager.getUnresolvedPlugins()).isEmpty();
        assertThat(manager.getPlugins()).isNotEmpty();
    }

    private ClassLoader[] loadersOfAll(ClassLoader host) {
        return Stream.concat(
                        Stream.of(host), manager.getResolvedPlugins().stream().map(PluginWrapper::getPluginClassLoader))
                .toArray(ClassLoader[]::new);
    }
}
