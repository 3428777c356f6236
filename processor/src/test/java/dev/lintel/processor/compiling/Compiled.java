package dev.lintel.processor.compiling;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a compilation.
 *
 * @param successful what the compiler says
 * @param messages what it printed, in order
 * @param classes the class output
 * @param generated the sources that processors wrote
 */
public record Compiled(boolean successful, List<Printed> messages, FileTree classes, FileTree generated) {

    /** This compilation, which must have succeeded without a word. */
    public Compiled orFail() {
        if (!successful || !messages.isEmpty()) {
            throw new AssertionError("The compiler printed:\n"
                    + messages.stream()
                            .map(message -> message.headline(Path.of("/")))
                            .collect(joining("\n")));
        }
        return this;
    }

    /** What the processor left: every file that is no class. */
    public SortedMap<String, String> written() {
        SortedMap<String, String> written = classes.contents(path -> !path.endsWith(".class"));
        written.putAll(generated.contents(path -> true));
        return written;
    }

    /** The texts of the messages. */
    public List<String> texts() {
        return messages.stream().map(Printed::message).toList();
    }
}
