package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A host whose users put plugin jars into a folder. */
class PluginFolderTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private final DataSource database = Databases.h2InMemory();

    private Path plugins;

    @BeforeEach
    void theHostHasTheCore() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        Path core = new TestPlugin("core").prefix("").creating("core_user").jar(folder);
        Thread.currentThread().setContextClassLoader(loaders.over(core));
    }

    @AfterEach
    void theHostIsGone() {
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    }

    @Test
    void thePluginsOfTheFolderCountWithThoseOfTheHost() throws IOException {
        tasks("core@1").jar(plugins);
        new TestPlugin("notes")
                .dependsOn("tasks")
                .creating("notes_note", "tasks@1")
                .jar(plugins);

        assertThat(lintel().plan()).hasToString("core@1, tasks@1, notes@1");
        assertThat(lintel().migrate().steps()).hasSize(3);
        assertThat(lintel().migrate().nothingToDo()).isTrue();
        assertThat(lintel().status().isUpToDate()).isTrue();
    }

    @Test
    void otherFilesAreNotLookedAt() throws IOException {
        tasks().jar(plugins);
        TestPlugin.pack(Files.createDirectory(folder.resolve("empty")), plugins.resolve("library.jar"));
        Files.writeString(plugins.resolve("README.txt"), "Put plugins here.");
        Files.createDirectory(plugins.resolve("disabled"));

        assertThat(lintel().plan()).hasToString("core@1, tasks@1");
    }

    @Test
    void noJarStaysOpen() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only some systems tell which files are open");
        Path jar = tasks().jar(plugins);

        lintel().migrate();
        lintel().migrate();
        lintel().status();
        catchThrowableOfType(LintelException.class, lintel().plugins("tasks", "ghost")::plan);

        assertThat(openFiles()).doesNotContain(jar.toRealPath());
    }

    @Test
    void aJarIsReplacedBetweenTwoCalls() throws IOException {
        tasks().jar(plugins);
        lintel().migrate();

        Path newer = tasks().creating("tasks_note").jar(Files.createDirectory(folder.resolve("newer")));
        Files.copy(newer, plugins.resolve("tasks.jar"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(lintel().migrate().steps()).singleElement().asString().startsWith("tasks@2");
    }

    @Test
    void aPluginThatTheHostHasInAnotherVersionIsNotTakenForThatOne() throws IOException {
        Path newer = tasks().creating("tasks_note").jar(plugins);
        Path older = tasks().jar(Files.createDirectory(folder.resolve("older")));
        Thread.currentThread().setContextClassLoader(loaders.over(older));

        assertThat(problems(lintel()))
                .singleElement()
                .asString()
                .startsWith("[DuplicateRegistry] The plugin tasks is there 2 times: ")
                .contains(newer.toString(), older.toString());
    }

    @Test
    void aJarThatTheHostHasOnItsClassPathIsOnePlugin() throws IOException {
        Path jar = tasks().jar(plugins);
        Thread.currentThread().setContextClassLoader(loaders.over(jar));

        assertThat(lintel().plan()).hasToString("tasks@1");
    }

    @Test
    void scriptsComeFromThePluginsOwnJar() throws IOException {
        Path impostor = new TestPlugin("notes").creating("notes_note").in(folder.resolve("impostor"));
        tasks().migration("impostor", "create table evil (id integer);\n").writeHistory(impostor);
        TestPlugin.pack(impostor, plugins.resolve("a-first.jar"));
        tasks().jar(plugins);

        lintel().migrate();

        assertThat(Databases.tables(database)).contains("tasks_task").doesNotContain("evil");
    }

    @Test
    void whatIsNoJarIsAProblem() throws IOException {
        Path broken = Files.writeString(plugins.resolve("broken.jar"), "no archive");

        assertThat(problems(lintel()))
                .singleElement()
                .asString()
                .startsWith(broken + ": [Input] The file can't be read (");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        Path missing = folder.resolve("plugin");

        assertThat(problems(Lintel.on(database).pluginFolder(missing)))
                .containsExactly(
                        missing + ": [Input] The folder of the plugins is not there. Create it, or name the one that"
                                + " has their jars.");
    }

    private Lintel lintel() {
        return Lintel.on(database).pluginFolder(plugins);
    }

    private static TestPlugin tasks(String... pins) {
        return new TestPlugin("tasks").creating("tasks_task", pins);
    }

    private static List<String> problems(Lintel lintel) {
        return catchThrowableOfType(LintelException.class, lintel::migrate).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path link : links) {
                // some are gone as soon as they are listed
                if (Files.isSymbolicLink(link)) {
                    open.add(Files.readSymbolicLink(link));
                }
            }
        }
        return open;
    }
}
