package dev.lintel.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a script apart into its statements. */
final class SqlScript {

    /** What a {@code ;} ends nothing in: literals, quoted names, comments, and PostgreSQL's dollar quotes. */
    private static final Pattern OPAQUE =
            Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|--[^\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1|;", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private SqlScript() {}

    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        Matcher matcher = OPAQUE.matcher(script);
        int start = 0;
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                statements.add(script.substring(start, matcher.start()).strip());
                start = matcher.end();
            }
        }
        String rest = script.substring(start).strip();
        if (!COMMENT.matcher(rest).replaceAll("").isBlank()) {
            throw new IllegalArgumentException("a statement without its semicolon: " + rest);
        }
        return statements;
    }
}
