package dev.lintel.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reads the answer: a person in front of a terminal of some width, or a program behind a pipe, which gets whole lines and
 * no colours.
 *
 * @param isInteractive whether a person looks on
 * @param width how many characters a line takes; without an end for a program
 * @param hasColours whether colours are wanted
 */
record Terminal(boolean isInteractive, int width, boolean hasColours) {

    /** A program, or a file. */
    static final Terminal NONE = new Terminal(false, Integer.MAX_VALUE, false);

    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

    /** Stands for a blank where no line may end; no text has it. */
    private static final char UNBROKEN = '\uFFFF';

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    /** What this process writes to. Colours are left out where {@code NO_COLOR} is set, as https://no-color.org has it. */
    static Terminal ofThisProcess(Map<String, String> environment) {
        if (!isTerminal(System.console())) {
            return NONE;
        }
        boolean isDumb = "dumb".equals(environment.get("TERM"));
        boolean isUnwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(true, Math.max(NARROWEST, width(environment)), !isDumb && !isUnwanted);
    }

    /** From Java 22 on there is a console behind a pipe, too, and it says so itself. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : askTheSystem();
    }

    /** Shells keep {@code COLUMNS} to themselves, so the terminal is asked: {@code 24 80}. */
    private static int askTheSystem() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return USUAL_WIDTH;
            }
            String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            // a terminal that does not know says 0
            return said.matches("\\d+ [1-9]\\d{0,4}") ? Integer.parseInt(said.split(" ")[1]) : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }

    String bold(String text) {
        return coloured(text, "1");
    }

    String green(String text) {
        return coloured(text, "32");
    }

    String yellow(String text) {
        return coloured(text, "33");
    }

    String red(String text) {
        return coloured(text, "1;31");
    }

    private String coloured(String text, String code) {
        return hasColours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /**
     * Lines that are too long, broken between words; what follows is indented as the line is, and by two more. What stands in
     * backticks stays whole, to be copied.
     */
    String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String whole = QUOTED.matcher(line)
                    .replaceAll(
                            quoted -> Matcher.quoteReplacement(quoted.group().replace(' ', UNBROKEN)));
            wrapped.append(wrappedLine(whole).replace(UNBROKEN, ' ')).append('\n');
        }
        wrapped.setLength(wrapped.length() - 1);
        return wrapped.toString();
    }

    private String wrappedLine(String line) {
        int indent = line.length() - line.stripLeading().length() + 2;
        StringBuilder lines = new StringBuilder();
        String rest = line;
        while (rest.length() > width) {
            int end = rest.lastIndexOf(' ', width);
            if (rest.substring(0, Math.max(0, end)).isBlank()) {
                // a word that is longer than the line stays whole, to be copied
                end = rest.indexOf(' ', width);
            }
            if (end < 0) {
                break;
            }
            lines.append(rest, 0, end).append('\n');
            rest = " ".repeat(indent) + rest.substring(end).stripLeading();
        }
        return lines.append(rest).toString();
    }
}
