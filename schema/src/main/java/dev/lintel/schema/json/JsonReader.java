package dev.lintel.schema.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON object, within limits that no honest file reaches: it may come from a jar that nobody has looked into. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxDocumentLength(8L * 1024 * 1024)
                    .maxStringLength(64 * 1024)
                    .maxNameLength(200)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final JsonParser parser;
    private final JsonFormat format;

    private JsonReader(JsonParser parser, JsonFormat format) {
        this.parser = parser;
        this.format = format;
    }

    /**
     * The object that the text holds, and nothing beside it.
     *
     * @throws dev.lintel.schema.problem.ProblemException where it is no JSON, names a field twice or exceeds the limits
     */
    public static JsonObject read(String text, JsonFormat format) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonReader(parser, format).document();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw format.problem(Math.max(line, 0), "This can't be read as JSON: " + e.getOriginalMessage() + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string does not fail", e);
        }
    }

    private JsonObject document() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw format.problem(line(), "The file does not start with '{'.");
        }
        JsonObject object = object();
        if (parser.nextToken() != null) {
            throw format.problem(line(), "Something follows the closing '}'.");
        }
        return object;
    }

    private JsonObject object() throws IOException {
        int start = line();
        Map<String, JsonObject.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line();
            parser.nextToken();
            if (fields.put(name, new JsonObject.Field(line, value())) != null) {
                throw format.problem(line, "The field '" + name + "' stands here twice.");
            }
        }
        return new JsonObject(format, start, fields);
    }

    private List<Object> array() throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return values;
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> number();
            default -> throw format.problem(line(), "'" + parser.getText() + "' is no value that this file can have.");
        };
    }

    private Long number() throws IOException {
        try {
            return parser.getLongValue();
        } catch (JsonProcessingException e) {
            throw format.problem(line(), "The number " + parser.getText() + " is too large.", e);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
