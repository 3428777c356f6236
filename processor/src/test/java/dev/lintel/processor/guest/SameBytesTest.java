package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.SameFiles;
import dev.lintel.processor.golden.GoldenCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One input, one output: whatever the order of the sources, the locale, or how often it is compiled. */
class SameBytesTest {

    private static final List<Path> SOURCES = GoldenCase.TEAM.sources().sources();

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void compilingAgainChangesNothing(Compiler compiler) {
        SortedMap<String, String> first = contents(compile(compiler, "once", SOURCES));

        Compiled again = compile(compiler, "once", SOURCES);

        SameFiles.assertSame(contents(again), first);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheSourcesDoesNotMatter(Compiler compiler) {
        SortedMap<String, String> sorted = compile(compiler, "sorted", SOURCES).written();
        List<Path> shuffled = new ArrayList<>(SOURCES);
        Collections.reverse(shuffled);
        SameFiles.assertSame(compile(compiler, "reversed", shuffled).written(), sorted);
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            SameFiles.assertSame(compile(compiler, "shuffled" + seed, shuffled).written(), sorted);
        }
    }

    @Test
    void theLocaleDoesNotMatter() {
        SortedMap<String, String> usual =
                compile(Compiler.JAVAC, "usual", SOURCES).written();
        Locale before = Locale.getDefault();
        // where "I" in small letters is not "i"
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat("TITLE".toLowerCase()).isNotEqualTo("title");
            SameFiles.assertSame(compile(Compiler.JAVAC, "turkish", SOURCES).written(), usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private Compiled compile(Compiler compiler, String folder, List<Path> sources) {
        return new Compile(compiler, work.resolve(folder))
                .sources(sources)
                .run()
                .orFail();
    }

    private static SortedMap<String, String> contents(Compiled compiled) {
        SortedMap<String, String> contents = compiled.classes().contents(path -> true);
        contents.putAll(compiled.generated().contents(path -> true));
        return contents;
    }
}
