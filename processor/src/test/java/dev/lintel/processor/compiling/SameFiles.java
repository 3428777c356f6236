package dev.lintel.processor.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;

/** Compares what two compilations wrote, so that a failure names the file and the line. */
public final class SameFiles {

    private SameFiles() {}

    /**
     * @param actual the contents by path
     * @param expected what they should be
     */
    public static void assertSame(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach(
                (path, content) -> assertThat(content).as(path).isEqualToNormalizingNewlines(expected.get(path)));
        assertThat(actual).isEqualTo(expected);
    }
}
