package dev.lintel.schema.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every question is put to real databases: with rows that are in the way, and with rows that only look so. */
class PrechecksTest {

    private static final String KEY = "{\"name\": \"id\", \"type\": \"BIGINT\", \"nullable\": false}, ";

    /**
     * @param before the columns before, and what follows them
     * @param after the columns after
     * @param fine rows that are in nobody's way
     * @param wrong a row that is
     * @param text what is said of it
     */
    private record Case(String name, String before, String after, List<String> fine, String wrong, String text) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "a value that is missing",
                    text("title", 9, true),
                    text("title", 9, false),
                    List.of("1, ''", "2, 'a'"),
                    "3, null",
                    "title of tasks_task is null"),
            new Case(
                    "a value that is missing, in a column with a new name",
                    text("title", 9, true) + attribute("title"),
                    text("caption", 9, false) + attribute("title"),
                    List.of("1, ''", "2, 'a'"),
                    "3, null",
                    "title of tasks_task is null"),
            new Case(
                    "a duplicate",
                    text("title", 9, true),
                    text("title", 9, true) + "U\"uniques\": [{\"name\": \"tasks_one\", \"columns\": [\"title\"]}]",
                    List.of("1, 'a'", "2, null", "3, null", "4, 'b'"),
                    "5, 'a'",
                    "title of tasks_task is the same in several rows (counted: such values)"),
            new Case(
                    "a duplicate that a unique index on more columns has let through",
                    text("title", 9, true) + ", " + text("zone", 9, true) + index("title", "zone"),
                    text("title", 9, true) + ", " + text("zone", 9, true) + index("title"),
                    List.of("1, 'a', 'x'", "2, null, 'x'", "3, null, 'x'", "4, 'b', 'x'"),
                    "5, 'a', 'y'",
                    "title of tasks_task is the same in several rows (counted: such values)"),
            new Case(
                    "a duplicate that an index has let through",
                    text("title", 9, true) + index("title").replace("true", "false"),
                    text("title", 9, true) + index("title"),
                    List.of("1, 'a'", "2, null", "3, null", "4, 'b'"),
                    "5, 'a'",
                    "title of tasks_task is the same in several rows (counted: such values)"),
            new Case(
                    "a duplicate that rows without a value become",
                    text("title", 9, true) + index("title"),
                    text("title", 9, false).replace("}", ", \"default\": \"'none'\"}") + index("title"),
                    List.of("1, 'a'", "2, null"),
                    "3, null",
                    "title of tasks_task is the same in several rows (counted: such values)"),
            new Case(
                    "a text that is too long",
                    text("title", 9, true),
                    text("title", 5, true),
                    List.of("1, 'abcde'", "2, null"),
                    "3, 'abcdef'",
                    "title of tasks_task is longer than 5"),
            new Case(
                    "a number that is too precise",
                    decimal(9, 3),
                    decimal(8, 2),
                    List.of("1, 1.250", "2, null", "3, -99999.990"),
                    "4, 1.255",
                    "price of tasks_task is more precise than 2 digits behind the point"),
            new Case(
                    "a number that is too great",
                    decimal(9, 2),
                    decimal(7, 2),
                    List.of("1, 99999.99", "2, null", "3, -99999.99"),
                    "4, -100000.00",
                    "price of tasks_task is not less than 100000"),
            new Case(
                    "a whole number out of range",
                    "{\"name\": \"size\", \"type\": \"BIGINT\"}",
                    "{\"name\": \"size\", \"type\": \"INTEGER\"}",
                    List.of("1, 2147483647", "2, -2147483648", "3, null"),
                    "4, 2147483648",
                    "size of tasks_task is not between -2147483648 and 2147483647"),
            new Case(
                    "a constant that is gone",
                    constants("ENUM", "OPEN", "DONE"),
                    constants("ENUM", "OPEN"),
                    List.of("1, 'OPEN'", "2, null"),
                    "3, 'DONE'",
                    "state of tasks_task is none of OPEN"),
            new Case(
                    "a position that is gone",
                    constants("ORDINAL", "OPEN", "DONE", "LATE"),
                    constants("ORDINAL", "OPEN", "DONE"),
                    List.of("1, 0", "2, 1", "3, null"),
                    "4, 2",
                    "state of tasks_task is none of OPEN, DONE"),
            new Case(
                    "a row that a new check refuses",
                    "{\"name\": \"size\", \"type\": \"INTEGER\"}",
                    "{\"name\": \"size\", \"type\": \"INTEGER\"}U\"checks\": [{\"name\": \"tasks_big\", \"expression\":"
                            + " \"`size` > 3\"}]",
                    List.of("1, 4", "2, null"),
                    "3, 3",
                    "the check tasks_big of tasks_task does not hold"),
            new Case(
                    "an orphan",
                    "{\"name\": \"parent\", \"type\": \"BIGINT\"}",
                    "{\"name\": \"parent\", \"type\": \"BIGINT\"}U\"foreignKeys\": [{\"name\": \"tasks_parent_fk\","
                            + " \"columns\": [\"parent\"], \"targetPlugin\": \"tasks\", \"targetTable\": \"tasks_task\","
                            + " \"targetColumns\": [\"id\"]}]",
                    List.of("1, null", "2, 1", "3, 3"),
                    "4, 5",
                    "parent of tasks_task refers to no row of tasks_task"));

    @TestFactory
    Stream<DynamicTest> rowsInTheWayAreCountedAndOthersAreNot() {
        return CASES.stream()
                .flatMap(it -> Stream.of("h2", "mariadb", "postgresql", "sqlite")
                        .map(id -> DynamicTest.dynamicTest(it.name() + " on " + id, () -> run(it, id))));
    }

    private static void run(Case it, String id) throws SQLException {
        Dialect dialect = Dialects.named(id).orElseThrow();
        Schema before = schema(it.before());
        MigrationDraft draft = MigrationDraft.between("tasks", 2, before, schema(it.after()));
        List<Precheck> asked = Prechecks.of(draft.up(), dialect);
        try (TestDatabase database = TestDatabases.create(id)) {
            database.run(statements(
                    MigrationDraft.between("tasks", 1, Schema.EMPTY, before)
                            .scripts(dialect)
                            .up(),
                    id));
            for (String row : it.fine()) {
                database.run(List.of("insert into tasks_task values (" + row + ")"));
            }
            assertThat(counted(database, asked)).isEmpty();
            database.run(List.of("insert into tasks_task values (" + it.wrong() + ")"));
            assertThat(counted(database, asked)).containsExactly("1 " + it.text());
            database.run(
                    List.of("delete from tasks_task where id = " + it.wrong().split(",")[0]));
            database.migrate(statements(draft.scripts(dialect).up(), id));
        }
    }

    private static List<String> counted(TestDatabase database, List<Precheck> asked) throws SQLException {
        List<String> counted = new ArrayList<>();
        for (Precheck precheck : asked) {
            String count = database.query(precheck.query()).get(0);
            if (!count.equals("0")) {
                counted.add(count + " " + precheck.text());
            }
        }
        return counted;
    }

    private static String text(String name, int length, boolean nullable) {
        return "{\"name\": \"" + name + "\", \"type\": \"VARCHAR\", \"length\": " + length + ", \"nullable\": "
                + nullable + "}";
    }

    /** Replaces the end of a column's object. */
    private static String attribute(String name) {
        return "A" + name;
    }

    private static String decimal(int precision, int scale) {
        return "{\"name\": \"price\", \"type\": \"NUMERIC\", \"precision\": " + precision + ", \"scale\": " + scale
                + "}";
    }

    private static String index(String... columns) {
        return "U\"indexes\": [{\"name\": \"tasks_ix\", \"columns\": [\"" + String.join("\", \"", columns)
                + "\"], \"unique\": true}]";
    }

    private static String constants(String type, String... constants) {
        return "{\"name\": \"state\", \"type\": \"" + type + "\", \"values\": [\"" + String.join("\", \"", constants)
                + "\"]}";
    }

    private static Schema schema(String columnsAndMore) {
        String[] parts = columnsAndMore.split("U(?=\")", 2);
        String columns = parts[0].replaceAll("}A(\\w+)$", ", \"attribute\": \"$1\"}");
        return SnapshotFile.read(
                "tasks",
                "{\"format\": 1, \"plugin\": \"tasks\", \"tables\": [{\"name\": \"tasks_task\", \"entity\": \"Task\","
                        + " \"columns\": [" + KEY + columns
                        + "], \"primaryKey\": {\"name\": \"tasks_task_pk\", \"columns\": [\"id\"]}"
                        + (parts.length == 2 ? ", " + parts[1] : "") + "}]}",
                "schema.json");
    }

    private static List<String> statements(String script, String id) {
        try {
            return SqlStatements.split(script, id).stream()
                    .map(SqlStatement::text)
                    .toList();
        } catch (MalformedScriptException e) {
            throw new AssertionError(script, e);
        }
    }
}
