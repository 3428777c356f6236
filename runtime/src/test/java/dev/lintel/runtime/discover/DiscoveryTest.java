package dev.lintel.runtime.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @Test
    void pluginsAreFoundWithTheirHistories() {
        Installation found = find(
                new TestPlugin("users").creating("users_user").jar(folder),
                new TestPlugin("tasks")
                        .dependsOn("users")
                        .creating("tasks_task", "users@1")
                        .in(folder.resolve("tasks")));

        assertThat(found.problems()).isEmpty();
        assertThat(found.unreadable()).isEmpty();
        assertThat(found.plugins()).extracting(InstalledPlugin::name).containsExactly("tasks", "users");
        assertThat(found.plugins().get(0).facts().dependsOn()).containsExactly("users");
        assertThat(found.plugins().get(0).history().version()).isEqualTo(1);
        assertThat(found.plugins().get(1).facts().resources())
                .hasToString("fixture.users.UsersPluginRegistry in " + folder.resolve("users.jar"));
    }

    @Test
    void aLoaderAndItsParentShareTheirPlugins() {
        ClassLoader parent =
                loaders.over(new TestPlugin("users").creating("users_user").jar(folder));
        ClassLoader child = loaders.over(
                parent, new TestPlugin("tasks").creating("tasks_task").jar(folder));

        Installation found =
                Discovery.onClassPaths(List.of(parent, child), EnabledSet.ALL).install();

        assertThat(found.problems()).isEmpty();
        assertThat(found.plugins()).extracting(InstalledPlugin::name).containsExactly("tasks", "users");
    }

    @Test
    void oneJarInTwoLoadersIsOnePlugin() {
        Path jar = new TestPlugin("users").creating("users_user").jar(folder);

        Installation found = Discovery.onClassPaths(List.of(loaders.over(jar), loaders.over(jar)), EnabledSet.ALL)
                .install();

        assertThat(found.problems()).isEmpty();
        assertThat(found.plugins()).hasSize(1);
    }

    @Test
    void registriesAreReadWithTheHistoryOfTheirOwnJar() {
        ClassLoader loader =
                loaders.over(new TestPlugin("users").creating("users_user").jar(folder));
        PluginRegistry registry =
                ServiceLoader.load(PluginRegistry.class, loader).iterator().next();

        Installation found =
                Discovery.ofRegistries(List.of(registry), EnabledSet.ALL).install();

        assertThat(found.problems()).isEmpty();
        assertThat(found.plugins().get(0).history().version()).isEqualTo(1);
    }

    // whose files

    @Test
    void aFileOfTheSameNameInAnotherJarIsNotThePlugins() throws IOException {
        Path impostor = new TestPlugin("tasks")
                .migration("impostor", "drop table users_user;\n")
                .migration("more", "drop table users_user;\n")
                .writeHistory(folder.resolve("impostor"));
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(folder);

        InstalledPlugin found = find(impostor, tasks).plugins().get(0);

        assertThat(found.history().migrations())
                .singleElement()
                .satisfies(migration -> assertThat(migration.name()).isEqualTo("create_tasks_task"));
        assertThat(found.scripts().read("h2/V1__create_tasks_task.sql"))
                .hasValueSatisfying(sql -> assertThat(sql).startsWith("create table tasks_task"));
        assertThat(found.scripts().read("h2/V1__impostor.sql")).isEmpty();
        assertThat(found.scripts().describe("h2/V1__create_tasks_task.sql"))
                .isEqualTo(folder.resolve("tasks.jar") + "!/db/plugins/tasks/h2/V1__create_tasks_task.sql");
    }

    @Test
    void aJarWithoutAHistoryDoesNotBorrowOne() {
        Path other = new TestPlugin("tasks").creating("tasks_task").writeHistory(folder.resolve("other"));
        Path bare = new TestPlugin("tasks").tables("tasks_task").writeClass(folder.resolve("bare"));
        Path jar = TestPlugin.pack(bare, folder.resolve("bare.jar"));

        Installation found = find(other, jar);

        assertThat(texts(found))
                .containsExactly(jar + "!/db/plugins/tasks/history.lintel: [NoHistory] The plugin tasks owns the table"
                        + " tasks_task, but has no committed migration. Run `lintel create tasks \"what has changed\"` in the"
                        + " plugin's project, review and commit the scripts, and build again.");
        assertThat(found.unreadable()).containsExactly("tasks");
    }

    @Test
    void aClassFolderMayHaveItsResourcesInAFolderBesideIt() {
        TestPlugin plugin = new TestPlugin("tasks").creating("tasks_task");
        Path classes = plugin.writeClass(folder.resolve("build/classes"));
        Path resources = plugin.writeHistory(folder.resolve("build/resources"));

        assertThat(find(classes, resources).problems()).isEmpty();
    }

    @Test
    void ofTwoFoldersBesideItNoneIsGuessed() {
        TestPlugin plugin = new TestPlugin("tasks").creating("tasks_task");
        Path classes = plugin.writeClass(folder.resolve("build/classes"));
        Path one = plugin.writeHistory(folder.resolve("one"));
        Path other = plugin.writeHistory(folder.resolve("other"));

        assertThat(texts(find(classes, one, other)))
                .singleElement()
                .asString()
                .contains("[NoHistory] The plugin tasks");
    }

    @Test
    void aPathWithSpacesIsAPathToo() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("a b+c%20d#e"));

        Installation found = find(new TestPlugin("users").creating("users_user").jar(odd));

        assertThat(found.problems()).isEmpty();
        assertThat(found.plugins()).hasSize(1);
    }

    // what is wrong

    @Test
    void twoRegistriesOfOneNameAreNamedWithTheirJars() throws IOException {
        Path one = new TestPlugin("users").creating("users_user").jar(Files.createDirectory(folder.resolve("one")));
        Path other = new TestPlugin("users")
                .registryClass("com.example.Users")
                .creating("users_user")
                .jar(Files.createDirectory(folder.resolve("other")));

        assertThat(texts(find(one, other)))
                .containsExactly("[DuplicateRegistry] The plugin users is there 2 times: com.example.Users in " + other
                        + ", and fixture.users.UsersPluginRegistry in " + one
                        + ". Keep one of them on the class path; two different plugins need two names.");
    }

    @Test
    void aMissingPluginIsNamedWithAllWhoNeedIt() {
        assertThat(texts(find(
                        new TestPlugin("tasks").dependsOn("users").in(folder.resolve("tasks")),
                        new TestPlugin("calendar").dependsOn("users", "core").in(folder.resolve("calendar")))))
                .containsExactly(
                        "[MissingPlugin] The plugin core is not there, but needed by calendar. Put the jar of the plugin core on"
                                + " the class path.",
                        "[MissingPlugin] The plugin users is not there, but needed by calendar, tasks. Put the jar of the"
                                + " plugin users on the class path.");
    }

    @Test
    void aMissingPluginThatIsMisspeltIsToldSo() {
        assertThat(texts(find(
                        new TestPlugin("tasks").dependsOn("usres").in(folder.resolve("tasks")),
                        new TestPlugin("users").in(folder.resolve("users")))))
                .containsExactly(
                        "[MissingPlugin] The plugin usres is not there, but needed by tasks. Put the jar of the plugin usres on"
                                + " the class path; or, if users is meant, write that in dependsOn.");
    }

    @Test
    void aCycleIsShownAsAChain() {
        assertThat(texts(find(
                        new TestPlugin("tasks").dependsOn("users").in(folder.resolve("tasks")),
                        new TestPlugin("users").dependsOn("calendar").in(folder.resolve("users")),
                        new TestPlugin("calendar").dependsOn("tasks").in(folder.resolve("calendar")))))
                .containsExactly(
                        "[DependencyCycle] Plugins need each other in a circle: calendar needs tasks needs users needs"
                                + " calendar. Remove one of these dependencies from its @Plugin(dependsOn), with the references behind"
                                + " it.");
    }

    @Test
    void aTableHasOneOwner() {
        Path core = new TestPlugin("core")
                .prefix("")
                .tables("LEGACY")
                .migration("legacy", "")
                .in(folder.resolve("core"));
        Path base = new TestPlugin("base").prefix("").creating("legacy").in(folder.resolve("base"));

        assertThat(texts(find(core, base)))
                .containsExactly("[DuplicateOwner] The table LEGACY belongs to two plugins: base"
                        + " (fixture.base.BasePluginRegistry in " + base
                        + "/) and core (fixture.core.CorePluginRegistry in "
                        + core + "/). Rename it in one of them, or take one of the two jars off the class path.");
    }

    @Test
    void aTableWithTheLongerPrefixOfAnotherPluginIsRefused() {
        Path tasks = new TestPlugin("tasks").creating("tasks_archive_note").in(folder.resolve("tasks"));
        Path archive =
                new TestPlugin("tasks_archive").creating("tasks_archive_item").in(folder.resolve("archive"));

        assertThat(texts(find(tasks, archive)))
                .containsExactly("[TablePrefix] The table tasks_archive_note of the plugin tasks"
                        + " (fixture.tasks.TasksPluginRegistry in " + tasks + "/) carries the prefix of the plugin"
                        + " tasks_archive (fixture.tasks_archive.TasksArchivePluginRegistry in " + archive
                        + "/). Rename the table, or the plugin tasks_archive.");
    }

    @Test
    void modelsThatHaveMovedPastTheHistoryAreRefused() {
        Path tasks = new TestPlugin("tasks")
                .creating("tasks_task")
                .schemaHash("0".repeat(64))
                .in(folder.resolve("tasks"));

        assertThat(texts(find(tasks)))
                .containsExactly(
                        tasks + "/db/plugins/tasks/history.lintel: [UncommittedDraft] The models of the plugin tasks"
                                + " have moved past its newest committed migration, version 1 'create_tasks_task'. Run `lintel create"
                                + " tasks \"what has changed\"` in the plugin's project, review and commit the scripts, and build"
                                + " again.");
    }

    @Test
    void aBrokenHistoryIsItsOwnProblem() throws IOException {
        Path tasks = new TestPlugin("tasks").creating("tasks_task").in(folder.resolve("tasks"));
        Path history = tasks.resolve("db/plugins/tasks/history.lintel");
        Files.writeString(history, Files.readString(history) + ">>>>>>> branch\n");

        Installation found = find(tasks);

        assertThat(texts(found))
                .singleElement()
                .asString()
                .startsWith(history + ":8: [HistoryFormat] A merge has left");
        assertThat(found.plugins()).isEmpty();
        assertThat(found.unreadable()).containsExactly("tasks");
    }

    @Test
    void anEmptyHistoryIsNone() throws IOException {
        Path tasks = new TestPlugin("tasks")
                .creating("tasks_task", "users@1")
                .tables("tasks_note")
                .in(folder.resolve("t"));
        Files.writeString(
                tasks.resolve(PluginNaming.historyFolder("tasks")).resolve(HistoryFile.NAME),
                HistoryFile.write(History.empty("tasks")));

        assertThat(texts(find(tasks)))
                .singleElement()
                .asString()
                .contains("[NoHistory] The plugin tasks owns the table tasks_note and 1 more, but");
    }

    @Test
    void aRegistryThatIsNotThereIsOneProblemAndTheOthersAreFound() throws IOException {
        Path users = new TestPlugin("users").creating("users_user").in(folder.resolve("users"));
        Path broken = new TestPlugin("tasks").in(folder.resolve("tasks"));
        Files.delete(broken.resolve("fixture/tasks/TasksPluginRegistry.class"));

        Installation found = find(broken, users);

        assertThat(texts(found))
                .containsExactly(
                        "[BrokenRegistry] A plugin's registry can't be loaded: dev.lintel.PluginRegistry: Provider"
                                + " fixture.tasks.TasksPluginRegistry not found. Recompile the plugin with Lintel's annotation"
                                + " processor, and put all that it needs on the class path.");
        assertThat(found.plugins()).extracting(InstalledPlugin::name).containsExactly("users");
    }

    @Test
    void aRegistryThatIsNoRegistryIsOneProblem() throws IOException {
        Path broken = new TestPlugin("tasks").in(folder.resolve("tasks"));
        Files.writeString(
                broken.resolve("META-INF/services/dev.lintel.PluginRegistry"), TestPlugin.class.getName() + "\n");

        assertThat(texts(find(broken)))
                .singleElement()
                .asString()
                .startsWith("[BrokenRegistry] A plugin's registry can't be loaded: dev.lintel.PluginRegistry:"
                        + " dev.lintel.runtime.fixture.TestPlugin not a subtype.");
    }

    @Test
    void aClassFileThatIsNoneIsOneProblem() throws IOException {
        Path broken = new TestPlugin("tasks").in(folder.resolve("tasks"));
        Files.writeString(broken.resolve("fixture/tasks/TasksPluginRegistry.class"), "no class");

        assertThat(texts(find(broken)))
                .singleElement()
                .asString()
                .startsWith("[BrokenRegistry] A plugin's registry can't be loaded: ");
    }

    @Test
    void aRegistryThatFailsIsOneProblem() {
        Path broken = new TestPlugin("tasks")
                .doing("if (true) throw new IllegalStateException(\"no models\");")
                .in(folder.resolve("tasks"));

        assertThat(texts(find(broken)))
                .containsExactly(
                        "[BrokenRegistry] A plugin's registry can't be loaded: fixture.tasks.TasksPluginRegistry in "
                                + broken
                                + "/ fails (java.lang.IllegalStateException: no models). Recompile the plugin with Lintel's"
                                + " annotation processor, and put all that it needs on the class path.");
    }

    @Test
    void aNameThatIsNoPluginsNeverBecomesATable() {
        Path evil = new TestPlugin("x\"; drop table core_user; --")
                .registryClass("fixture.Evil")
                .prefix("")
                .writeClass(folder.resolve("evil"));

        Installation found = find(evil);

        assertThat(texts(found))
                .containsExactly(
                        "[PluginName] A plugin can't be called 'x\"; drop table core_user; --' (fixture.Evil in " + evil
                                + "/). Recompile the plugin with Lintel's annotation processor.");
        assertThat(found.plugins()).isEmpty();
    }

    @Test
    void aPrefixThatDoesNotSayWhoOwnsTheTableIsRefused() {
        Path odd = new TestPlugin("tasks").prefix("t_").writeClass(folder.resolve("odd"));

        assertThat(texts(find(odd)))
                .containsExactly(
                        "[PluginPrefix] The plugin tasks can't have the prefix 't_' (fixture.tasks.TasksPluginRegistry"
                                + " in " + odd + "/). Recompile the plugin with Lintel's annotation processor.");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        TreeMap<String, Scripts> none = new TreeMap<>();
        Installation found = find(
                new TestPlugin("a")
                        .dependsOn("b", "ghost")
                        .migration("m", none)
                        .schemaHash("1".repeat(64))
                        .in(folder.resolve("a")),
                new TestPlugin("b").dependsOn("a").tables("b_x").in(folder.resolve("b")));

        assertThat(found.problems())
                .extracting(problem -> problem.kind().readableName())
                .containsExactly("MissingPlugin", "DependencyCycle", "UncommittedDraft", "NoHistory");
    }

    private Installation find(Path... classPath) {
        return Discovery.onClassPaths(List.of(loaders.over(classPath)), EnabledSet.ALL)
                .install();
    }

    private static List<String> texts(Installation found) {
        return found.problems().stream().map(Problem::toString).toList();
    }
}
