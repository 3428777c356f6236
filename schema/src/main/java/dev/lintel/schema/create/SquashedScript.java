package dev.lintel.schema.create;

import dev.lintel.schema.history.Migration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several scripts as one. What their heads say of the data that they meet holds for a version each, so it is left out; that
 * one of them can't run in a transaction holds for all. Undoing the whole takes all that the plugin has and nobody can count
 * it any more, so it needs a word.
 */
final class SquashedScript {

    private static final Pattern DIRECTIVE = Pattern.compile("-- *lintel:.*");
    private static final Pattern NON_TRANSACTIONAL = Pattern.compile("-- *lintel:non-transactional *");
    private static final String CONTINUATION = "--   ";

    /**
     * One of the scripts.
     *
     * @param migration whose
     * @param text its text
     */
    record Part(Migration migration, String text) {}

    private SquashedScript() {}

    static String of(List<Part> parts) {
        StringBuilder text = new StringBuilder("-- lintel:undo irreversible\n");
        if (parts.stream().anyMatch(SquashedScript::isNonTransactional)) {
            text.append("-- lintel:non-transactional\n");
        }
        for (Part part : parts) {
            text.append("\n-- version %d, %s\n"
                    .formatted(part.migration().version(), part.migration().name()));
            append(part.text(), text);
        }
        return text.toString();
    }

    private static boolean isNonTransactional(Part part) {
        return part.text()
                .lines()
                .takeWhile(SquashedScript::isHead)
                .anyMatch(line -> NON_TRANSACTIONAL.matcher(line).matches());
    }

    private static void append(String script, StringBuilder text) {
        boolean inDirective = false;
        boolean inHead = true;
        for (String line : script.split("\r\n|\n|\r")) {
            inHead &= isHead(line);
            inDirective = inHead && (DIRECTIVE.matcher(line).matches() || inDirective && line.startsWith(CONTINUATION));
            boolean isTitle = inHead && (line.startsWith("-- Plugin ") || line.startsWith("-- Undo of plugin "));
            if (!inDirective && !isTitle) {
                text.append(line).append('\n');
            }
        }
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith("--");
    }
}
