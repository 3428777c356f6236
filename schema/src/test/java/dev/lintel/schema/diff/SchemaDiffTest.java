package dev.lintel.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.List;
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

    /** Whatever the fingerprint sees, the diff sees too, and says how it comes about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "length": 100              | "length": 200             | AlterColumn
            "precision": 10, "scale": 2 | "precision": 12, "scale": 3 | DropCheck AlterColumn AddCheck
            "title", "type": "VARCHAR", "length": 100 | "Title", "type": "VARCHAR", "length": 200 | AlterColumn
            ["OPEN", "DONE"]           | ["OPEN", "LATE", "DONE"]  | AlterColumn
            ["LOW", "HIGH"]            | ["HIGH", "LOW"]           | AlterColumn
            ["SMALL", "LARGE"]         | ["SMALL"]                 | AlterColumn
            ["FIRST", "LAST"]          | ["LAST", "FIRST"]         | AlterColumn
            ["B", "A"]                 | ["B"]                     | AlterColumn
            "length": 100              | "length": 100, "nullable": false | AlterColumn
            "nullable": false          | "nullable": true          | AlterColumn
            "nullable": false          | "nullable": false, "identity": true | AlterColumn
            "default": "0"             | "default": "1"            | AlterColumn
            "comment": "net"           | "comment": "gross"        | AlterColumn
            "name": "title"            | "name": "`title`"         | RenameColumn
            "name": "tasks_task"       | "name": "`tasks_task`"    | RenameTable
            "columns": ["id"]          | "columns": ["title"]      | DropPrimaryKey AddPrimaryKey
            "price > 0"                | "price > 1"               | DropCheck AddCheck
            "comment": "to do"         | "comment": "done"         | CommentTable
            "increment": 50            | "increment": 1            | AlterSequence
            "name": "tasks_seq"        | "name": "tasks_numbers"   | RenameSequence
            {"name": "title"           | {"name": "due", "type": "DATE"}, {"name": "title" | AddColumn
            """)
    void everyDifferenceIsAChange(String before, String after, String kinds) {
        Schema changed = read(replaced(before, after));
        SchemaDiff diff = SchemaDiff.between(SCHEMA, changed);
        assertThat(diff.unsupported()).isEmpty();
        assertThat(diff.changes())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly(kinds.split(" "));
        assertThat(SnapshotFile.hash(changed)).isNotEqualTo(SnapshotFile.hash(SCHEMA));
    }

    @Test
    void aValueThatNobodyKnowsIsTold() {
        Schema changed = read(replaced(
                "{\"name\": \"title\"",
                "{\"name\": \"due\", \"type\": \"DATE\", \"nullable\": false}, {\"name\": \"title\""));
        assertThat(SchemaDiff.between(SCHEMA, changed).unsupported())
                .extracting(Unsupported::text)
                .containsExactly(
                        "The column 'due' is new in the table 'tasks_task', must not be null, and has no default"
                                + " for the rows that exist.");
        Hints hints = new Hints(
                List.of(),
                List.of(),
                List.of(new Hints.Fill(Identifier.of("tasks_task"), Identifier.of("due"), "current_date")));
        assertThat(SchemaDiff.between(SCHEMA, changed, hints).changes())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("AddColumn", "FillColumn", "AlterColumn");
    }

    private static String replaced(String before, String after) {
        assertThat(FILE).contains(before);
        return FILE.replace(before, after);
    }

    private static Schema read(String file) {
        return SnapshotFile.read("tasks", file, "schema.json");
    }
}
