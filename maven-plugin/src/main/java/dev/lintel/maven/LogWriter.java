package dev.lintel.maven;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;

/** Hands what is printed to Maven's log, line by line. */
final class LogWriter extends Writer {

    private final Consumer<String> log;
    private final StringBuilder line = new StringBuilder();

    LogWriter(Consumer<String> log) {
        this.log = log;
    }

    PrintWriter printer() {
        return new PrintWriter(this, true);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                tell();
            } else if (text[i] != '\r') {
                line.append(text[i]);
            }
        }
    }

    private void tell() {
        log.accept(line.toString());
        line.setLength(0);
    }

    @Override
    public void flush() {
        // a line is told when it ends
    }

    @Override
    public void close() {
        if (!line.isEmpty()) {
            tell();
        }
    }
}
