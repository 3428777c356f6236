package dev.lintel.runtime.drift;

import dev.lintel.runtime.database.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's type as a script or a database spells it, with the spellings of one type made the same: a script's {@code
 * varchar(9)} is what PostgreSQL tells as {@code character varying(9)}. What a script says comes from the dialect, so that
 * this knows spellings only, and not which type an attribute needs.
 *
 * @param name the type, without what stands in parentheses
 * @param arguments what stands there: a length, a precision and a scale, an enum's constants in their order
 * @param isArray whether it holds several
 */
record TypeText(String name, List<String> arguments, boolean isArray) {

    private static final Pattern SHAPE =
            Pattern.compile("([^(]*?)\\s*(?:\\((.*?)\\)(?=[^')]*$)\\s*(.*))?", Pattern.DOTALL);

    private static final Pattern ARGUMENT = Pattern.compile("'((?:[^']|'')*)'|[^,\\s]+");

    private static final Pattern ARRAY = Pattern.compile("(?i)(?:\\s+array)?\\s*\\[\\d*]$|\\s+array$");

    /** Where an author's own definition goes on behind the type. */
    private static final Pattern BEHIND_TYPE = Pattern.compile(
            "(?i)\\s+(?:default|not|null|comment|check|constraint|primary|unique|references|generated|auto_increment|identity"
                    + "|collate|character\\s+set|unsigned|zerofill|as)\\b.*",
            Pattern.DOTALL);

    private static final Map<String, String> STANDARD =
            Map.of("int", "integer", "decimal", "numeric", "dec", "numeric");

    private static final Map<String, String> POSTGRESQL = Map.ofEntries(
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("bool", "boolean"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    private static final Map<String, String> H2 = Map.ofEntries(
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("clob", "character large object"),
            Map.entry("text", "character large object"),
            Map.entry("blob", "binary large object"),
            Map.entry("varbinary", "binary varying"),
            Map.entry("bool", "boolean"),
            Map.entry("double", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"));

    private static final Map<String, String> INNODB = Map.ofEntries(
            Map.entry("integer", "int"),
            Map.entry("numeric", "decimal"),
            Map.entry("dec", "decimal"),
            Map.entry("boolean", "tinyint"),
            Map.entry("bool", "tinyint"),
            Map.entry("double precision", "double"),
            Map.entry("real", "double"));

    /** What is said of these in parentheses is how they are shown, or how much there could ever be. */
    private static final Set<String> WITHOUT_ARGUMENTS = Set.of(
            "int",
            "bigint",
            "smallint",
            "tinyint",
            "mediumint",
            "integer",
            "character large object",
            "binary large object",
            "json",
            "uuid",
            "boolean",
            "real",
            "double",
            "double precision",
            "float",
            "date");

    /** What a database takes for the parentheses that are not there. */
    private static final Map<String, String> DEFAULT_ARGUMENT =
            Map.of("bit", "1", "character", "1", "char", "1", "datetime", "0");

    TypeText {
        arguments = List.copyOf(arguments);
    }

    static TypeText of(String text, Product product) {
        String type = BEHIND_TYPE.matcher(text.strip()).replaceAll("");
        Matcher array = ARRAY.matcher(type);
        boolean isArray = array.find();
        Matcher shape = SHAPE.matcher(isArray ? type.substring(0, array.start()) : type);
        if (!shape.matches()) {
            return new TypeText(type.toLowerCase(Locale.ROOT), List.of(), isArray);
        }
        String behind = shape.group(3) == null || shape.group(3).isBlank() ? "" : " " + shape.group(3);
        String written =
                (shape.group(1) + behind).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        List<String> arguments = arguments(shape.group(2) == null ? "" : shape.group(2));
        String name = written.equals("float") ? floating(arguments, product) : spelled(written, product);
        return new TypeText(name, arguments(name, arguments, product), isArray);
    }

    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            arguments.add(
                    argument.group(1) == null
                            ? argument.group()
                            : argument.group(1).replace("''", "'"));
        }
        return arguments;
    }

    private static List<String> arguments(String name, List<String> written, Product product) {
        if (WITHOUT_ARGUMENTS.contains(name)) {
            return List.of();
        }
        if (name.startsWith("enum")) {
            return written.stream().sorted().toList();
        }
        if (written.isEmpty() && DEFAULT_ARGUMENT.containsKey(name)) {
            return List.of(DEFAULT_ARGUMENT.get(name));
        }
        if (written.isEmpty() && (name.startsWith("timestamp") || name.startsWith("time"))) {
            boolean isInnoDb = product == Product.MARIADB || product == Product.MYSQL;
            boolean isH2Time = product == Product.H2 && !name.startsWith("timestamp");
            return List.of(isInnoDb || isH2Time ? "0" : "6");
        }
        return written;
    }

    /** The number is of bits. */
    private static String floating(List<String> arguments, Product product) {
        boolean isInnoDb = product == Product.MARIADB || product == Product.MYSQL;
        if (arguments.isEmpty()) {
            return isInnoDb ? "float" : "double precision";
        }
        boolean isShort = arguments.size() == 2 || Integer.parseInt(arguments.get(0)) <= 24;
        return isInnoDb ? (isShort ? "float" : "double") : isShort ? "real" : "double precision";
    }

    private static String spelled(String name, Product product) {
        return switch (product) {
            case POSTGRESQL -> POSTGRESQL.getOrDefault(name, STANDARD.getOrDefault(name, name));
            case H2 -> H2.getOrDefault(name, STANDARD.getOrDefault(name, name));
            // the one has no other type for it, and checks what is in it
            case MARIADB -> name.equals("json") ? "longtext" : INNODB.getOrDefault(name, name);
            case MYSQL -> INNODB.getOrDefault(name, name);
            case SQLITE -> name;
        };
    }

    /** Whether a column of the one takes what a column of the other takes. */
    boolean sameAs(TypeText other, Product product) {
        if (product != Product.SQLITE) {
            return equals(other);
        }
        // SQLite goes by the kind only; lengths are compared where both state one, because people read them
        boolean bothState = !arguments.isEmpty() && !other.arguments.isEmpty() && name.equals(other.name);
        return affinity().equals(other.affinity()) && (!bothState || arguments.equals(other.arguments));
    }

    /** <a href="https://www.sqlite.org/datatype3.html">Section 3.1</a>: which of SQLite's five kinds a declared type means. */
    private String affinity() {
        if (name.contains("int")) {
            return "integer";
        }
        if (name.contains("char") || name.contains("clob") || name.contains("text")) {
            return "text";
        }
        if (name.contains("blob") || name.isEmpty()) {
            return "blob";
        }
        return name.contains("real") || name.contains("floa") || name.contains("doub") ? "real" : "numeric";
    }
}
