package dev.lintel.runtime.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EnabledSettingsTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void withoutAnySettingAllAreEnabled() {
        assertThat(read(Map.of())).isEqualTo(EnabledSet.ALL);
        assertThat(problems).isEmpty();
    }

    @Test
    void theFileNamesThoseThatTakePart() throws IOException {
        EnabledSet set = read(Map.of(), "plugins = users, tasks\n");

        assertThat(set.contains("users")).isTrue();
        assertThat(set.contains("tasks")).isTrue();
        assertThat(set.contains("chat")).isFalse();
        assertThat(set.source()).isEqualTo("lintel.properties");
    }

    @Test
    void theFileTakesSomeOut() throws IOException {
        EnabledSet set = read(Map.of(), "plugins=*\ndisabled=chat\n");

        assertThat(set.contains("users")).isTrue();
        assertThat(set.contains("chat")).isFalse();
    }

    @Test
    void theEnvironmentTakesThePlaceOfBothLines() throws IOException {
        EnabledSet set = read(Map.of("LINTEL_PLUGINS", "chat"), "plugins=users\ndisabled=chat\n");

        assertThat(set.contains("chat")).isTrue();
        assertThat(set.contains("users")).isFalse();
        assertThat(set.source()).isEqualTo("LINTEL_PLUGINS");
    }

    @Test
    void anEmptyVariableIsNone() throws IOException {
        assertThat(read(Map.of("LINTEL_PLUGINS", " "), "plugins=users\n").contains("chat"))
                .isFalse();
    }

    @Test
    void anUnknownSettingIsAProblem() throws IOException {
        read(Map.of(), "plugin=users\n");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("[Option] The setting 'plugin' means nothing. Write plugins or disabled.");
    }

    @Test
    void twoFilesAreAProblem() throws IOException {
        read(Map.of(), "plugins=users\n", "plugins=chat\n");

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("[Option] There are 2 files lintel.properties on the class path: "));
    }

    private EnabledSet read(Map<String, String> environment, String... files) throws IOException {
        Path[] classPath = new Path[files.length];
        for (int i = 0; i < files.length; i++) {
            classPath[i] = Files.createDirectory(folder.resolve("host" + i));
            Files.writeString(classPath[i].resolve("lintel.properties"), files[i]);
        }
        return EnabledSettings.read(loaders.over(classPath), environment, problems);
    }

    private EnabledSet read(Map<String, String> environment) {
        return EnabledSettings.read(loaders.over(), environment, problems);
    }
}
