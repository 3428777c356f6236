package dev.lintel.processor.safety;

import dev.lintel.processor.compiling.Compiled;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a draft is to have in it.
 *
 * @param dialect for which database
 * @param script {@code V2}, or {@code U2} for the undo
 * @param text statements, or lines of the head; white space does not matter
 */
record Written(String dialect, String script, String text) {

    private static final Pattern MARK = Pattern.compile("^// (h2|mariadb|mysql|postgresql|sqlite) ([VU]\\d): (.+)$");

    /** What a line says. */
    static Optional<Written> in(String source) {
        Matcher mark = MARK.matcher(source);
        return mark.matches()
                ? Optional.of(new Written(mark.group(1), mark.group(2), mark.group(3)))
                : Optional.empty();
    }

    /** Whether the rows are asked before the migration, and not only a statement written otherwise. */
    boolean isQuestion() {
        return text.startsWith("lintel:precheck") || text.startsWith("lintel:loses");
    }

    boolean isIn(Compiled compiled) {
        return draft(compiled).contains(text);
    }

    /** The draft, each run of white space a blank; empty if there is none. */
    String draft(Compiled compiled) {
        String path = "META-INF/lintel/tasks/draft/" + dialect + "/" + script + "__draft.sql";
        return compiled.classes().has(path) ? compiled.classes().read(path).replaceAll("\\s+", " ") : "";
    }
}
