package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.PluginModel;
import dev.lintel.processor.LintelProcessor;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.schema.Schema;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who puts the processor's jars together by hand, as in an IDE, and forgets some, is told what is missing. */
class MissingJarTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsNamed(Compiler compiler) throws Exception {
        FileTree sources = new FileTree(work.resolve("sources"));
        new Model("tasks", "Task", "").in(sources);
        URL[] withoutLibraries = {
            jar(LintelProcessor.class), jar(Schema.class), jar(PluginModel.class),
        };

        try (URLClassLoader loader = new URLClassLoader(withoutLibraries, ClassLoader.getPlatformClassLoader())) {
            Processor processor = (Processor) loader.loadClass(LintelProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            Compiled compiled = new Compile(compiler, work)
                    .withoutProcessor()
                    .processor(processor)
                    .sources(sources.sources())
                    .run();

            assertThat(compiled.texts())
                    .anyMatch(text -> text.startsWith("[Fault] Lintel misses something on the processor path: ")
                            && text.endsWith("docs/set-up.md lists them."));
        }
    }

    private static URL jar(Class<?> type) throws Exception {
        return Compile.jarOf(type).toUri().toURL();
    }
}
