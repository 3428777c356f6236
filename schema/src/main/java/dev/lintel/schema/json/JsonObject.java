package dev.lintel.schema.json;

import dev.lintel.schema.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of a JSON file that is being read. Whoever {@linkplain #read reads} it takes every field, by name and type: a
 * field that nobody took is one that nobody knows, and refused. A value of another type is refused where it is taken.
 */
public final class JsonObject {

    record Field(int line, Object value) {}

    private final JsonFormat format;
    private final int line;
    private final Map<String, Field> fields;
    private final Set<String> taken = new HashSet<>();

    JsonObject(JsonFormat format, int line, Map<String, Field> fields) {
        this.format = format;
        this.line = line;
        this.fields = fields;
    }

    /** A text that must be there, and not empty. */
    public String text(String field) {
        String text = take(field, String.class, "a text").orElseThrow(() -> missing(field));
        if (text.isEmpty()) {
            throw problem(field, "The field '" + field + "' is empty.");
        }
        return text;
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String field) {
        return take(field, String.class, "a text");
    }

    /** A number that must be there. */
    public long number(String field) {
        return take(field, Long.class, "a whole number").orElseThrow(() -> missing(field));
    }

    /** A number within the range of {@code int} that must be there. */
    public int integer(String field) {
        return optionalInteger(field).orElseThrow(() -> missing(field));
    }

    /** A number within the range of {@code int} that may be missing. */
    public Optional<Integer> optionalInteger(String field) {
        return take(field, Long.class, "a whole number").map(number -> {
            if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
                throw problem(field, "The number " + number + " is too large.");
            }
            return number.intValue();
        });
    }

    /** A truth value, with what holds where it is missing. */
    public boolean flag(String field, boolean byDefault) {
        return take(field, Boolean.class, "true or false").orElse(byDefault);
    }

    /** A list of texts; empty where it is missing. */
    public List<String> texts(String field) {
        return list(field, String.class, "texts");
    }

    /** A list of objects; empty where it is missing. */
    public <T> List<T> objects(String field, Function<JsonObject, T> read) {
        return list(field, JsonObject.class, "objects").stream()
                .map(object -> object.read(read))
                .toList();
    }

    /** An object that may be missing. */
    public <T> Optional<T> object(String field, Function<JsonObject, T> read) {
        return take(field, JsonObject.class, "an object").map(object -> object.read(read));
    }

    /** The names of the fields, for an object whose fields are not known beforehand. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Makes a value that checks itself, and tells what it finds wrong as a problem of this object. */
    public <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw format.problem(line, "This is not valid: " + e.getMessage() + ".", e);
        }
    }

    /** A problem on a field, or on the object where the field is missing. */
    public ProblemException problem(String field, String text) {
        return format.problem(fields.containsKey(field) ? fields.get(field).line() : line, text);
    }

    /** Makes a value of this object's fields, all of them. */
    public <T> T read(Function<JsonObject, T> read) {
        T value = read.apply(this);
        for (String field : fields.keySet()) {
            if (!taken.contains(field)) {
                throw problem(field, "The field '" + field + "' is unknown.");
            }
        }
        return value;
    }

    private ProblemException missing(String field) {
        return format.problem(line, "The field '" + field + "' is missing.");
    }

    private <T> List<T> list(String field, Class<T> type, String expected) {
        List<?> values = take(field, List.class, "a list of " + expected).orElse(List.of());
        for (Object value : values) {
            if (!type.isInstance(value)) {
                throw problem(field, "The field '" + field + "' is not a list of " + expected + ".");
            }
        }
        return values.stream().map(type::cast).toList();
    }

    private <T> Optional<T> take(String field, Class<T> type, String expected) {
        taken.add(field);
        if (!fields.containsKey(field)) {
            return Optional.empty();
        }
        Object value = fields.get(field).value();
        if (!type.isInstance(value)) {
            throw problem(field, "The field '" + field + "' is not " + expected + ".");
        }
        return Optional.of(type.cast(value));
    }
}
