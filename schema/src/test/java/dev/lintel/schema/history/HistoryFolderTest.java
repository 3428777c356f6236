package dev.lintel.schema.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFolderTest {

    @TempDir
    Path temporary;

    private Path path;
    private HistoryFolder folder;

    @BeforeEach
    void open() {
        path = temporary.resolve("db/plugins/tasks");
        folder = new HistoryFolder("tasks", path);
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyHistory() {
        assertThat(folder.read()).isEqualTo(History.empty("tasks"));
        assertThat(path).doesNotExist();
    }

    @Test
    void aMigrationIsAddedWithAllItsFiles() throws IOException {
        Migration first = add("create_task", 1);
        Migration second =
                folder.add("add_owner", List.of(new Pin("users", 1)), Sha256.ofText("s2"), scripts(2), "{2}\n");

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(folder.read()).isEqualTo(new History("tasks", List.of(first, second)));
        assertThat(files())
                .containsExactly(
                        "h2/U1__create_task.sql",
                        "h2/U2__add_owner.sql",
                        "h2/V1__create_task.sql",
                        "h2/V2__add_owner.sql",
                        "history.lintel",
                        "postgresql/U1__create_task.sql",
                        "postgresql/U2__add_owner.sql",
                        "postgresql/V1__create_task.sql",
                        "postgresql/V2__add_owner.sql",
                        "schema.json");
        assertThat(path.resolve("schema.json")).hasContent("{2}\n");
        assertThat(path.resolve("h2/U2__add_owner.sql")).hasContent("h2 down 2");
        assertThat(ScriptCheck.all(folder.read(), folder.scripts())).isEmpty();
    }

    @Test
    void aScriptThatIsThereIsNeverOverwritten() throws IOException {
        add("create_task", 1);
        Path mine = path.resolve("postgresql/U2__add_owner.sql");
        Files.writeString(mine, "my own work");
        Map<String, String> before = contents();

        assertThatThrownBy(() -> add("add_owner", 2))
                .isInstanceOf(ProblemException.class)
                .hasMessage(mine
                        + ": [Output] The script is there already, but the history of the plugin tasks does not list"
                        + " it. Move the file away, or delete it if nobody needs it; then run the command again.");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aBrokenHistoryIsNotAddedTo() throws IOException {
        add("create_task", 1);
        Files.writeString(path.resolve(HistoryFile.NAME), "<<<<<<< HEAD\n");
        Map<String, String> before = contents();

        assertThatThrownBy(() -> add("add_owner", 2)).hasMessageContaining("[HistoryFormat] A merge has left");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFailureLeavesTheFolderAsItWas() throws IOException {
        add("create_task", 1);
        // a file where the folder of a dialect must be
        Files.walk(path.resolve("postgresql")).sorted((a, b) -> b.compareTo(a)).forEach(HistoryFolderTest::delete);
        Files.writeString(path.resolve("postgresql"), "in the way");
        Map<String, String> before = contents();

        assertThatThrownBy(() -> add("add_owner", 2))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("[Output] The file can't be written (")
                .hasMessageContaining("). Nothing was changed; make room");
        assertThat(contents()).isEqualTo(before);
    }

    private Migration add(String name, int version) {
        return folder.add(name, List.of(), Sha256.ofText("s" + version), scripts(version), "{" + version + "}\n");
    }

    private static SortedMap<String, Scripts> scripts(int version) {
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        scripts.put("postgresql", new Scripts("postgresql up " + version, "postgresql down " + version));
        scripts.put("h2", new Scripts("h2 up " + version, "h2 down " + version));
        return scripts;
    }

    private List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
