package dev.lintel.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lintel.processor.compiling.Compiler;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every folder of {@code bad/} and compares everything that is printed: text, file, line and count under both
 * compilers, under javac the column of the caret too. {@code mvn test -Dlintel.refresh=true} writes the {@code expected.txt} of
 * every case anew; a new case starts with an empty one.
 */
class BadCasesTest {

    private static final boolean REFRESH = Boolean.getBoolean("lintel.refresh");

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> underJavac() {
        return chosen().map(bad -> dynamicTest(bad.name(), () -> {
            Refused refused = compile(bad, Compiler.JAVAC);
            if (REFRESH) {
                bad.expect(refused.shown());
            }
            assertThat(refused.shown()).isEqualTo(bad.expected());
            assertThat(bad.expected()).contains("[" + bad.problem() + "]").doesNotContain("[Fault]");
            assertWrites(refused);
        }));
    }

    @TestFactory
    Stream<DynamicTest> underEcj() {
        return chosen().map(bad -> dynamicTest(bad.name(), () -> {
            Refused refused = compile(bad, Compiler.ECJ);
            if (REFRESH) {
                bad.expectOfEcj(refused.headlines());
            }
            assertThat(refused.headlines()).isEqualTo(bad.expectedOfEcj());
            assertThat(messages(refused.headlines())).isEqualTo(messages(Refused.headlines(bad.expected())));
            assertWrites(refused);
        }));
    }

    /** {@code -Dlintel.cases} says which, as a pattern of their names. */
    private static Stream<BadCase> chosen() {
        String cases = System.getProperty("lintel.cases", ".*");
        return BadCase.all().stream().filter(bad -> bad.name().matches(cases));
    }

    private Refused compile(BadCase bad, Compiler compiler) {
        return bad.compile(compiler, work.resolve(compiler.name()).resolve(bad.name()));
    }

    /** Lintel's messages without their places, which may be in the text where the compiler has none. */
    private static List<String> messages(List<String> headlines) {
        return headlines.stream()
                .filter(line -> line.matches(".*\\[[A-Z]\\w+].*"))
                .map(line -> line.substring(line.indexOf('[')))
                .sorted()
                .toList();
    }

    /** No output is better than a wrong one; a warning alone keeps nothing back. */
    private static void assertWrites(Refused refused) {
        assertThat(refused.compiled().successful()).isEqualTo(!refused.hasErrors());
        if (refused.hasErrors() && !refused.bad().isLate()) {
            assertThat(refused.compiled().written())
                    .isEqualTo(refused.bad().output().contents(path -> true));
        }
    }
}
