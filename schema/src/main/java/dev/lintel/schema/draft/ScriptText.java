package dev.lintel.schema.draft;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;

/** Lays out a script: what it is, what it does, and its statements with a blank line before each. */
final class ScriptText {

    private ScriptText() {}

    /** @param losses what the script takes with it, for whoever reviews it */
    static String of(
            String title, SchemaDiff diff, List<ToldChange> losses, Directives directives, List<String> statements) {
        return "-- " + title + ":\n-- " + Summary.of(diff.changes()) + "\n" + told(losses) + directives.text()
                + statements.stream().map(statement -> "\n" + statement + ";\n").collect(joining());
    }

    private static String told(List<ToldChange> losses) {
        return losses.isEmpty()
                ? ""
                : losses.stream()
                        .map(loss -> "-- - " + loss.text() + "\n")
                        .collect(joining("", "-- Can cost data, which no undo brings back:\n", ""));
    }
}
