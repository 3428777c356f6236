package dev.lintel.schema.create;

import dev.lintel.schema.history.Migration;
import java.util.List;

/**
 * Several scripts as one. What their heads tell the runtime of the data that they meet has no meaning any more: they meet
 * none. That one of them can't run in a transaction holds for all, and what is undone is undone as the worst of them.
 */
final class SquashedScript {

    private static final String DIRECTIVE = "-- lintel:";
    private static final String CONTINUATION = "--   ";
    private static final String NON_TRANSACTIONAL = "-- lintel:non-transactional";
    private static final String UNDO = "-- lintel:undo ";

    /** From best to worst. */
    private static final List<String> UNDO_CLASSES = List.of("exact", "structure-only", "irreversible");

    /**
     * One of the scripts.
     *
     * @param migration whose
     * @param text its text
     */
    record Part(Migration migration, String text) {}

    private SquashedScript() {}

    static String of(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        int worst =
                parts.stream().mapToInt(part -> undoClass(part.text())).max().orElse(0);
        if (worst < UNDO_CLASSES.size()) {
            text.append(UNDO).append(UNDO_CLASSES.get(worst)).append('\n');
        }
        if (parts.stream().anyMatch(part -> part.text().lines().anyMatch(NON_TRANSACTIONAL::equals))) {
            text.append(NON_TRANSACTIONAL).append('\n');
        }
        for (Part part : parts) {
            text.append("\n-- version %d, %s\n"
                    .formatted(part.migration().version(), part.migration().name()));
            append(part.text(), text);
        }
        return text.toString();
    }

    /** The place among the classes; one more where a script does not say, which is a class that nobody knows. */
    private static int undoClass(String script) {
        return script.lines()
                .filter(line -> line.startsWith(UNDO))
                .map(line -> UNDO_CLASSES.indexOf(line.substring(UNDO.length()).strip()))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(UNDO_CLASSES.size());
    }

    private static void append(String script, StringBuilder text) {
        boolean inDirective = false;
        boolean inHead = true;
        for (String line : script.split("\r\n|\n|\r")) {
            inHead &= line.isBlank() || line.startsWith("--");
            inDirective = inHead && (line.startsWith(DIRECTIVE) || inDirective && line.startsWith(CONTINUATION));
            boolean isTitle = inHead && (line.startsWith("-- Plugin ") || line.startsWith("-- Undo of plugin "));
            if (!inDirective && !isTitle) {
                text.append(line).append('\n');
            }
        }
    }
}
