package dev.lintel.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotHashTest {

    private static final String FILE = SnapshotFile.write("tasks", Examples.EVERYTHING);

    private static final String HASH = SnapshotFile.hash(Examples.EVERYTHING);

    /** A recorded hash stays what it is: histories of users hold it. */
    @Test
    void isTheSameForEver() {
        assertThat(HASH).isEqualTo("b16512574b897cd0467259f49b0c65a36c3a9a3b9239d64bea0e26bfe621a6c1");
        assertThat(SnapshotFile.hash(Schema.EMPTY))
                .isEqualTo("d914176fd50bd7f565700006a31aa97b79d3ad17cee20c8e5ff2061d5cb74817");
    }

    @Test
    void theOrderOfColumnsDoesNotCount() {
        assertThat(Examples.EVERYTHING).isNotEqualTo(Examples.EVERYTHING.canonical());
        assertThat(SnapshotFile.hash(Examples.EVERYTHING.canonical())).isEqualTo(HASH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "attribute": "title"            | "attribute": "caption"
            , "attribute": "title"          |
            "entity": "com.example.tasks.Task" | "entity": "com.example.tasks.Todo"
            "name": "State"                 | "name": "STATE"
            "name": "tasks_task"            | "name": "Tasks_Task"
            "targetTable": "projects_project" | "targetTable": "PROJECTS_PROJECT"
            "name": "tasks_task_SEQ"        | "name": "tasks_task_seq"
            """)
    void whatNoDatabaseSeesDoesNotCount(String before, String after) {
        assertThat(hashWith(before, after == null ? "" : after)).isEqualTo(HASH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "length": 200                   | "length": 201
            "values": ["OPEN",              | "values": ["OPENED",
            "name": "`Odd name`"            | "name": "`odd name`"
            "State"                         | "`State`"
            "default": "0.00"               | "default": "0.01"
            "comment": "in euros            | "comment": "in francs
            "identity": true                | "identity": false
            "name": "tasks_task"            | "name": "tasks_todo"
            "targetTable": "projects_project" | "targetTable": "projects_plan"
            , "descending": ["price"]       | ^^
            , "unique": true                | ^^
            "expression": "price >= 0"      | "expression": "price > 0"
            "start": -5000000000            | "start": 1
            """)
    void whatADatabaseSeesCounts(String before, String after) {
        assertThat(hashWith(before, after)).isNotEqualTo(HASH);
    }

    private static String hashWith(String before, String after) {
        assertThat(FILE).contains(before);
        return SnapshotFile.hash(SnapshotFile.read("tasks", FILE.replace(before, after), "schema.json"));
    }
}
