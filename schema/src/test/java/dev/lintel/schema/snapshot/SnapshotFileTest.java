package dev.lintel.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Schema;
import dev.lintel.schema.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotFileTest {

    private static final String TASK =
            "\"tables\": [{\"name\": \"tasks_task\", \"columns\": [{\"name\": \"id\", \"type\": \"BIGINT\"}]}]";

    @Test
    void writesALineForEachPart() throws IOException {
        try (InputStream expected = getClass().getResourceAsStream("everything.json")) {
            assertThat(SnapshotFile.write("tasks", Examples.EVERYTHING))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsBackWhatItWrote() {
        String text = SnapshotFile.write("tasks", Examples.EVERYTHING);
        assertThat(SnapshotFile.read("tasks", text, "schema.json")).isEqualTo(Examples.EVERYTHING.canonical());
        assertThat(SnapshotFile.read("tasks", text.replace("\n", "\r\n"), "schema.json"))
                .isEqualTo(Examples.EVERYTHING.canonical());
    }

    @Test
    void namesTheConvertersBesideTheSchema() {
        String text = SnapshotFile.write("tasks", Examples.EVERYTHING, List.of("b.Second", "a.First"));
        assertThat(SnapshotFile.readAll("tasks", text, "schema.json").converters())
                .containsExactly("a.First", "b.Second");
        assertThat(SnapshotFile.read("tasks", text, "schema.json")).isEqualTo(Examples.EVERYTHING.canonical());

        String without = SnapshotFile.write("tasks", Examples.EVERYTHING);
        assertThat(SnapshotFile.readAll("tasks", without, "schema.json").converters())
                .isEmpty();
    }

    @Test
    void anEmptySchemaHasAFileToo() {
        String text = SnapshotFile.write("tasks", Schema.EMPTY);
        assertThat(text).isEqualTo("{\n  \"format\": 1,\n  \"plugin\": \"tasks\"\n}\n");
        assertThat(SnapshotFile.read("tasks", text, "schema.json")).isEqualTo(Schema.EMPTY);
    }

    /** Each line: what is replaced in a good file, by what, the line of the problem, and what it says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "format": 1        | "format": 2           | 2  | The file has format 2; this version of Lintel reads format 1.
            "format": 1        | "form": 1             | 1  | The field 'format' is missing.
            "plugin": "tasks"  | "plugin": "users"     | 3  | The file is that of the plugin 'users', not of 'tasks'.
            "plugin": "tasks"  | "plugin": ""          | 3  | The field 'plugin' is empty.
            "plugin": "tasks"  | "plugin": null        | 3  | 'null' is no value that this file can have.
            "plugin": "tasks"  | "x": 1, "plugin": "tasks"          | 3 | The field 'x' is unknown.
            "plugin": "tasks"  | "plugin": "t", "plugin": "tasks"   | 3 | The field 'plugin' stands here twice.
            "length": 200      | "length": "200"       | 21 | The field 'length' is not a whole number.
            "length": 200      | "length": 20.5        | 21 | '20.5' is no value that this file can have.
            "length": 200      | "length": 3000000000  | 21 | The number 3000000000 is too large.
            "length": 200      | "length": 99999999999999999999 | 21 | The number 99999999999999999999 is too large.
            "length": 200      | "long": 200           | 21 | The field 'long' is unknown.
            "nullable": false  | "nullable": "no"      | 8  | The field 'nullable' is not true or false.
            "type": "BIGINT"   | "type": "bigint"      | 17 | The type 'bigint' is unknown.
            "type": "BIGINT"   | "type": "DEFINED"     | 17 | This is not valid: a definition belongs to DEFINED, or to a type with values.
            "type": "BIGINT"   | "type": "BIGINT", "definition": "int" | 17 | This is not valid: a definition belongs to DEFINED, or to a type with values.
            "type": "BIGINT"   | "type": "ARRAY"       | 17 | This is not valid: an element belongs to ARRAY, and only to it.
            "type": "BIGINT"   | "type": "ARRAY", "element": {"type": "DATES"} | 17 | The type 'DATES' is unknown.
            "targetColumns": ["id"] | "targetColumns": ["id"], "onDelete": "PANIC" | 28 | The onDelete 'PANIC' is unknown.
            "columns": ["id"]  | "columns": ["idd"]    | 23 | The table has no column 'idd'.
            "columns": ["id"]  | "columns": []         | 23 | This is not valid: a primary key has columns.
            "columns": ["id"]  | "columns": [1]        | 23 | The field 'columns' is not a list of texts.
            "name": "price"    | "name": "ID"          | 15 | There are two columns 'ID'.
            "descending": ["price"] | "descending": ["id"] | 31 | The field 'descending' names a column that the index does not have.
            "name": "tasks_label"   | "name": "TASKS_TASK" | 1 | This is not valid: two tables named tasks_task.
            "increment": 50    | "increment": 0        | 39 | This is not valid: a sequence moves.
            """)
    void refusesWhatItDoesNotUnderstand(String good, String bad, int line, String text) {
        String file = SnapshotFile.write("tasks", Examples.EVERYTHING);
        int at = file.indexOf(good);
        assertThat(at).as("the file has %s", good).isNotNegative();
        String broken = file.substring(0, at) + bad + file.substring(at + good.length());
        assertThatThrownBy(() -> SnapshotFile.read("tasks", broken, "schema.json"))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "schema.json:" + line + ": [SnapshotFormat] " + text + " Lintel writes this file; take it from"
                                + " version control as it was committed with the newest migration.");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> SnapshotFile.read("tasks", "", "schema.json"))
                .hasMessageStartingWith("schema.json:1: [SnapshotFormat] The file does not start with '{'.");
        assertThatThrownBy(() -> SnapshotFile.read("tasks", "{\n\"format\" 1}", "schema.json"))
                .hasMessageStartingWith(
                        "schema.json:2: [SnapshotFormat] This can't be read as JSON: Unexpected character");
        assertThatThrownBy(() -> SnapshotFile.read("tasks", "{\"format\": 1,\n<<<<<<< HEAD", "schema.json"))
                .hasMessageStartingWith(
                        "schema.json:2: [SnapshotFormat] This can't be read as JSON: Unexpected character");
        assertThatThrownBy(
                        () -> SnapshotFile.read("tasks", "{\"format\": 1, \"plugin\": \"tasks\"}\n{}", "schema.json"))
                .hasMessageStartingWith("schema.json:2: [SnapshotFormat] Something follows the closing '}'.");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        String deep = "{\"tables\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> SnapshotFile.read("tasks", deep, "schema.json"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nesting depth");
        String longText = "{\"plugin\": \"" + "x".repeat(100_000) + "\"}";
        assertThatThrownBy(() -> SnapshotFile.read("tasks", longText, "schema.json"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("length");
        String large = "{\"format\": 1, \"plugin\": \"tasks\", " + TASK + "}" + " ".repeat(9 * 1024 * 1024);
        assertThatThrownBy(() -> SnapshotFile.read("tasks", large, "schema.json"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("length");
    }
}
