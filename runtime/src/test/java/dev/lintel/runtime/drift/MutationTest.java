package dev.lintel.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the example's tasks, each time with one thing that is not as the snapshot says: it is found, and nothing else. */
class MutationTest {

    private static final Path EXAMPLE =
            Path.of("..", "example-app", "tasks", "src", "main", "resources", "db", "plugins", "tasks", "schema.json");

    private static final List<String> DATABASES = List.of("h2", "mariadb", "postgresql", "sqlite");

    /** Another table, with what the example has none of. */
    private static final String LABELS = """
            {
              "name": "tasks_label",
              "columns": [
                {"name": "color", "type": "VARCHAR", "length": 7, "default": "'red'", "nullable": false},
                {"name": "label", "type": "VARCHAR", "length": 40, "nullable": false}
              ],
              "primaryKey": {"name": "tasks_label_pk", "columns": ["label"]},
              "indexes": [{"name": "tasks_label_ix", "columns": ["color"], "descending": ["color"]}],
              "checks": [{"name": "tasks_label_ck", "expression": "color <> ''"}]
            },
            """;

    /** SQLite tells no names of foreign keys; and what MariaDB makes of an order depends on its version. */
    private static final Set<String> NOT_TOLD =
            Set.of("a foreign key under another name on sqlite", "an index in another direction on mariadb");

    /**
     * @param written what the snapshot says
     * @param live what the database was made from instead
     */
    private record Mutation(String name, String written, String live, Kind kind, String text) {}

    private static final List<Mutation> MUTATIONS = List.of(
            new Mutation(
                    "a column is missing",
                    "{\"name\": \"due_on\", \"type\": \"DATE\", \"attribute\": \"dueOn\"},",
                    "{\"name\": \"due_at\", \"type\": \"DATE\"}, {\"name\": \"due_on\", \"type\": \"DATE\"},",
                    Kind.EXTRA,
                    "the column tasks_task.due_at is in the database only"),
            new Mutation(
                    "a column more",
                    "{\"name\": \"done_at\", \"type\": \"TIMESTAMP_UTC\", \"attribute\": \"doneAt\"},",
                    "",
                    Kind.MISSING,
                    "the column tasks_task.done_at is missing"),
            new Mutation(
                    "a shorter text",
                    "\"title\", \"type\": \"VARCHAR\", \"length\": 200",
                    "\"title\", \"type\": \"VARCHAR\", \"length\": 100",
                    Kind.CHANGED,
                    "the column tasks_task.title is of the type (character varying|varchar)\\(100\\), and not varchar\\(200\\)"),
            new Mutation(
                    "another kind",
                    "\"due_on\", \"type\": \"DATE\"",
                    "\"due_on\", \"type\": \"VARCHAR\", \"length\": 20",
                    Kind.CHANGED,
                    "the column tasks_task.due_on is of the type .*\\(20\\), and not date"),
            new Mutation(
                    "another scale",
                    "\"precision\": 12, \"scale\": 2",
                    "\"precision\": 12, \"scale\": 4",
                    Kind.CHANGED,
                    "the column tasks_project.budget is of the type .*\\(12, ?4\\), and not (numeric|decimal)\\(12,2\\)"),
            new Mutation(
                    "null where it may not be",
                    "\"length\": 200, \"nullable\": false",
                    "\"length\": 200",
                    Kind.CHANGED,
                    "the column tasks_task.title may be null, and should not"),
            new Mutation(
                    "no null where it may be",
                    "{\"name\": \"due_on\", \"type\": \"DATE\",",
                    "{\"name\": \"due_on\", \"type\": \"DATE\", \"nullable\": false,",
                    Kind.CHANGED,
                    "the column tasks_task.due_on must have a value, and should not need one"),
            new Mutation(
                    "an index is missing",
                    ",\n        {\"name\": \"tasks_task_by_due_day\", \"columns\": [\"due_on\"]}",
                    "",
                    Kind.MISSING,
                    "the index tasks_task_by_due_day of tasks_task \\(due_on\\) is missing"),
            new Mutation(
                    "an index over the same in another order",
                    "[\"assignee_id\", \"status\"]",
                    "[\"status\", \"assignee_id\"]",
                    Kind.CHANGED,
                    "the index tasks_task_by_assignee of tasks_task is \\(status, assignee_id\\), and not"
                            + " \\(assignee_id, status\\)"),
            new Mutation(
                    "an index under another name",
                    "tasks_task_by_due_day",
                    "tasks_task_by_day",
                    Kind.OTHER_NAME,
                    "the index tasks_task_by_due_day of tasks_task is called tasks_task_by_day"),
            new Mutation(
                    "a unique constraint is missing",
                    "{\"name\": \"tasks_task_once_a_project\", \"columns\": [\"project_id\", \"task_number\"]}",
                    "",
                    Kind.MISSING,
                    "the unique constraint tasks_task_once_a_project of tasks_task \\(project_id, task_number\\) is missing"),
            new Mutation(
                    "a unique constraint more",
                    "{\"name\": \"tasks_task_once_a_project\", \"columns\": [\"project_id\", \"task_number\"]}",
                    "{\"name\": \"tasks_task_once_a_project\", \"columns\": [\"project_id\", \"task_number\"]},"
                            + " {\"name\": \"tasks_task_title_uk\", \"columns\": [\"title\"]}",
                    Kind.EXTRA,
                    "the unique index tasks_task_title_uk of tasks_task unique \\(title\\) is in the database only"),
            new Mutation(
                    "a foreign key is missing",
                    ",\n        {\"name\": \"tasks_comment_task_id_fk\", \"columns\": [\"task_id\"], \"targetPlugin\": \"tasks\","
                            + " \"targetTable\": \"tasks_task\", \"targetColumns\": [\"id\"], \"attribute\": \"task\"}",
                    "",
                    Kind.MISSING,
                    "the foreign key tasks_comment_task_id_fk of tasks_comment \\(task_id\\) is missing"),
            new Mutation(
                    "a foreign key that deletes",
                    "\"targetColumns\": [\"id\"], \"attribute\": \"task\"",
                    "\"targetColumns\": [\"id\"], \"onDelete\": \"CASCADE\", \"attribute\": \"task\"",
                    Kind.CHANGED,
                    "the foreign key tasks_comment_task_id_fk of tasks_comment does cascade on delete, and not no action"),
            new Mutation(
                    "a foreign key under another name",
                    "tasks_comment_task_id_fk",
                    "tasks_comment_to_task_fk",
                    Kind.OTHER_NAME,
                    "the foreign key tasks_comment_task_id_fk of tasks_comment is called tasks_comment_to_task_fk"),
            new Mutation(
                    "a foreign key more",
                    "{\"name\": \"tasks_task_assignee_id_fk\"",
                    "{\"name\": \"tasks_task_number_fk\", \"columns\": [\"project_id\"], \"targetPlugin\": \"tasks\","
                            + " \"targetTable\": \"tasks_task\", \"targetColumns\": [\"id\"]},"
                            + " {\"name\": \"tasks_task_assignee_id_fk\"",
                    Kind.EXTRA,
                    "the foreign key .*of tasks_task \\(project_id\\) to tasks_task is in the database only"),
            new Mutation(
                    "another primary key",
                    "[\"label\"]",
                    "[\"label\", \"color\"]",
                    Kind.CHANGED,
                    "the primary key of tasks_label is \\(label, color\\), and not \\(label\\)"),
            new Mutation(
                    "no primary key",
                    "\"primaryKey\": {\"name\": \"tasks_label_pk\", \"columns\": [\"label\"]},",
                    "",
                    Kind.MISSING,
                    "the primary key \\(label\\) of tasks_label is missing"),
            new Mutation(
                    "no check",
                    "{\"name\": \"tasks_label_ck\", \"expression\": \"color <> ''\"}",
                    "",
                    Kind.MISSING,
                    "the check tasks_label_ck of tasks_label \\(color <> ''\\) is missing"),
            new Mutation(
                    "another default",
                    "\"default\": \"'red'\"",
                    "\"default\": \"'blue'\"",
                    Kind.CHANGED,
                    "the column tasks_label.color has the default 'blue'.*, and not 'red'"),
            new Mutation(
                    "an index in another direction",
                    ", \"descending\": [\"color\"]",
                    "",
                    Kind.CHANGED,
                    "the index tasks_label_ix of tasks_label is \\(color\\), and not \\(color desc\\)"),
            new Mutation(
                    "a number that nobody counts",
                    "\"nullable\": false, \"identity\": true",
                    "\"nullable\": false",
                    Kind.CHANGED,
                    "the column tasks_comment.id is not numbered by the database, and should be"),
            new Mutation(
                    "a constant more",
                    "[\"LOW\", \"NORMAL\", \"HIGH\"]",
                    "[\"LOW\", \"NORMAL\", \"HIGH\", \"HIGHEST\"]",
                    Kind.CHANGED,
                    "the check tasks_task_priority_ck of tasks_task speaks of \\[0, 3], and not of \\[0, 2]"),
            new Mutation(
                    "a constant less",
                    "[\"OPEN\", \"STARTED\", \"DONE\"]",
                    "[\"OPEN\", \"DONE\"]",
                    Kind.CHANGED,
                    "the check tasks_task_status_ck of tasks_task speaks of \\[DONE, OPEN], and not of \\[DONE, OPEN, STARTED]"
                            + "|the column tasks_task.status is of the type enum ?\\('done', ?'open'\\), and not"
                            + " enum \\('DONE', 'OPEN', 'STARTED'\\)"),
            new Mutation(
                    "a sequence under another name",
                    "tasks_project_ids",
                    "tasks_project_numbers",
                    Kind.MISSING,
                    "the (sequence|table) tasks_project_ids is missing"));

    @TestFactory
    Stream<DynamicTest> theOneDifferenceIsToldAndNothingElse() throws IOException {
        String example = example();
        Schema snapshot = SnapshotFile.read("tasks", example, "schema.json");
        return DATABASES.stream()
                .flatMap(id -> MUTATIONS.stream()
                        .filter(mutation -> !NOT_TOLD.contains(mutation.name() + " on " + id))
                        .map(mutation -> DynamicTest.dynamicTest(mutation.name() + " on " + id, () -> {
                            assertThat(example).contains(mutation.written());
                            Schema live = SnapshotFile.read(
                                    "tasks", example.replace(mutation.written(), mutation.live()), "schema.json");
                            try (SnapshotOnDatabase database = database(live, id)) {
                                assertThat(database.differences(snapshot))
                                        .singleElement()
                                        .satisfies(difference -> {
                                            // H2 tells its names in capitals
                                            assertThat(difference.text())
                                                    .matches(
                                                            Pattern.compile(mutation.text(), Pattern.CASE_INSENSITIVE));
                                            assertThat(difference.kind()).isEqualTo(mutation.kind());
                                        });
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatAPersonDidToTheLiveDatabaseIsTold() throws IOException {
        Schema snapshot = SnapshotFile.read("tasks", example(), "schema.json");
        return DATABASES.stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    try (SnapshotOnDatabase database = database(snapshot, id)) {
                        assertThat(database.differences(snapshot)).isEmpty();
                        List<String> expected = new ArrayList<>();

                        database.run("alter table tasks_task add column color varchar(10)");
                        expected.add("the column tasks_task.color is in the database only");
                        database.run(
                                "drop index tasks_task_by_due_day" + (id.equals("mariadb") ? " on tasks_task" : ""));
                        expected.add("the index tasks_task_by_due_day of tasks_task (due_on) is missing");
                        database.run("create unique index by_hand on tasks_project (name)");
                        expected.add("the unique index by_hand of tasks_project unique (name) is in the database only");
                        database.run("alter table tasks_project drop column budget");
                        expected.add("the column tasks_project.budget is missing");
                        database.run("drop table tasks_comment");
                        expected.add("the table tasks_comment is missing");

                        assertThat(database.differences(snapshot))
                                .extracting(difference -> difference
                                        .text()
                                        .replace("COLOR", "color")
                                        .replace("BY_HAND", "by_hand")
                                        .replace("NAME", "name"))
                                .containsExactlyInAnyOrderElementsOf(expected);
                    }
                }));
    }

    /** More indexes, tables of others that are called alike, and what the plugin's own scripts have made by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
    void whatDoesNoHarmIsNotTold(String id) throws IOException, SQLException {
        Schema snapshot = SnapshotFile.read("tasks", example(), "schema.json");
        try (SnapshotOnDatabase database = database(snapshot, id)) {
            database.run(
                    "create index of_the_operator on tasks_task (title)",
                    "create unique index tasks_project_name_uk on tasks_project (name)",
                    "create table tasks_task_archive (id integer primary key)",
                    "create table tasks (id integer primary key)");

            assertThat(database.differences(
                            snapshot, "CREATE UNIQUE INDEX tasks_project_name_uk ON tasks_project (name);"))
                    .isEmpty();
            assertThat(database.differences(snapshot)).hasSize(1);
        }
    }

    /** One that failed while it was made concurrently is there, and serves nobody. */
    @Test
    void anInvalidIndexIsMissing() throws IOException, SQLException {
        Schema snapshot = SnapshotFile.read("tasks", example(), "schema.json");
        try (SnapshotOnDatabase database = database(snapshot, "postgresql")) {
            database.run("update pg_index set indisvalid = false where indexrelid = 'tasks_task_by_due_day'::regclass");

            assertThat(database.differences(snapshot))
                    .hasToString("[the index tasks_task_by_due_day of tasks_task (due_on) is missing]");
        }
    }

    private static String example() throws IOException {
        return Files.readString(EXAMPLE).replace("\"tables\": [", "\"tables\": [" + LABELS);
    }

    private static SnapshotOnDatabase database(Schema live, String id) throws SQLException {
        Dialect dialect = Dialects.named(id).orElseThrow();
        return new SnapshotOnDatabase(live, List.of(live), dialect);
    }
}
