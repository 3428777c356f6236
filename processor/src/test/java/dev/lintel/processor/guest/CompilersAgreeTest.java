package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.SameFiles;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every folder of {@code good/} with both compilers: what they write, or refuse, is the same. */
class CompilersAgreeTest {

    private static final FileTree GOOD =
            new FileTree(Path.of(System.getProperty("basedir", ""), "src/test/resources/good")
                    .toAbsolutePath());

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> onEveryGoodCase() {
        assertThat(GOOD.folders()).isNotEmpty();
        return GOOD.folders().stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> test(folder)));
    }

    private void test(Path folder) {
        Compiled javac = compile(Compiler.JAVAC, folder);
        Compiled ecj = compile(Compiler.ECJ, folder);

        assertThat(errors(ecj)).isEqualTo(errors(javac));
        SameFiles.assertSame(ecj.written(), javac.written());
    }

    private Compiled compile(Compiler compiler, Path folder) {
        return new Compile(compiler, work.resolve(compiler.name()).resolve(folder.getFileName()))
                .classPath(
                        Compile.jarOf(Hibernate.class),
                        Compile.jarOf(NotNull.class),
                        Compile.jarOf(HibernateValidator.class))
                // the classes themselves are not compared
                .option("-proc:only")
                .sources(new FileTree(folder).sources())
                .run();
    }

    private static List<String> errors(Compiled compiled) {
        return compiled.messages().stream()
                .filter(message -> message.isError())
                .map(message -> message.message())
                .sorted()
                .toList();
    }
}
