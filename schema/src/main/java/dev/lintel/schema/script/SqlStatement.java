package dev.lintel.schema.script;

import java.util.Objects;

/**
 * One statement of a script.
 *
 * @param line the line of the script on which it begins, from 1
 * @param text the statement without what ends it, and without the comments before it
 */
public record SqlStatement(int line, String text) {

    public SqlStatement {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
        Objects.requireNonNull(text, "text");
    }
}
