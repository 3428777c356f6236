package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.diff.SchemaDiff;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A dialect refuses a type exactly where its database does: what it lets through can be had, what it refuses can't. */
class LimitsOnDatabaseTest {

    /** Each with the largest number that some database takes, and one more. */
    static Stream<Arguments> types() {
        return Dialects.ids().stream()
                .flatMap(id -> Stream.of(
                                lengths(SqlType.BINARY, 255, 256, 1_048_576, 1_048_577),
                                lengths(SqlType.CHAR, 16_383, 16_384, 1_048_576, 1_048_577, 10_485_760, 10_485_761),
                                lengths(SqlType.VARCHAR, 16_383, 16_384, 1_048_577, 10_485_761, 20_000_000),
                                lengths(SqlType.VARBINARY, 65_532, 65_536, 1_048_577, 20_000_000),
                                precisions(SqlType.DOUBLE, 15, 16),
                                precisions(SqlType.NUMERIC, 65, 66, 1000, 1001),
                                precisions(SqlType.TIME, 6),
                                precisions(SqlType.TIMESTAMP, 6))
                        .flatMap(types -> types)
                        .map(type -> Arguments.of(id, type)));
    }

    private static Stream<ColumnType> lengths(SqlType type, int... lengths) {
        return IntStream.of(lengths).mapToObj(length -> ColumnType.withLength(type, length));
    }

    private static Stream<ColumnType> precisions(SqlType type, int... precisions) {
        return IntStream.of(precisions).mapToObj(precision -> ColumnType.withPrecision(type, precision, null));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesWhatTheDatabaseRefuses(String id, ColumnType type) throws SQLException {
        Dialect dialect = Dialects.named(id).orElseThrow();
        SchemaDiff diff = SchemaDiff.between(Schema.EMPTY, new Schema(List.of(table(type)), List.of()));
        assertThat(dialect.refusals(diff).isEmpty())
                .as(dialect.type(type))
                .isEqualTo(isTaken(dialect.statements(diff), id));
    }

    private static boolean isTaken(List<String> statements, String id) throws SQLException {
        try (TestDatabase database = TestDatabases.create(id)) {
            try {
                database.run(statements);
                return true;
            } catch (SQLException e) {
                return false;
            }
        }
    }

    private static Table table(ColumnType type) {
        return new Table(
                Identifier.of("t_limit"),
                List.of(new Column(Identifier.of("it"), type, true, false, null, null, null)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
