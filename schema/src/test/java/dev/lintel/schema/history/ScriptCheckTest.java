package dev.lintel.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptCheckTest {

    @TempDir
    Path path;

    private HistoryFolder folder;
    private History history;

    @BeforeEach
    void twoMigrations() {
        folder = new HistoryFolder("tasks", path);
        for (String name : List.of("create_task", "add_owner")) {
            TreeMap<String, Scripts> scripts = new TreeMap<>();
            scripts.put("h2", new Scripts("create " + name + "\n", "drop " + name + "\n"));
            scripts.put("postgresql", new Scripts("create " + name + "\n", "drop " + name + "\n"));
            folder.add(name, List.of(), Sha256.ofText(name), scripts, "{}");
        }
        history = folder.read();
    }

    @Test
    void untouchedScriptsAreFine() {
        assertThat(check()).isEmpty();
    }

    @Test
    void lineEndsOfAnotherSystemAreNoEdit() throws IOException {
        Files.writeString(path.resolve("h2/V1__create_task.sql"), "create create_task\r\n");

        assertThat(check()).isEmpty();
    }

    @Test
    void anEditedScriptIsNamedWithBothFingerprints() throws IOException {
        Path script = path.resolve("h2/V2__add_owner.sql");
        Files.writeString(script, "create add_owner \n");

        assertThat(check())
                .containsExactly(
                        script + ": [EditedScript] The script h2/V2__add_owner.sql of version 2 of the plugin tasks for"
                                + " h2 is not the one that the history records: it is SHA-256 "
                                + Sha256.ofText("create add_owner \n").substring(0, 12) + ", recorded is SHA-256 "
                                + Sha256.ofText("create add_owner\n").substring(0, 12)
                                + ". If the edit is meant and the script was applied nowhere yet, record it with `lintel rehash tasks`;"
                                + " else restore the file from version control.");
    }

    @Test
    void aMissingScriptIsNamed() throws IOException {
        Path script = path.resolve("postgresql/U1__create_task.sql");
        Files.delete(script);

        assertThat(check())
                .containsExactly(
                        script + ": [MissingScript] The script postgresql/U1__create_task.sql of version 1 of the"
                                + " plugin tasks for postgresql is not there, but the history records it (SHA-256 "
                                + Sha256.ofText("drop create_task\n").substring(0, 12)
                                + "). Restore the file from version control.");
    }

    @Test
    void aScriptThatIsNoTextIsNamed() throws IOException {
        Path script = path.resolve("h2/V1__create_task.sql");
        Files.write(script, new byte[] {'a', (byte) 0xff});

        assertThat(check()).containsExactly(script + ": [Input] The file is not text in UTF-8. Save it in UTF-8.");
    }

    @Test
    void aScriptThatCantBeReadIsNamed() throws IOException {
        Path script = path.resolve("h2/V1__create_task.sql");
        Files.delete(script);
        Files.createDirectory(script);

        assertThat(check()).singleElement().asString().startsWith(script + ": [Input] The file can't be read (");
    }

    @Test
    void allProblemsAreToldAtOnceAndOneDialectAloneOnRequest() throws IOException {
        Files.writeString(path.resolve("h2/V1__create_task.sql"), "edited");
        Files.delete(path.resolve("h2/U2__add_owner.sql"));
        Files.delete(path.resolve("postgresql/V2__add_owner.sql"));

        assertThat(check()).hasSize(3);
        assertThat(ScriptCheck.ofDialect("postgresql", history, folder.scripts()))
                .singleElement()
                .asString()
                .contains("postgresql/V2__add_owner.sql");
        assertThat(ScriptCheck.ofDialect("mariadb", history, folder.scripts())).isEmpty();
    }

    private List<String> check() {
        return ScriptCheck.all(history, folder.scripts()).stream()
                .map(Problem::toString)
                .toList();
    }
}
