package dev.lintel.cli;

import dev.lintel.processor.LintelProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin's project on disk, built as Maven builds it: the resources are copied, then javac runs with the processor. */
final class PluginProject {

    private final Path folder;

    PluginProject(Path folder) {
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path histories() {
        return folder.resolve("src/main/resources/db/plugins");
    }

    /** The one model of the plugin {@code tasks}, with these attributes beside its identifier. */
    PluginProject withTask(String attributes) throws IOException {
        Path source = folder.resolve("src/main/java/com/example/tasks/Task.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                package com.example.tasks;

                import dev.lintel.PluginModel;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;
                import jakarta.persistence.Table;

                @PluginModel(plugin = "tasks")
                @Entity
                @Table(name = "tasks_task")
                public class Task {
                    @Id
                    private Long id;
                    %s
                }
                """.formatted(attributes));
        return this;
    }

    PluginProject build() throws IOException {
        copyResources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    complaints,
                    files,
                    null,
                    List.of("-d", classes().toString(), "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .toList()));
            task.setProcessors(List.of(new LintelProcessor()));
            if (!task.call()) {
                throw new AssertionError(complaints.toString());
            }
        }
        return this;
    }

    /** Takes the resources out of the output, as `mvn clean` does. */
    PluginProject cleanResources() throws IOException {
        delete(classes().resolve("db"));
        return this;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void copyResources() throws IOException {
        Path resources = folder.resolve("src/main/resources");
        Files.createDirectories(classes());
        if (Files.exists(resources)) {
            try (Stream<Path> all = Files.walk(resources)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = classes().resolve(resources.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }
}
