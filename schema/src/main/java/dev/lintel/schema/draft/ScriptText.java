package dev.lintel.schema.draft;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.diff.SchemaDiff;

/** Lays out a script: what it is, what it does, and its statements with a blank line before each. */
final class ScriptText {

    private ScriptText() {}

    static String of(String title, SchemaDiff diff, Dialect dialect) {
        String statements = dialect.statements(diff).stream()
                .map(statement -> "\n" + statement + ";\n")
                .collect(joining());
        return "-- " + title + ":\n-- " + Summary.of(diff.changes()) + "\n" + statements;
    }
}
