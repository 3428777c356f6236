package dev.lintel.schema.script;

/** A script can't be read; says on which line and why. Whoever knows the file's name makes a problem of it. */
public final class MalformedScriptException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedScriptException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line at fault, from 1. */
    public int line() {
        return line;
    }
}
