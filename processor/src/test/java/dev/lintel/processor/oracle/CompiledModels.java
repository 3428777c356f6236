package dev.lintel.processor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came out of compiling a case.
 *
 * @param classes the class output
 * @param errors what the compiler and the processor refused; empty if all is well
 */
record CompiledModels(Path classes, List<String> errors) {

    /** The drafts for one database, by path. */
    SortedMap<String, String> scripts(String dialect) {
        try {
            SortedMap<String, String> scripts = resources();
            scripts.keySet().removeIf(path -> !path.contains("draft/" + dialect + "/"));
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the processor wrote beside classes, by path. */
    SortedMap<String, String> resources() throws IOException {
        SortedMap<String, String> resources = new TreeMap<>();
        Path folder = classes.resolve("META-INF");
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    resources.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return resources;
    }
}
