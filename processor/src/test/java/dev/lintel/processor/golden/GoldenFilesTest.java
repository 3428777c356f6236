package dev.lintel.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.SameFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every folder of {@code golden/} and compares everything that was written, byte by byte, under both compilers.
 * {@code mvn test -Dlintel.refresh=true} writes the files anew; read the difference before you commit it.
 */
class GoldenFilesTest {

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> asExpected() {
        return GoldenCase.all().stream()
                .flatMap(golden -> Stream.of(Compiler.values())
                        .map(compiler -> dynamicTest(golden.name() + ", " + compiler, () -> test(golden, compiler))));
    }

    private void test(GoldenCase golden, Compiler compiler) {
        Compiled compiled = new Compile(compiler, work.resolve(golden.name()).resolve(compiler.name()))
                .sources(golden.sources().sources())
                .run()
                .orFail();
        if (Boolean.getBoolean("lintel.refresh") && compiler == Compiler.JAVAC) {
            golden.expect(compiled.classes(), compiled.generated());
        }
        assertThat(golden.expected())
                .as("mvn test -Dlintel.refresh=true writes the files of %s", golden.folder())
                .isNotEmpty();
        SameFiles.assertSame(compiled.written(), golden.expected());
    }
}
