package dev.lintel.processor.oracle;

import dev.lintel.processor.LintelProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        try {
            Path output = OUTPUT.resolve(mapping.name()).resolve(naming.option());
            delete(output);
            Path classes = Files.createDirectories(output.resolve("classes"));
            Path history = Files.createDirectories(output.resolve("history"));
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-parameters",
                    "-Xlint:none",
                    "-Alintel.dialects=" + String.join(",", dialects),
                    "-Alintel.naming=" + naming.option(),
                    "-Alintel.history=" + history);
            return new CompiledModels(classes, errors(mapping.sources(), options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(List<Path> sources, List<String> options) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new LintelProcessor()));
            boolean compiled = task.call();
            List<String> errors = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            if (compiled != errors.isEmpty()) {
                throw new IllegalStateException("javac says " + compiled + " but reports " + errors);
            }
            return errors;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
