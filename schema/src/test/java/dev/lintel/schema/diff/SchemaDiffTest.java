package dev.lintel.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.snapshot.SnapshotFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDiffTest {

    private static final String FILE = """
            {"format": 1, "plugin": "tasks", "tables": [
              {"name": "tasks_task", "entity": "com.example.Task", "comment": "to do", "columns": [
                {"name": "id", "type": "BIGINT", "nullable": false, "attribute": "id"},
                {"name": "title", "type": "VARCHAR", "length": 100, "attribute": "title"},
                {"name": "state", "type": "ENUM", "length": 10, "values": ["OPEN", "DONE"]},
                {"name": "price", "type": "NUMERIC", "precision": 10, "scale": 2, "default": "0", "comment": "net"},
                {"name": "priority", "type": "ORDINAL", "values": ["LOW", "HIGH"]},
                {"name": "size", "type": "VARCHAR", "length": 5, "values": ["SMALL", "LARGE"]},
                {"name": "rank", "type": "INTEGER", "values": ["FIRST", "LAST"]},
                {"name": "tags", "type": "ARRAY", "length": 3, "element": {"type": "ENUM", "length": 9, "values": ["B", "A"]}}
              ],
              "primaryKey": {"name": "tasks_task_pk", "columns": ["id"]},
              "checks": [{"name": "tasks_price_ck", "expression": "price > 0"}]}
            ], "sequences": [{"name": "tasks_seq", "start": 1, "increment": 50}]}
            """;

    private static final Schema SCHEMA = read(FILE);

    @Test
    void aSchemaDoesNotDifferFromItself() {
        assertThat(SchemaDiff.between(SCHEMA, SCHEMA).isEmpty()).isTrue();
        assertThat(SchemaDiff.between(SCHEMA, read(SnapshotFile.write("tasks", SCHEMA)))
                        .isEmpty())
                .isTrue();
    }

    /** What no database can tell: the diff says so, and the fingerprint too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "tasks_task"               | "TASKS_TASK"
            "name": "title"            | "name": "Title"
            "name": "tasks_seq"        | "name": "Tasks_SEQ"
            com.example.Task           | com.example.Todo
            "attribute": "title"       | "attribute": "caption"
            ["OPEN", "DONE"]           | ["DONE", "OPEN"]
            ["SMALL", "LARGE"]         | ["LARGE", "SMALL"]
            ["B", "A"]                 | ["A", "B"]
            """)
    void someThingsAreNoDifference(String before, String after) {
        Schema changed = read(replaced(before, after));
        assertThat(SchemaDiff.between(SCHEMA, changed).isEmpty()).isTrue();
        assertThat(SnapshotFile.hash(changed)).isEqualTo(SnapshotFile.hash(SCHEMA));
    }

    /** What can't be expressed yet is told with its names, and never silently left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "length": 100              | "length": 200             | The column 'title' of the table 'tasks_task' changes its type from VARCHAR(100) to VARCHAR(200).
            "precision": 10, "scale": 2 | "precision": 12, "scale": 3 | The column 'price' of the table 'tasks_task' changes its type from NUMERIC(10, 2) to NUMERIC(12, 3).
            ["OPEN", "DONE"]           | ["OPEN", "LATE", "DONE"]  | The column 'state' of the table 'tasks_task' changes its type from ENUM(10, DONE, OPEN) to ENUM(10, DONE, LATE, OPEN).
            ["LOW", "HIGH"]            | ["HIGH", "LOW"]           | The column 'priority' of the table 'tasks_task' changes its type from ORDINAL(LOW, HIGH) to ORDINAL(HIGH, LOW).
            ["SMALL", "LARGE"]         | ["SMALL"]                 | The column 'size' of the table 'tasks_task' changes its type from VARCHAR(5, LARGE, SMALL) to VARCHAR(5, SMALL).
            ["FIRST", "LAST"]          | ["LAST", "FIRST"]         | The column 'rank' of the table 'tasks_task' changes its type from INTEGER(FIRST, LAST) to INTEGER(LAST, FIRST).
            ["B", "A"]                 | ["B"]                     | The column 'tags' of the table 'tasks_task' changes its type from ENUM(9, A, B) ARRAY(3) to ENUM(9, B) ARRAY(3).
            "length": 100              | "length": 100, "nullable": false | The column 'title' of the table 'tasks_task' must not be null any more.
            "nullable": false          | "nullable": true          | The column 'id' of the table 'tasks_task' may now be null.
            "nullable": false          | "nullable": false, "identity": true | The column 'id' of the table 'tasks_task' is now numbered by the database.
            "default": "0"             | "default": "1"            | The column 'price' of the table 'tasks_task' has another default.
            "comment": "net"           | "comment": "gross"        | The column 'price' of the table 'tasks_task' has another comment.
            "name": "title"            | "name": "`title`"         | The column '`title`' of the table 'tasks_task' is now quoted differently.
            "name": "tasks_task"       | "name": "`tasks_task`"    | The table '`tasks_task`' is now quoted differently.
            "columns": ["id"]          | "columns": ["title"]      | The table 'tasks_task' has another primary key.
            "price > 0"                | "price > 1"               | The table 'tasks_task' has other check constraints.
            "comment": "to do"         | "comment": "done"         | The table 'tasks_task' has another comment.
            "increment": 50            | "increment": 1            | The sequence 'tasks_seq' changes its start or its increment.
            {"name": "title"           | {"name": "due", "type": "DATE", "nullable": false}, {"name": "title" | The column 'due' is new in the table 'tasks_task', must not be null, and has no default for the rows that exist.
            """)
    void whatCantBeExpressedIsTold(String before, String after, String text) {
        Schema changed = read(replaced(before, after));
        assertThat(SchemaDiff.between(SCHEMA, changed).unsupported())
                .extracting(Unsupported::text)
                .containsExactly(text);
        assertThat(SnapshotFile.hash(changed)).isNotEqualTo(SnapshotFile.hash(SCHEMA));
    }

    private static String replaced(String before, String after) {
        assertThat(FILE).contains(before);
        return FILE.replace(before, after);
    }

    private static Schema read(String file) {
        return SnapshotFile.read("tasks", file, "schema.json");
    }
}
