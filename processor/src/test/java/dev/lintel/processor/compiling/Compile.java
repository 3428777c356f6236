package dev.lintel.processor.compiling;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import dev.lintel.PluginModel;
import dev.lintel.processor.LintelProcessor;
import dev.lintel.schema.Schema;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A compilation that is about to run, with Lintel's processor. Its class path has the annotations of Lintel and Jakarta
 * Persistence and nothing else, as a plugin author's may.
 */
public final class Compile {

    private final Compiler compiler;
    private final Path output;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(jarOf(PluginModel.class), jarOf(Entity.class)));
    private final List<Path> modulePath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new LintelProcessor()));

    /**
     * @param output a folder; it gets the folders {@code classes} and {@code generated}, which may be there already
     */
    public Compile(Compiler compiler, Path output) {
        this.compiler = compiler;
        this.output = output;
    }

    public Compile sources(Collection<Path> files) {
        sources.addAll(files);
        return this;
    }

    public Compile classPath(Path... entries) {
        classPath.addAll(List.of(entries));
        return this;
    }

    public Compile option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    /** Runs another processor after Lintel's. */
    public Compile processor(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Runs no processor but those that the options name. */
    public Compile withoutProcessor() {
        processors.clear();
        return this;
    }

    /** Compiles a module, with these modules in the place of the class path. */
    public Compile modulePath(Path... modules) {
        modulePath.addAll(List.of(modules));
        return this;
    }

    public Compiled run() {
        Path classes = output.resolve("classes");
        Path generated = output.resolve("generated");
        JavaCompiler tool = compiler.open();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter terminal = new StringWriter();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            JavaCompiler.CompilationTask task = tool.getTask(
                    terminal,
                    files,
                    diagnostics,
                    allOptions(classes, generated),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean successful = task.call();
            if (!compiler.repeatsItself() && !terminal.toString().isEmpty()) {
                throw new AssertionError("The compiler has something to say beside its messages: " + terminal);
            }
            return new Compiled(
                    successful,
                    diagnostics.getDiagnostics().stream().map(Printed::of).toList(),
                    new FileTree(classes),
                    new FileTree(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> allOptions(Path classes, Path generated) {
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-parameters", "-d", classes.toString(), "-s", generated.toString()));
        all.addAll(
                modulePath.isEmpty()
                        ? List.of("-classpath", path(classPath.stream()))
                        : List.of("--module-path", path(modulePath.stream())));
        all.addAll(options);
        return all;
    }

    /** Paths as an option writes them. */
    public static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The processor and all that it needs, as a build puts it on the processor path. */
    public static String processorPath() {
        return path(Stream.of(LintelProcessor.class, Schema.class, PluginModel.class, JavaFile.class, JsonFactory.class)
                .map(Compile::jarOf));
    }

    /** The jar or folder that a class comes from. */
    public static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
