package dev.lintel.schema.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBatchTest {

    @TempDir
    Path folder;

    @Test
    void writesNewFilesAndReplacesOldOnes() throws IOException {
        Files.writeString(folder.resolve("b"), "old");

        FileBatch.write(batch("a", "b", "sub/c"));

        assertThat(names()).containsExactly("a", "b", "sub", "sub/c");
        assertThat(folder.resolve("b")).hasContent("new b");
        assertThat(folder.resolve("sub/c")).hasContent("new sub/c");
    }

    @Test
    void theFirstMovesAreUndoneWhenALaterOneFails() throws IOException {
        Files.writeString(folder.resolve("b"), "old");
        // a move can't replace a folder that is not empty
        Files.createDirectories(folder.resolve("c/full"));

        assertThatThrownBy(() -> FileBatch.write(batch("a", "b", "c")))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(folder.resolve("c") + ": [Output] The file can't be written (");

        assertThat(names()).containsExactly("b", "c", "c/full");
        assertThat(folder.resolve("b")).hasContent("old");
    }

    @Test
    void whatAKilledRunLeftBehindIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve(".a.lintel-tmp"), "half");
        Files.writeString(folder.resolve(".a.lintel-before"), "older");

        FileBatch.write(batch("a"));

        assertThat(names()).containsExactly("a");
        assertThat(folder.resolve("a")).hasContent("new a");
    }

    private Map<Path, String> batch(String... names) {
        Map<Path, String> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(folder.resolve(name), "new " + name);
        }
        return contents;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
