package dev.lintel.benchmarks.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a section for each benchmark, between two marks, so that none of its figures is typed by hand. */
public final class Page {

    private Page() {}

    /**
     * Writes a section anew.
     *
     * @param section the word in its marks: {@code <!-- boot: begin -->}
     */
    public static void replace(Path page, String section, String text) throws IOException {
        String all = Files.readString(page);
        String begin = "<!-- " + section + ": begin, written by the benchmark -->\n";
        String end = "<!-- " + section + ": end -->\n";
        int from = all.indexOf(begin);
        int to = all.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(page + " has no section " + section);
        }
        Files.writeString(page, all.substring(0, from + begin.length()) + text + all.substring(to));
    }
}
