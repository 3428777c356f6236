package dev.lintel.schema.precheck;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.diff.Change;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for values that are too long, too great or too precise for what a column is to hold, or that it may not hold any more. */
final class Misfits implements Question {

    /** The least and the greatest of the whole numbers, by type. */
    private static final Map<SqlType, List<Long>> RANGES = Map.of(
            SqlType.TINYINT, List.of(-128L, 127L),
            SqlType.SMALLINT, List.of(-32_768L, 32_767L),
            SqlType.INTEGER, List.of(-2_147_483_648L, 2_147_483_647L),
            SqlType.BIGINT, List.of(Long.MIN_VALUE, Long.MAX_VALUE));

    @Override
    public List<Precheck> ask(Before before) {
        List<Precheck> prechecks = new ArrayList<>();
        before.changes(Change.AlterColumn.class)
                .filter(alter -> before.has(alter.table().name(), alter.after().name()))
                .forEach(alter -> ask(before, alter, prechecks));
        return prechecks;
    }

    private static void ask(Before before, Change.AlterColumn alter, List<Precheck> prechecks) {
        ColumnType was = alter.before().type();
        ColumnType is = alter.after().type();
        if (was.equals(is)) {
            return;
        }
        String column = before.column(alter.table().name(), alter.after().name());
        values(before, was, is, column, alter, prechecks);
        if (hasLength(was) && hasLength(is) && length(was) > length(is)) {
            add(
                    before,
                    alter,
                    lengthOf(before, is, column) + " > " + length(is),
                    "longer than " + length(is),
                    prechecks);
        }
        if (isDecimal(is) && isNumber(was)) {
            decimals(before, was, is, column, alter, prechecks);
        }
        if (RANGES.containsKey(is.sqlType()) && isNumber(was) && is.values().isEmpty()) {
            wholeNumbers(before, was, is, column, alter, prechecks);
        }
    }

    private static void values(
            Before before,
            ColumnType was,
            ColumnType is,
            String column,
            Change.AlterColumn alter,
            List<Precheck> prechecks) {
        boolean isSame = was.storesPositions() == is.storesPositions()
                && (is.storesPositions()
                        ? was.values().size() <= is.values().size()
                        : is.values().containsAll(was.values()));
        if (is.values().isEmpty() || !was.values().isEmpty() && isSame) {
            return;
        }
        String condition = is.storesPositions()
                ? column + " not between 0 and " + (is.values().size() - 1)
                : column + " not in "
                        + is.values().stream()
                                .filter(value ->
                                        !isNative(before, was) || was.values().contains(value))
                                .map(value ->
                                        isNumber(is) ? value : before.dialect().literal(value))
                                .collect(joining(", ", "(", ")"));
        if (condition.endsWith("()")) {
            condition = column + " is not null";
        }
        add(before, alter, condition, "none of " + String.join(", ", is.values()), prechecks);
    }

    /** A type of the database's own can't be compared with what it does not list. */
    private static boolean isNative(Before before, ColumnType type) {
        return type.sqlType() == SqlType.NAMED_ENUM
                || before.dialect().type(type).startsWith("enum");
    }

    private static void decimals(
            Before before,
            ColumnType was,
            ColumnType is,
            String column,
            Change.AlterColumn alter,
            List<Precheck> prechecks) {
        if (is.precision() == null) {
            return;
        }
        int scale = is.scale() == null ? 0 : is.scale();
        boolean wasWhole = RANGES.containsKey(was.sqlType());
        int scaleBefore = wasWhole ? 0 : was.scale() == null ? Integer.MAX_VALUE : was.scale();
        if (scaleBefore > scale) {
            add(
                    before,
                    alter,
                    column + " <> round(" + column + ", " + scale + ")",
                    "more precise than " + scale + " digits behind the point",
                    prechecks);
        }
        int whole = is.precision() - scale;
        int wholeBefore = wasWhole ? 19 : was.precision() == null ? 38 : was.precision() - scaleBefore;
        if (wholeBefore > whole) {
            BigDecimal limit = BigDecimal.TEN.pow(whole);
            add(
                    before,
                    alter,
                    "abs(" + column + ") >= " + limit.toPlainString(),
                    "not less than " + limit.toPlainString(),
                    prechecks);
        }
    }

    private static void wholeNumbers(
            Before before,
            ColumnType was,
            ColumnType is,
            String column,
            Change.AlterColumn alter,
            List<Precheck> prechecks) {
        List<Long> range = RANGES.get(is.sqlType());
        List<Long> rangeBefore = RANGES.get(was.sqlType());
        boolean wasWhole = rangeBefore != null || isDecimal(was) && (was.scale() == null || was.scale() == 0);
        if (!wasWhole) {
            add(before, alter, column + " <> round(" + column + ", 0)", "no whole number", prechecks);
        }
        if (rangeBefore == null || rangeBefore.get(1) > range.get(1)) {
            add(
                    before,
                    alter,
                    column + " not between " + range.get(0) + " and " + range.get(1),
                    "not between " + BigInteger.valueOf(range.get(0)) + " and " + range.get(1),
                    prechecks);
        }
    }

    private static void add(
            Before before, Change.AlterColumn alter, String condition, String words, List<Precheck> prechecks) {
        prechecks.add(new Precheck(
                before.words(alter.table().name(), alter.after().name()) + " is " + words,
                "select count(*) from " + before.table(alter.table().name()) + " where " + condition));
    }

    private static String lengthOf(Before before, ColumnType type, String column) {
        boolean isBytes = isBytes(type);
        return before.dialect().id().equals("sqlite")
                ? "length(" + column + ")"
                : (isBytes ? "octet_length(" : "char_length(") + column + ")";
    }

    private static boolean hasLength(ColumnType type) {
        return switch (type.sqlType()) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR, LONGVARCHAR, LONG32VARCHAR, CLOB, NCLOB -> true;
            default -> isBytes(type);
        };
    }

    private static boolean isBytes(ColumnType type) {
        return switch (type.sqlType()) {
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB -> true;
            default -> false;
        };
    }

    /** Characters or bytes. */
    private static int length(ColumnType type) {
        return switch (type.sqlType()) {
            case LONGVARCHAR, LONG32VARCHAR, CLOB, NCLOB, LONGVARBINARY, LONG32VARBINARY, BLOB -> Integer.MAX_VALUE;
            case CHAR, NCHAR -> type.length() == null ? 1 : type.length();
            default -> type.length() == null ? 255 : type.length();
        };
    }

    private static boolean isDecimal(ColumnType type) {
        return type.sqlType() == SqlType.NUMERIC || type.sqlType() == SqlType.DECIMAL;
    }

    private static boolean isNumber(ColumnType type) {
        return isDecimal(type)
                || RANGES.containsKey(type.sqlType())
                || type.sqlType() == SqlType.DOUBLE
                || type.sqlType() == SqlType.REAL
                || type.sqlType() == SqlType.FLOAT;
    }
}
