package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.golden.GoldenFile;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** Holds the table in {@code docs/types.md} to the code: each attribute of {@link EveryType}, with its type on every database. */
class TypesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "types.md");

    private static final String START = "<!-- the table is written by TypesPageTest -->\n";

    private static final String END = "<!-- end of the table -->\n";

    /** What only leads to limits of lengths. */
    private static final Set<SqlType> LONG = Set.of(SqlType.VARCHAR, SqlType.NVARCHAR, SqlType.VARBINARY);

    private static final int TOO_LONG_TO_SHOW = 1_000_000;

    @Test
    void theTableIsThatOfTheCode() {
        String page = GoldenFile.text(PAGE);
        int start = page.indexOf(START) + START.length();
        GoldenFile.assertHolds(PAGE, page.substring(0, start) + table() + page.substring(page.indexOf(END)));
    }

    private static String table() {
        List<String> ids = Dialects.ids();
        return "| attribute | " + String.join(" | ", ids) + " |\n" + "|---".repeat(ids.size() + 1) + "|\n"
                + Stream.of(EveryType.class.getDeclaredFields())
                        .sorted(Comparator.comparing(
                                attribute -> StatedType.of(attribute).sqlType()))
                        .filter(TypesPageTest::isShown)
                        .map(TypesPageTest::row)
                        .distinct()
                        .collect(joining());
    }

    private static boolean isShown(Field attribute) {
        ColumnType type = StatedType.of(attribute);
        return !LONG.contains(type.sqlType()) || type.length() < TOO_LONG_TO_SHOW;
    }

    private static String row(Field attribute) {
        String java = Stream.concat(
                        Arrays.stream(attribute.getAnnotations())
                                .filter(annotation -> !(annotation instanceof As))
                                .map(TypesPageTest::words)
                                .filter(words -> !words.isEmpty()),
                        Stream.of(words(attribute.getGenericType())))
                .collect(joining(" "));
        return "| `" + java + "` | "
                + Dialects.ids().stream()
                        .map(id -> cell(
                                StatedType.of(attribute), Dialects.named(id).orElseThrow()))
                        .collect(joining(" | "))
                + " |\n";
    }

    private static String cell(ColumnType type, Dialect dialect) {
        Column column = new Column(Identifier.of("it"), type, true, false, null, null, null);
        return "`" + dialect.type(type) + "`"
                + dialect.check(column)
                        .map(condition -> ", `" + condition.replaceFirst("^it ", "") + "`")
                        .orElse("");
    }

    private static String words(Annotation annotation) {
        String members = Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                // the name is there so that there is a @Column at all
                .filter(member -> !member.getName().equals("name"))
                .map(member -> words(annotation, member))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
        return "@" + annotation.annotationType().getSimpleName() + (members.isEmpty() ? "" : "(" + members + ")");
    }

    private static String words(Annotation annotation, Method member) {
        try {
            Object value = member.invoke(annotation);
            if (Objects.deepEquals(value, member.getDefaultValue())) {
                return "";
            }
            String name = member.getName().equals("value") ? "" : member.getName() + " = ";
            return name + (annotation instanceof JdbcTypeCode ? "SqlTypes." + constant(value) : words(value));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(Object value) {
        if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static String constant(Object code) throws IllegalAccessException {
        for (Field constant : SqlTypes.class.getDeclaredFields()) {
            if (constant.getType() == int.class && constant.get(null).equals(code)) {
                return constant.getName();
            }
        }
        throw new AssertionError("no constant for " + code);
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            return words(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(TypesPageTest::words)
                            .collect(joining(", ", "<", ">"));
        }
        return ((Class<?>) type).getPackageName().equals("java.sql")
                ? ((Class<?>) type).getName()
                : ((Class<?>) type).getSimpleName();
    }
}
