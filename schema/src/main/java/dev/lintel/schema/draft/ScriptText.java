package dev.lintel.schema.draft;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.history.Acknowledgement;
import java.util.List;

/** Lays out a script: what it is, what it does, and its statements with a blank line before each. */
final class ScriptText {

    private ScriptText() {}

    /**
     * @param losses what the script takes with it, for whoever reviews it
     * @param acknowledged what somebody means it to do
     * @param later what the migration after it does
     */
    static String of(
            String title,
            SchemaDiff diff,
            List<ToldChange> losses,
            List<Acknowledgement> acknowledged,
            List<Change> later,
            Directives directives,
            List<String> statements) {
        String left = later.isEmpty()
                ? ""
                : "-- What takes long where tables are in use is left for the next migration:\n-- " + Summary.of(later)
                        + "\n";
        return "-- " + title + ":\n-- " + Summary.of(diff.changes()) + "\n" + told(losses) + meant(acknowledged) + left
                + directives.text()
                + statements.stream().map(statement -> "\n" + statement + ";\n").collect(joining());
    }

    private static String meant(List<Acknowledgement> acknowledged) {
        return acknowledged.isEmpty()
                ? ""
                : acknowledged.stream()
                        .map(it -> "-- - " + it.told() + "\n")
                        .collect(joining("", "-- Known and meant:\n", ""));
    }

    private static String told(List<ToldChange> losses) {
        return losses.isEmpty()
                ? ""
                : losses.stream()
                        .map(loss -> "-- - " + loss.text() + "\n")
                        .collect(joining("", "-- Can cost data, which no undo brings back:\n", ""));
    }
}
