package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house has one way through it: a package knows those before it and none behind it. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final List<String> PACKAGES = List.of(
            "dev.lintel.runtime.graph",
            "dev.lintel.runtime.order",
            "dev.lintel.runtime.discover",
            "dev.lintel.runtime.database",
            "dev.lintel.runtime.backup",
            "dev.lintel.runtime.catalog",
            "dev.lintel.runtime.state",
            "dev.lintel.runtime.drift",
            "dev.lintel.runtime.undo",
            "dev.lintel.runtime.apply",
            "dev.lintel.runtime.adopt",
            "dev.lintel.runtime.uninstall",
            "dev.lintel.runtime");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z].*;$");

    @Test
    void packagesKnowOnlyThoseBeforeThem() throws IOException {
        for (Path file : sources()) {
            String own = packageOf(file);
            assertThat(PACKAGES).as("the package of %s", file).contains(own);
            imports(file)
                    .filter(PACKAGES::contains)
                    // a class within another of the same package
                    .filter(other -> !other.equals(own))
                    .forEach(other -> assertThat(PACKAGES.indexOf(other))
                            .as("%s imports %s", file, other)
                            .isLessThan(PACKAGES.indexOf(own)));
        }
    }

    @Test
    void flywayIsForTheTestsToJudgeBy() throws IOException {
        for (Path file : sources()) {
            assertThat(file).content().doesNotContain("org.flywaydb.");
        }
    }

    @Test
    void everyPackageOpensWithASentence() {
        assertThat(PACKAGES)
                .allSatisfy(name -> assertThat(
                                SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
                        .content()
                        .startsWith("/** "));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
    }

    private static Stream<String> imports(Path file) throws IOException {
        return IMPORT
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .stream();
    }
}
