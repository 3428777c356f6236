package dev.lintel.schema.problem;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/problems} to the enum: a page for every problem, and no other. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "problems");

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void opensWithTheMeaning(ProblemKind kind) throws IOException {
        String page = Files.readString(PAGES.resolve(kind.readableName() + ".md"));
        assertThat(page).startsWith("# " + kind.readableName() + "\n\n" + kind.meaning() + "\n");
        assertThat(page).contains("\n## What to do\n");
        assertThat(Files.readString(PAGES.resolve("README.md")))
                .contains("[" + kind.readableName() + "](" + kind.readableName() + ".md) | " + kind.meaning());
    }

    @Test
    void noPageWithoutProblem() throws IOException {
        Set<String> expected = Arrays.stream(ProblemKind.values())
                .map(kind -> kind.readableName() + ".md")
                .collect(toCollection(TreeSet::new));
        expected.add("README.md");
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
