package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.golden.GoldenCase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is right is compiled without a word, and the processor is found as builds find it. */
class QuietTest {

    @TempDir
    Path work;

    @Test
    void nothingToSayThoughEveryWarningIsAnError() {
        Compiled compiled = new Compile(Compiler.JAVAC, work)
                .sources(GoldenCase.TEAM.sources().sources())
                // javac's own word on annotations that no processor claims
                .option("-Xlint:all", "-Xlint:-processing", "-Xlint:-path", "-Werror")
                .run();

        assertThat(compiled.texts()).isEmpty();
        assertThat(compiled.successful()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theProcessorIsFoundOnItsPath(Compiler compiler) {
        FileTree sources = new FileTree(work.resolve("sources"));
        new Model("tasks", "Task", "").in(sources);

        Compiled compiled = new Compile(compiler, work)
                .sources(sources.sources())
                .withoutProcessor()
                // Eclipse's compiler does not heed a processor path that stands before the class path
                .option("-processorpath", Compile.processorPath())
                .run()
                .orFail();

        assertThat(compiled.classes().has("META-INF/lintel/tasks/plugin.json")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void codeWithoutPluginsIsLeftAlone(Compiler compiler) {
        FileTree sources = new FileTree(work.resolve("sources"));
        sources.write("app/Customer.java", """
                package app;

                import jakarta.persistence.*;

                @Entity
                class Customer {
                    @Id
                    Object anything;
                }
                """);

        Compiled compiled =
                new Compile(compiler, work).sources(sources.sources()).run().orFail();

        assertThat(compiled.written()).isEmpty();
    }
}
