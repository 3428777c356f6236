package dev.lintel.processor.compiling;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One message of a compiler.
 *
 * @param kind how bad it is
 * @param file the source that it points at, or {@code null}
 * @param line counts from 1; 0 without a place
 * @param column counts from 1; 0 without a place
 * @param message its text
 */
public record Printed(Diagnostic.Kind kind, Path file, int line, int column, String message) {

    static Printed of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        boolean placed = source != null && diagnostic.getPosition() != Diagnostic.NOPOS;
        return new Printed(
                diagnostic.getKind(),
                placed ? Path.of(source.toUri()) : null,
                placed ? (int) diagnostic.getLineNumber() : 0,
                placed ? (int) diagnostic.getColumnNumber() : 0,
                diagnostic.getMessage(Locale.ROOT));
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** Place and message in a line, as javac prints them, with the file as seen from the folder it is in. */
    public String headline(Path... roots) {
        String where = file == null ? "" : relative(roots).replace('\\', '/') + ":" + line + ": ";
        String bad = isError() ? "error: " : "warning: ";
        return where + bad + message;
    }

    private String relative(Path... roots) {
        return Stream.of(roots)
                .filter(file::startsWith)
                .findFirst()
                .map(root -> root.relativize(file))
                .orElse(file)
                .toString();
    }

    /** The message as javac shows it on a terminal: the line that is wrong below it, and a caret below the word. */
    public String shown(Path... roots) {
        if (file == null) {
            return headline(roots) + "\n";
        }
        String source = new FileTree(file.getParent())
                .read(file.getFileName().toString())
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElseThrow();
        return headline(roots) + "\n" + source + "\n" + " ".repeat(column - 1) + "^\n";
    }
}
