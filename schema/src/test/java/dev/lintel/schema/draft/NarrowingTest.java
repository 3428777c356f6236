package dev.lintel.schema.draft;

import static dev.lintel.schema.ColumnType.of;
import static dev.lintel.schema.ColumnType.withLength;
import static dev.lintel.schema.ColumnType.withPrecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NarrowingTest {

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void holdsLess(ColumnType before, ColumnType after) {
        assertThat(Narrowing.between(before, after)).isTrue();
    }

    static Stream<Arguments> holdsLess() {
        return Stream.of(
                Arguments.of(withLength(SqlType.VARCHAR, 200), withLength(SqlType.VARCHAR, 100)),
                Arguments.of(of(SqlType.CLOB), withLength(SqlType.VARCHAR, 1000)),
                Arguments.of(withLength(SqlType.VARCHAR, 20), of(SqlType.INTEGER)),
                Arguments.of(of(SqlType.BIGINT), of(SqlType.INTEGER)),
                Arguments.of(of(SqlType.DOUBLE), of(SqlType.REAL)),
                Arguments.of(of(SqlType.DOUBLE), of(SqlType.BIGINT)),
                Arguments.of(of(SqlType.BIGINT), of(SqlType.DOUBLE)),
                Arguments.of(withPrecision(SqlType.NUMERIC, 10, 2), withPrecision(SqlType.NUMERIC, 10, 1)),
                Arguments.of(withPrecision(SqlType.NUMERIC, 10, 2), withPrecision(SqlType.NUMERIC, 10, 4)),
                Arguments.of(of(SqlType.TIMESTAMP), of(SqlType.DATE)),
                Arguments.of(of(SqlType.TIMESTAMP_WITH_TIMEZONE), of(SqlType.TIMESTAMP)),
                Arguments.of(withPrecision(SqlType.TIMESTAMP, 6, null), withPrecision(SqlType.TIMESTAMP, 3, null)),
                Arguments.of(withLength(SqlType.VARBINARY, 20), withLength(SqlType.VARBINARY, 10)),
                Arguments.of(
                        ColumnType.enumeration(10, List.of("A", "B")), ColumnType.enumeration(10, List.of("B", "C"))),
                Arguments.of(withLength(SqlType.VARCHAR, 10), ColumnType.enumeration(10, List.of("A"))),
                Arguments.of(ColumnType.defined("citext"), ColumnType.defined("text")),
                Arguments.of(of(SqlType.UUID), withLength(SqlType.VARCHAR, 20)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void holdsAsMuch(ColumnType before, ColumnType after) {
        assertThat(Narrowing.between(before, after)).isFalse();
    }

    static Stream<Arguments> holdsAsMuch() {
        return Stream.of(
                Arguments.of(withLength(SqlType.VARCHAR, 100), withLength(SqlType.VARCHAR, 100)),
                Arguments.of(withLength(SqlType.VARCHAR, 100), withLength(SqlType.VARCHAR, 101)),
                Arguments.of(withLength(SqlType.VARCHAR, 100), of(SqlType.CLOB)),
                Arguments.of(of(SqlType.INTEGER), of(SqlType.BIGINT)),
                Arguments.of(of(SqlType.BIGINT), withPrecision(SqlType.NUMERIC, 19, 0)),
                Arguments.of(of(SqlType.INTEGER), of(SqlType.DOUBLE)),
                Arguments.of(withPrecision(SqlType.NUMERIC, 10, 2), withPrecision(SqlType.NUMERIC, 12, 4)),
                Arguments.of(of(SqlType.DATE), of(SqlType.TIMESTAMP)),
                Arguments.of(of(SqlType.BIGINT), withLength(SqlType.VARCHAR, 255)),
                Arguments.of(of(SqlType.UUID), of(SqlType.UUID)),
                Arguments.of(
                        ColumnType.enumeration(10, List.of("A", "B")),
                        ColumnType.enumeration(10, List.of("B", "A", "C"))),
                Arguments.of(ColumnType.enumeration(10, List.of("A")), withLength(SqlType.VARCHAR, 10)));
    }
}
