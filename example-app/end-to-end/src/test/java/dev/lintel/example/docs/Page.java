package dev.lintel.example.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page as a list of things to do. Commands are the lines of blocks that are marked {@code sh}, or begin with {@code lintel};
 * what is printed then is the next block, if it is marked {@code text}. What a reader has done before, a comment says that is not
 * shown, a line for each thing:
 *
 * <pre>
 * &lt;!-- set-up
 * project tasks
 * replace src/main/java/Task.java "String title;" "String title; Integer points;"
 * compile
 * --&gt;
 * </pre>
 *
 * @param file where it is
 * @param steps in its order
 */
record Page(Path file, List<Step> steps) {

    private static final Pattern SET_UP = Pattern.compile("<!-- set-up:?");

    enum Kind {
        /** Something that the reader has done, or has. */
        SET_UP,
        /** Something that the page says to type. */
        COMMAND,
        /** What is printed by the commands since the last of these. */
        OUTPUT
    }

    /**
     * One thing to do.
     *
     * @param line where it stands, from 1
     * @param block where the block begins that it stands in
     */
    record Step(Kind kind, String text, int line, int block) {}

    static Page read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SET_UP.matcher(line).lookingAt()) {
                int end = i;
                while (!lines.get(end).contains("-->")) {
                    end++;
                }
                for (; i <= end; i++) {
                    add(
                            Kind.SET_UP,
                            SET_UP.matcher(lines.get(i)).replaceFirst("").replace("-->", ""),
                            i,
                            i,
                            steps);
                }
                i = end;
            } else if (line.startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).startsWith("```")) {
                    end++;
                }
                block(line.substring(3).strip(), lines.subList(i + 1, end), i + 1, steps);
                i = end;
            }
        }
        return new Page(file, steps);
    }

    private static void block(String mark, List<String> lines, int first, List<Step> steps) {
        if (mark.equals("text")) {
            steps.add(new Step(Kind.OUTPUT, String.join("\n", lines), first + 1, first));
        } else if (mark.equals("sh") || mark.isEmpty() && lines.get(0).startsWith("lintel ")) {
            for (int i = 0; i < lines.size(); i++) {
                add(Kind.COMMAND, lines.get(i).replaceFirst("^#.*", ""), first + i, first, steps);
            }
        }
    }

    private static void add(Kind kind, String text, int line, int block, List<Step> steps) {
        if (!text.isBlank()) {
            steps.add(new Step(kind, text.strip(), line + 1, block));
        }
    }

    /** Replaces what the page shows. */
    void refresh(Map<Step, String> outputs) throws IOException {
        if (outputs.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<Step> fromTheEnd = new ArrayList<>(outputs.keySet());
        Collections.reverse(fromTheEnd);
        for (Step step : fromTheEnd) {
            int first = step.line() - 1;
            List<String> old = lines.subList(first, first + step.text().split("\n", -1).length);
            old.clear();
            old.addAll(outputs.get(step).lines().map(String::stripTrailing).toList());
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** How the test names it. */
    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
