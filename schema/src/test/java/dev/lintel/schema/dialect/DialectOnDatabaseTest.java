package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.diff.SchemaDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dialect writes does on a real database what it is meant to. */
class DialectOnDatabaseTest {

    private static final Path RESERVED_WORDS =
            Path.of("src", "main", "resources", "dev", "lintel", "schema", "dialect", "reserved-words");

    static Stream<Dialect> dialects() {
        return Dialects.ids().stream().map(id -> Dialects.named(id).orElseThrow());
    }

    /** Over connections of their own: there is a version of H2 that loses a check with the connection that made it. */
    @ParameterizedTest
    @MethodSource("dialects")
    void anEnumsColumnTakesItsConstantsAndNoOther(Dialect dialect) throws SQLException {
        List<String> constants = List.of("OPEN", "DONE", "IT'S");
        Table table = table(
                column("state", ColumnType.enumeration(10, constants)),
                column("position", ColumnType.ordinal(constants)));
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            database.run(created(dialect, table));
            database.run(List.of("insert into t_enum (state, position) values ('OPEN', 0)"));
            database.run(List.of("insert into t_enum (state, position) values ('IT''S', 2)"));
            database.run(List.of("insert into t_enum (state, position) values (null, null)"));
            assertThatThrownBy(() -> database.run(List.of("insert into t_enum (state) values ('GONE')")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> database.run(List.of("insert into t_enum (position) values (3)")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> database.run(List.of("insert into t_enum (position) values (-1)")))
                    .isInstanceOf(SQLException.class);
            assertThat(database.query("select count(*) from t_enum")).containsExactly("3");
        }
    }

    /** With any {@code @Column} beside it, Hibernate lets a large text be 255 bytes long on MariaDB and MySQL. */
    @ParameterizedTest
    @MethodSource("dialects")
    void aLargeTextIsKeptWhole(Dialect dialect) throws SQLException {
        Table table = table(
                column("id", ColumnType.of(SqlType.INTEGER)),
                column("of_255", ColumnType.withLength(SqlType.LONG32VARCHAR, 255)),
                column("of_none", ColumnType.of(SqlType.LONG32VARCHAR)),
                column("long_one", ColumnType.of(SqlType.LONGVARCHAR)),
                column("of_20000", ColumnType.withLength(SqlType.VARCHAR, 20_000)));
        String text = "'" + "ä".repeat(10_000) + "'";
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            database.run(created(dialect, table));
            database.run(List.of("insert into t_enum (of_255, of_none, long_one, of_20000) values (" + text + ", "
                    + text + ", " + text + ", " + text + ")"));
            for (String column : List.of("of_255", "of_none", "long_one", "of_20000")) {
                assertThat(database.query("select " + column + " from t_enum")).containsExactly("ä".repeat(10_000));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aColumnThatIsNumberedFromNowOnGoesOnBehindItsRows(Dialect dialect) throws SQLException {
        Schema plain = keyed(false);
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            database.run(dialect.statements(SchemaDiff.between(Schema.EMPTY, plain)));
            database.run(List.of("insert into t_task (id, title) values (1, 'a'), (41, 'b')"));
            database.migrate(dialect.statements(SchemaDiff.between(plain, keyed(true))));
            database.run(List.of("insert into t_task (title) values ('c')"));
            assertThat(database.query("select id from t_task order by id")).containsExactly("1", "41", "42");
        }
    }

    private static Schema keyed(boolean identity) {
        Column id = new Column(Identifier.of("id"), ColumnType.of(SqlType.BIGINT), false, identity, null, null, null);
        return new Schema(
                List.of(new Table(
                        Identifier.of("t_task"),
                        List.of(id, column("title", ColumnType.withLength(SqlType.VARCHAR, 9))),
                        new PrimaryKey(Identifier.of("t_task_pk"), List.of(id.name())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null)),
                List.of());
    }

    /** Every word that is reserved anywhere can be a name everywhere: quoted where it has to be, unquoted where it need not. */
    @ParameterizedTest
    @MethodSource("dialects")
    void reservedWordsAreNames(Dialect dialect) throws SQLException, IOException {
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            List<Column> columns = new ArrayList<>();
            for (String word : allReservedWords()) {
                columns.add(column(word, ColumnType.of(SqlType.INTEGER)));
            }
            database.run(created(dialect, table(columns.toArray(Column[]::new))));
        }
    }

    /** PostgreSQL reserves more words with most of its versions, and says which. */
    @Test
    void postgreSqlReservesNoOtherWords() throws SQLException, IOException {
        try (TestDatabase database = TestDatabases.create("postgresql")) {
            List<String> words =
                    database.query("select upper(word) from pg_get_keywords() where catcode in ('R', 'T')");
            assertThat(Files.readAllLines(RESERVED_WORDS.resolve("postgresql.txt")))
                    .containsAll(words);
        }
    }

    private static TreeSet<String> allReservedWords() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(RESERVED_WORDS)) {
            for (Path file : files.toList()) {
                words.addAll(Files.readAllLines(file));
            }
        }
        return words;
    }

    private static List<String> created(Dialect dialect, Table table) {
        return dialect.statements(SchemaDiff.between(Schema.EMPTY, new Schema(List.of(table), List.of())));
    }

    private static Table table(Column... columns) {
        return new Table(
                Identifier.of("t_enum"),
                List.of(columns),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Column column(String name, ColumnType type) {
        return new Column(Identifier.of(name), type, true, false, null, null, null);
    }
}
