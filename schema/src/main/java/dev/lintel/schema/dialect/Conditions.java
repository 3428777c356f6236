package dev.lintel.schema.dialect;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Identifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the conditions that annotations spell out. */
final class Conditions {

    private static final Pattern BACKQUOTED = Pattern.compile("`([^`]+)`");

    private Conditions() {}

    static String of(CheckConstraint check, Dialect dialect) {
        return BACKQUOTED
                .matcher(check.expression())
                .replaceAll(name -> Matcher.quoteReplacement(dialect.quote(Identifier.of(name.group(1)))));
    }
}
