package dev.lintel.processor.oracle;

import static java.util.stream.Collectors.joining;

import dev.lintel.processor.LintelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a case with the processor, as a plugin author's build would before the first migration. */
final class CaseCompiler {

    /** Kept after the run: the drafts in it are what one looks at when a case fails. */
    static final Path OUTPUT = Path.of(System.getProperty("basedir", ""), "target/oracle");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final List<String> dialects;

    CaseCompiler(List<String> dialects) {
        this.dialects = dialects;
    }

    CompiledModels compile(MappingCase mapping, Naming naming) {
        Path classes = emptyFolder(mapping, naming.option() + "/classes");
        Path history = emptyFolder(mapping, naming.option() + "/history");
        Work work = new Work(mapping.sources(), List.of(), List.of(new LintelProcessor()));
        return new CompiledModels(classes, errors(work, classes, classes, processorOptions(mapping, naming, history)));
    }

    /** Processes the classes as they come out of a jar, compiled before and without the processor; in the other order, too. */
    CompiledModels processClassFiles(MappingCase mapping) {
        Path before = emptyFolder(mapping, "class-files/before");
        CompiledModels plain = new CompiledModels(
                before, errors(new Work(mapping.sources(), List.of(), List.of()), before, before, List.of()));
        if (!plain.errors().isEmpty()) {
            return plain;
        }
        Path after = emptyFolder(mapping, "class-files/after");
        Path history = emptyFolder(mapping, "class-files/history");
        List<String> options = new ArrayList<>(processorOptions(mapping, Naming.JPA, history));
        options.add("-proc:only");
        Work work = new Work(List.of(), binaryNames(before), List.of(new LintelProcessor()));
        return new CompiledModels(after, errors(work, after, before, options));
    }

    private List<String> processorOptions(MappingCase mapping, Naming naming, Path history) {
        String stated = dialects.stream().filter(mapping::isFor).collect(joining(","));
        return List.of(
                "-Alintel.dialects=" + stated, "-Alintel.naming=" + naming.option(), "-Alintel.history=" + history);
    }

    private static List<String> errors(Work work, Path output, Path input, List<String> extraOptions) {
        List<String> options = new ArrayList<>(List.of(
                "-d",
                output.toString(),
                "-classpath",
                input + File.pathSeparator + System.getProperty("java.class.path"),
                "-parameters",
                "-Xlint:none"));
        options.addAll(extraOptions);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = JAVAC.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    work.classes(),
                    files.getJavaFileObjectsFromPaths(work.sources()));
            task.setProcessors(work.processors());
            boolean compiled = task.call();
            List<String> errors = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            if (compiled != errors.isEmpty()) {
                throw new IllegalStateException("javac says " + compiled + " but reports " + errors);
            }
            return errors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What javac is handed: sources, or the names of classes to process. */
    private record Work(List<Path> sources, List<String> classes, List<Processor> processors) {}

    private static List<String> binaryNames(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder(MappingCase mapping, String name) {
        Path folder = OUTPUT.resolve(mapping.name()).resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
