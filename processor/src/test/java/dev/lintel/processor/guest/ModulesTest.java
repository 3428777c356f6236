package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.PluginModel;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plugin may be a named module, with Lintel's annotations as an automatic one. This is about javac: Eclipse's batch compiler
 * takes no generated source of any processor into a named module.
 */
class ModulesTest {

    @TempDir
    Path work;

    private FileTree sources;

    @BeforeEach
    void writeAModule() {
        sources = new FileTree(work.resolve("sources"));
        new Model("tasks", "Task", "@ManyToOne tasks.below.Label label;").in(sources);
        sources.write(
                "tasks/below/Label.java",
                new Model("tasks", "Label", "").source().replace("package tasks;", "package tasks.below;"));
        sources.write("tasks/package-info.java", "@dev.lintel.Plugin(name = \"tasks\")\npackage tasks;\n");
    }

    @Test
    void aModuleThatReadsJavaCompiler() throws IOException {
        writeModule("requires java.compiler;");

        Compiled compiled = compile();

        assertThat(compiled.classes().has("tasks/TasksPluginRegistry.class")).isTrue();
        assertThat(compiled.generated().read("tasks/TasksPluginRegistry.java")).contains("@Generated(");
        assertThat(compiled.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("create table tasks_task", "create table tasks_label");
    }

    @Test
    void aModuleThatDoesNot() throws IOException {
        writeModule("");

        Compiled compiled = compile();

        assertThat(compiled.classes().has("tasks/TasksPluginRegistry.class")).isTrue();
        assertThat(compiled.generated().read("tasks/TasksPluginRegistry.java"))
                .as("the annotation's module is not read")
                .doesNotContain("@Generated(");
    }

    private void writeModule(String more) {
        sources.write("module-info.java", """
                module tasks {
                    requires dev.lintel;
                    requires jakarta.persistence;
                    %s
                }
                """.formatted(more));
    }

    private Compiled compile() throws IOException {
        return new Compile(Compiler.JAVAC, work)
                .modulePath(annotationsJar(), Compile.jarOf(Entity.class))
                .sources(sources.sources())
                .run()
                .orFail();
    }

    /** A folder of classes is no automatic module; the jar of them is. */
    private Path annotationsJar() throws IOException {
        Path classes = Compile.jarOf(PluginModel.class);
        if (Files.isRegularFile(classes)) {
            // the build has come to its packages, so the jar is the real one, with the name that it states
            return classes;
        }
        Path jar = work.resolve("lintel-annotations.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write("Manifest-Version: 1.0\nAutomatic-Module-Name: dev.lintel\n".getBytes(StandardCharsets.UTF_8));
            for (String path : new FileTree(classes).paths(it -> it.endsWith(".class"))) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(Files.readAllBytes(classes.resolve(path)));
            }
        }
        return jar;
    }
}
