package dev.lintel.schema.script;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the directives at a script's head, line by line. */
final class HeaderReader {

    private static final Pattern DIRECTIVE = Pattern.compile("-- *lintel:(\\S*)(?: +(.*?))? *");

    private static final String CONTINUED = "--   ";

    private final List<String> lines;
    private final List<HeaderQuery> prechecks = new ArrayList<>();
    private final List<HeaderQuery> losses = new ArrayList<>();
    private Reversibility reversibility = Reversibility.UNKNOWN;
    private boolean compatible;
    private boolean nonTransactional;

    HeaderReader(String script) {
        String unmarked = script.startsWith("\uFEFF") ? script.substring(1) : script;
        this.lines = unmarked.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("--"))
                .toList();
    }

    ScriptHeader read() throws MalformedScriptException {
        for (int i = 0; i < lines.size(); i++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(i));
            if (directive.matches()) {
                String rest = directive.group(2) == null ? "" : directive.group(2);
                read(i + 1, directive.group(1), rest);
            }
        }
        return new ScriptHeader(reversibility, compatible, nonTransactional, prechecks, losses);
    }

    private void read(int line, String word, String rest) throws MalformedScriptException {
        switch (word) {
            case "undo" ->
                reversibility = Reversibility.ofWord(rest)
                        .orElseThrow(() -> new MalformedScriptException(
                                line,
                                "'lintel:undo %s' is none of exact, structure-only, irreversible".formatted(rest)));
            case "compatible" -> compatible = true;
            case "non-transactional" -> nonTransactional = true;
            case "precheck" -> prechecks.add(query(line, word, rest));
            case "loses" -> losses.add(query(line, word, rest));
            default -> throw new MalformedScriptException(line, "there is no directive 'lintel:%s'".formatted(word));
        }
    }

    private HeaderQuery query(int line, String word, String text) throws MalformedScriptException {
        String query = lines.subList(line, lines.size()).stream()
                .takeWhile(next -> next.startsWith(CONTINUED) && !next.isBlank())
                .map(next -> next.substring(CONTINUED.length()).strip())
                .collect(joining("\n"));
        if (query.isEmpty()) {
            throw new MalformedScriptException(
                    line,
                    "'lintel:%s' has no query; it follows on lines that begin with '%s'".formatted(word, CONTINUED));
        }
        return new HeaderQuery(line, text, query.replaceFirst(";$", ""));
    }
}
