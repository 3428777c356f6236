package dev.lintel.example;

import static java.util.stream.Collectors.joining;

import dev.lintel.example.app.TeamTool;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An installation of the application, which a test may turn into an older or a damaged one before it starts it in a process
 * of its own. Plugins that a test touches are unpacked into its folder; the build's own files are never changed.
 */
final class Installation {

    private final Path folder;
    private final List<Path> classPath = new ArrayList<>();

    /** @param folder empty, and the installation's own */
    Installation(Path folder) {
        this.folder = folder;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.exists(Path.of(entry))) {
                classPath.add(Path.of(entry));
            }
        }
    }

    /** Takes a plugin out. */
    Installation without(String plugin) {
        classPath.remove(find(plugin));
        return this;
    }

    /** Puts a damaged script in a plugin's jar. */
    Installation append(String plugin, String script, String text) {
        Path file = unpack(plugin).resolve("db/plugins").resolve(plugin).resolve(script);
        write(file, read(file) + text);
        return this;
    }

    /** Makes a plugin an earlier release of itself, whose history ended with a version. */
    Installation rewind(String plugin, int version) {
        Path root = unpack(plugin);
        Path history = root.resolve("db/plugins").resolve(plugin).resolve("history.lintel");
        List<String> lines = read(history).lines().toList();
        String newest = schemaHash(lines, lines.size() - 1);
        int last = lines.size() - 1;
        while (!lines.get(last).startsWith("V" + version + " ")) {
            last--;
        }
        write(history, lines.stream().limit(last + 1).map(line -> line + "\n").collect(joining()));
        // an earlier release was compiled from earlier models: its registry carried the fingerprint of those
        replaceInClasses(root, newest, schemaHash(lines, last));
        return this;
    }

    /** Starts the application and waits for its end. */
    Outcome run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath.stream().map(Path::toString).collect(joining(File.pathSeparator)),
                TeamTool.class.getName()));
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        int exitCode = process.waitFor();
        return new Outcome(exitCode, read(output), read(errors));
    }

    private static String schemaHash(List<String> history, int line) {
        return Stream.of(history.get(line).split(" "))
                .filter(word -> word.startsWith("schema="))
                .findFirst()
                .orElseThrow()
                .substring("schema=".length());
    }

    private static void replaceInClasses(Path root, String old, String replacement) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith("PluginRegistry.class"))
                    .toList()) {
                // a class file keeps a constant as plain bytes, and both have the same length
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(file, bytes.replace(old, replacement), StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unpack(String plugin) {
        Path entry = find(plugin);
        Path target = folder.resolve(plugin);
        if (entry.equals(target)) {
            return target;
        }
        if (Files.isDirectory(entry)) {
            copy(entry, target);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(entry, Map.of())) {
                copy(jar.getPath("/"), target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        classPath.set(classPath.indexOf(entry), target);
        return target;
    }

    private Path find(String plugin) {
        String history = "db/plugins/" + plugin + "/history.lintel";
        return classPath.stream()
                .filter(entry -> contains(entry, history))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + history + " on the class path"));
    }

    private static boolean contains(Path entry, String resource) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(resource));
        }
        try (FileSystem jar = FileSystems.newFileSystem(entry, Map.of())) {
            return Files.exists(jar.getPath(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
