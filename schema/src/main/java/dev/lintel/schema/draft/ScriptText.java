package dev.lintel.schema.draft;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.diff.Change;
import java.util.List;

/** Lays out a script: what it is, what it does, and its statements with a blank line before each. */
final class ScriptText {

    private ScriptText() {}

    static String of(String title, List<Change> changes, Dialect dialect) {
        String statements = changes.stream()
                .flatMap(change -> dialect.statements(change).stream())
                .map(statement -> "\n" + statement + ";\n")
                .collect(joining());
        return "-- " + title + ":\n-- " + Summary.of(changes) + "\n" + statements;
    }
}
