package dev.lintel.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line of {@code lessons.txt} names tests and folders that are there. */
class LessonsTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void eachIsShown() {
        Set<String> known = known();
        List<String> lines = new FileTree(Path.of("src/test/resources"))
                .read("lessons.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
            String[] parts = line.split(" *\\| *");
            assertThat(parts).hasSize(2);
            assertThat(List.of(parts[1].split(", ")))
                    .allSatisfy(
                            shown -> assertThat(known).anyMatch(it -> it.equals(shown) || it.startsWith(shown + "-")));
        });
    }

    /** Folders as {@code cases/add-column}, tests as {@code HintsTest.theHintMayStandOnAGetter}. */
    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (String folder : List.of("schema/src/test/resources/cases", "processor/src/test/resources")) {
            Stream<Path> rooms = folder.endsWith("cases")
                    ? Stream.of(ROOT.resolve(folder))
                    : new FileTree(ROOT.resolve(folder)).folders().stream();
            rooms.forEach(room ->
                    new FileTree(room).folders().forEach(it -> known.add(room.getFileName() + "/" + it.getFileName())));
        }
        for (String module : List.of("schema", "processor", "runtime")) {
            FileTree tests = new FileTree(ROOT.resolve(module).resolve("src/test/java"));
            for (String path : tests.paths(it -> it.endsWith("Test.java"))) {
                known.addAll(methods(path.substring(path.lastIndexOf('/') + 1, path.length() - 5), tests.read(path)));
            }
        }
        return known;
    }

    private static List<String> methods(String test, String source) {
        List<String> methods = new ArrayList<>();
        source.lines()
                .filter(line -> line.matches("    (private static )?(void|Stream<DynamicTest>) \\w+\\(.*"))
                .map(line -> line.replaceAll("^.*?(\\w+)\\(.*$", "$1"))
                .forEach(method -> methods.add(test + "." + method));
        return methods;
    }
}
