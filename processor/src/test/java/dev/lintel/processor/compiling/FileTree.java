package dev.lintel.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder with everything in it. Paths within it are written with {@code /}.
 *
 * @param root the folder; it need not exist
 */
public record FileTree(Path root) {

    /** Writes a file, and the folders that it is in. */
    public FileTree write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    public void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies everything into another folder, over what is there. */
    public void copyTo(Path target, Predicate<String> wanted) {
        for (String path : paths(wanted)) {
            try {
                Path file = target.resolve(path);
                Files.createDirectories(file.getParent());
                Files.copy(root.resolve(path), file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The paths of the files, sorted; none if there is no such folder. */
    public List<String> paths(Predicate<String> wanted) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources, sorted. */
    public List<Path> sources() {
        return paths(path -> path.endsWith(".java")).stream().map(root::resolve).toList();
    }

    /** The folders directly within this one, sorted. */
    public List<Path> folders() {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the files, by path; each byte a character, so that different bytes are different texts. */
    public SortedMap<String, String> contents(Predicate<String> wanted) {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String path : paths(wanted)) {
            try {
                contents.put(path, new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }
}
