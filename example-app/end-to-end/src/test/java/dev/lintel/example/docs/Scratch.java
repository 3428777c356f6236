package dev.lintel.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.example.app.TeamTool;
import dev.lintel.processor.LintelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The folder in which a page is carried out: a project, or where a host runs. What is typed runs in a process of its own. */
final class Scratch {

    private static final Path EXAMPLES = Path.of("..");
    private static final String MAIN = "dev.lintel.cli.Main";

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Scratch(Path folder) {
        this.folder = folder;
    }

    /** What a process has printed, errors behind the output. */
    record Printed(int exitCode, String text) {}

    /** A copy of one of the example's plugins, as its author has it. */
    void project(String plugin) throws IOException {
        for (String part : List.of("src/main/java", "src/main/resources", "target/classes")) {
            copy(EXAMPLES.resolve(plugin).resolve(part), folder.resolve(part));
        }
    }

    /** A jar that has all plugins of the example. */
    void host() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        String.join(
                                " ",
                                classPath(true).stream()
                                        .map(entry -> entry.toUri().toString())
                                        .toList()));
        try (OutputStream out = Files.newOutputStream(folder.resolve("plugins.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).toAbsolutePath().getParent());
        Files.writeString(folder.resolve(file), text);
    }

    void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    void move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    void delete(String file) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(file))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Merges what another branch has into this one, with conflicts as git writes them. */
    void merge(String theirs, String ours) throws IOException {
        Path other = folder.resolve(theirs);
        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path own = folder.resolve(ours).resolve(other.relativize(file).toString());
                Files.createDirectories(own.getParent());
                Files.writeString(
                        own,
                        Files.exists(own)
                                ? merged(Files.readString(own), Files.readString(file))
                                : Files.readString(file));
            }
        }
        delete(theirs);
    }

    private static String merged(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return ours;
        }
        List<String> own = ours.lines().toList();
        List<String> other = theirs.lines().toList();
        int before = 0;
        while (own.get(before).equals(other.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < Math.min(own.size(), other.size()) - before
                && own.get(own.size() - 1 - behind).equals(other.get(other.size() - 1 - behind))) {
            behind++;
        }
        List<String> lines = new ArrayList<>(own.subList(0, before));
        lines.add("<<<<<<< HEAD");
        lines.addAll(own.subList(before, own.size() - behind));
        lines.add("=======");
        lines.addAll(other.subList(before, other.size() - behind));
        lines.add(">>>>>>> theirs");
        lines.addAll(own.subList(own.size() - behind, own.size()));
        return String.join("\n", lines) + "\n";
    }

    /** As Maven does it: the resources are copied, then the compiler runs. */
    Printed compile() throws IOException {
        Path classes = folder.resolve("target/classes");
        Files.createDirectories(classes);
        copy(folder.resolve("src/main/resources"), classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        Path sources = folder.resolve("src/main/java");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    complaints,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            all.filter(file -> file.toString().endsWith(".java"))
                                    .sorted()
                                    .toList()));
            task.setProcessors(List.of(new LintelProcessor()));
            boolean isCompiled = task.call();
            return new Printed(isCompiled ? 0 : 1, complaints.toString().replace(sources + File.separator, ""));
        }
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** {@code lintel}, with drivers, and without any plugin but those that it is told. */
    Printed lintel(List<String> words) throws IOException, InterruptedException {
        return run(classPath(false), List.of(), MAIN, words);
    }

    /** The example application. */
    Printed teamTool(List<String> words) throws IOException, InterruptedException {
        List<Path> everything = new ArrayList<>(classPath(false));
        everything.addAll(classPath(true));
        return run(everything, List.of("-Dteam-tool.folder=" + folder), TeamTool.class.getName(), words);
    }

    private Printed run(List<Path> classPath, List<String> settings, String main, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(settings);
        command.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        classPath.stream().map(Path::toString).toList()),
                main));
        command.addAll(words);
        Path printed = Files.createTempFile("printed", ".txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        // what this machine says must not count
        process.environment().keySet().removeIf(variable -> variable.startsWith("LINTEL_"));
        process.environment().putAll(environment);
        int exitCode = process.start().waitFor();
        String text = Files.readString(printed, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Files.delete(printed);
        return new Printed(exitCode, text);
    }

    private static List<Path> classPath(boolean isOfExample) {
        Path examples = EXAMPLES.toAbsolutePath().normalize();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(Files::exists)
                .filter(entry -> entry.startsWith(examples) == isOfExample)
                .filter(entry -> !entry.toString().contains("end-to-end"))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
