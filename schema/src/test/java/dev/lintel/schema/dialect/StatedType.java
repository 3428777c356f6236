package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link As}. */
final class StatedType {

    private static final Pattern TYPE = Pattern.compile("(?<kind>[A-Z0-9_]+)(?<numbers>( [0-9]+)*)( = (?<values>.*?))?"
            + "( of (?<element>.*))?( as (?<definition>.*))?");

    private StatedType() {}

    static ColumnType of(Field attribute) {
        return type(attribute.getAnnotation(As.class).value());
    }

    private static ColumnType type(String words) {
        Matcher matcher = TYPE.matcher(words);
        assertThat(matcher.matches()).as(words).isTrue();
        SqlType sqlType = SqlType.valueOf(matcher.group("kind"));
        List<String> numbers = words(matcher.group("numbers"));
        List<String> values = words(matcher.group("values"));
        String definition = matcher.group("definition");
        return switch (sqlType) {
            case ARRAY -> ColumnType.array(type(matcher.group("element")), number(numbers, 0));
            case NUMERIC, DECIMAL, REAL, FLOAT, DOUBLE, INTERVAL_SECOND, TIME, TIMESTAMP, TIMESTAMP_UTC ->
                ColumnType.withPrecision(sqlType, number(numbers, 0), number(numbers, 1));
            default -> new ColumnType(sqlType, number(numbers, 0), null, null, values, definition, null);
        };
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    private static Integer number(List<String> words, int index) {
        return words.size() > index ? Integer.valueOf(words.get(index)) : null;
    }
}
