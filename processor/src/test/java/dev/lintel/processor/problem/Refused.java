package dev.lintel.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Printed;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of compiling a case.
 *
 * @param compiled the compilation
 * @param bad the case
 * @param work the folder of everything that was made for it
 */
record Refused(Compiled compiled, BadCase bad, Path work) {

    /** Everything as javac shows it, with paths as seen from the case's folder. */
    String shown() {
        return compiled.messages().stream()
                .map(message -> message.shown(bad.folder(), work))
                .map(this::relative)
                .collect(joining());
    }

    /** Place and text of every message, sorted: the order of messages is the compiler's. */
    List<String> headlines() {
        return compiled.messages().stream()
                .map(message -> relative(message.headline(bad.folder(), work)))
                .sorted()
                .toList();
    }

    /** Those lines of what a case expects that are no source and no caret. */
    static List<String> headlines(String shown) {
        return shown.lines()
                .filter(line -> line.matches("([^ ]+:\\d+: )?(error|warning): .*"))
                .sorted()
                .toList();
    }

    boolean hasErrors() {
        return compiled.messages().stream().anyMatch(Printed::isError);
    }

    private String relative(String text) {
        return text.replace(work + "/", "");
    }
}
