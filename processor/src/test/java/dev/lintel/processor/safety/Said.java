package dev.lintel.processor.safety;

import dev.lintel.processor.compiling.Printed;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that the compiler is to print.
 *
 * @param line the line that it points at
 * @param refuses whether the build ends
 * @param problem the problem's name
 * @param text a part of the message; empty if nothing hangs on it
 */
record Said(int line, boolean refuses, String problem, String text) {

    private static final Pattern MARK = Pattern.compile("// (warns|refuses) ([\\w, ]+)(?:: (.*))?$");

    /** What stands behind a line. */
    static List<Said> behind(String source, int line) {
        Matcher mark = MARK.matcher(source);
        if (!mark.find()) {
            return List.of();
        }
        String text = mark.group(3) == null ? "" : mark.group(3);
        return Arrays.stream(mark.group(2).split(", "))
                .map(problem -> new Said(line, mark.group(1).equals("refuses"), problem, text))
                .toList();
    }

    boolean is(Printed message) {
        return message.line() == line && message.isError() == refuses && isAbout(message);
    }

    /** Whether a message says the same, of whatever it says it. */
    boolean isAbout(Printed message) {
        return message.message().startsWith("[" + problem + "]")
                && message.message().contains(text);
    }
}
