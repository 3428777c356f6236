package dev.lintel.schema.json;

import java.util.List;

/**
 * Writes JSON that people read in a review and that merges: a field a line, and a list's entries a line each. What says
 * nothing is left out: {@code null} and empty lists.
 */
public final class JsonWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    public JsonWriter beginObject() {
        return begin("", '{');
    }

    public JsonWriter beginObject(String name) {
        return begin(label(name), '{');
    }

    public JsonWriter endObject() {
        return end('}');
    }

    public JsonWriter beginList(String name) {
        return begin(label(name), '[');
    }

    public JsonWriter endList() {
        return end(']');
    }

    public JsonWriter field(String name, String text) {
        return text == null ? this : entry(label(name) + JsonLine.quoted(text));
    }

    public JsonWriter field(String name, int number) {
        return entry(label(name) + number);
    }

    /** A list of texts in one line. */
    public JsonWriter field(String name, List<String> texts) {
        return texts.isEmpty() ? this : entry(label(name) + JsonLine.quoted(texts));
    }

    public JsonWriter field(String name, JsonLine line) {
        return entry(label(name) + line);
    }

    /** A list of objects, each on its own line. */
    public JsonWriter lines(String name, List<JsonLine> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        beginList(name);
        lines.forEach(line -> entry(line.toString()));
        return endList();
    }

    /** A list of texts, each on its own line. */
    public JsonWriter textLines(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        beginList(name);
        texts.forEach(text -> entry(JsonLine.quoted(text)));
        return endList();
    }

    /** What was written, with a line end. */
    @Override
    public String toString() {
        return out + "\n";
    }

    private static String label(String name) {
        return JsonLine.quoted(name) + ": ";
    }

    private JsonWriter begin(String label, char bracket) {
        entry(label + bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        out.append('\n').append(INDENT.repeat(depth)).append(bracket);
        first = false;
        return this;
    }

    private JsonWriter entry(String text) {
        if (!first) {
            out.append(',');
        }
        if (out.length() > 0) {
            out.append('\n').append(INDENT.repeat(depth));
        }
        out.append(text);
        first = false;
        return this;
    }
}
