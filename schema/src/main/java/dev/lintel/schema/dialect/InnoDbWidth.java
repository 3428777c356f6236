package dev.lintel.schema.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes a column takes on MariaDB and MySQL, with four bytes for a character.
 *
 * @param inKey within an index, where it is not held elsewhere
 * @param inRow within its row
 * @param isLarge whether it is held elsewhere, so that no index can hold it whole
 */
record InnoDbWidth(long inKey, long inRow, boolean isLarge) {

    private static final Pattern TYPE =
            Pattern.compile("(\\w+)\\s*(?:\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\))?.*", Pattern.DOTALL);

    private static final int BYTES_PER_CHARACTER = 4;

    /** The bytes of the digits that are left over when nine share four bytes. */
    private static final int[] DIGITS = {0, 1, 1, 2, 2, 3, 3, 4, 4};

    /** The width of a type; an unknown one takes nothing, and is left to the database. */
    static InnoDbWidth of(String type) {
        Matcher words = TYPE.matcher(type.toLowerCase(Locale.ROOT));
        if (!words.matches()) {
            return fixed(0);
        }
        long size = words.group(2) == null ? 0 : Long.parseLong(words.group(2));
        long scale = words.group(3) == null ? 0 : Long.parseLong(words.group(3));
        return switch (words.group(1)) {
            case "bit", "tinyint", "boolean", "bool", "year" -> fixed(1);
            case "smallint", "enum" -> fixed(2);
            case "mediumint" -> fixed(3);
            case "int", "integer" -> fixed(4);
            case "bigint", "double", "real" -> fixed(8);
            case "float" -> fixed(size > 24 ? 8 : 4);
            case "decimal", "numeric" -> fixed(digits(size - scale) + digits(scale));
            case "date" -> fixed(3);
            case "time" -> fixed(3 + (size + 1) / 2);
            case "datetime" -> fixed(5 + (size + 1) / 2);
            case "timestamp" -> fixed(4 + (size + 1) / 2);
            case "uuid" -> fixed(16);
            case "binary" -> fixed(size);
            case "char" -> fixed(size * BYTES_PER_CHARACTER);
            case "varchar" -> varying(size * BYTES_PER_CHARACTER);
            case "varbinary" -> varying(size);
            case "tinytext", "tinyblob" -> large(9);
            case "text", "blob" -> large(10);
            case "mediumtext", "mediumblob" -> large(11);
            case "longtext", "longblob", "json" -> large(12);
            default -> fixed(0);
        };
    }

    private static long digits(long digits) {
        return digits / 9 * 4 + DIGITS[(int) (digits % 9)];
    }

    private static InnoDbWidth fixed(long bytes) {
        return new InnoDbWidth(bytes, bytes, false);
    }

    private static InnoDbWidth varying(long bytes) {
        return new InnoDbWidth(bytes, bytes + (bytes > 255 ? 2 : 1), false);
    }

    private static InnoDbWidth large(long bytes) {
        return new InnoDbWidth(0, bytes, true);
    }
}
