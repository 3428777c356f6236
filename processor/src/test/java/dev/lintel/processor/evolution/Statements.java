package dev.lintel.processor.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a script apart. */
final class Statements {

    private static final Pattern OPAQUE =
            Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|--[^\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1|;", Pattern.DOTALL);

    private Statements() {}

    static List<String> of(String script) {
        List<String> statements = new ArrayList<>();
        Matcher matcher = OPAQUE.matcher(script);
        int start = 0;
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                statements.add(script.substring(start, matcher.start()).strip());
                start = matcher.end();
            }
        }
        return statements;
    }
}
