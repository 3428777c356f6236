package dev.lintel.schema.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;

/** One JSON object on one line. What says nothing is left out: {@code null}, {@code false}, an empty list. */
public final class JsonLine {

    private final List<String> fields = new ArrayList<>();

    public JsonLine put(String name, String text) {
        return text == null ? this : add(name, quoted(text));
    }

    public JsonLine put(String name, Integer number) {
        return number == null ? this : add(name, number.toString());
    }

    public JsonLine put(String name, long number) {
        return add(name, Long.toString(number));
    }

    public JsonLine putIf(String name, boolean flag) {
        return flag ? add(name, "true") : this;
    }

    public JsonLine putUnless(String name, boolean flag) {
        return flag ? this : add(name, "false");
    }

    public JsonLine put(String name, List<String> texts) {
        return texts.isEmpty() ? this : add(name, quoted(texts));
    }

    /** An object within the line. */
    public JsonLine put(String name, JsonLine object) {
        return object == null ? this : add(name, object.toString());
    }

    private JsonLine add(String name, String value) {
        fields.add(quoted(name) + ": " + value);
        return this;
    }

    static String quoted(List<String> texts) {
        return texts.stream().map(JsonLine::quoted).collect(joining(", ", "[", "]"));
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", fields) + "}";
    }
}
