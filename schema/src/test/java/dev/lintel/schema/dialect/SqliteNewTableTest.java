package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that SQLite makes anew keeps what it holds, and what others hold of it. */
class SqliteNewTableTest {

    private static final Dialect SQLITE = Dialects.named("sqlite").orElseThrow();

    private static final String TASK = """
            {"name": "tasks_task", "entity": "Task", "columns": [
              {"name": "id", "type": "BIGINT", "nullable": false, "identity": true, "attribute": "id"},
              {"name": "title", "type": "VARCHAR", "length": 20, "attribute": "title"},
              {"name": "state", "type": "ENUM", "length": 10, "values": ["OPEN", "DONE"], "attribute": "state"},
              {"name": "parent_id", "type": "BIGINT", "attribute": "parent"}],
             "primaryKey": {"name": "tasks_task_pk", "columns": ["id"]},
             "uniques": [{"name": "tasks_task_title_uk", "columns": ["title"]}],
             "foreignKeys": [{"name": "tasks_task_parent_id_fk", "columns": ["parent_id"], "targetPlugin": "tasks",
               "targetTable": "tasks_task", "targetColumns": ["id"], "onDelete": "CASCADE"}],
             "indexes": [{"name": "tasks_task_state_ix", "columns": ["state"]}]}""";

    private static final String REQUIRED =
            TASK.replace("\"length\": 20,", "\"length\": 200, \"nullable\": false, \"default\": \"'untitled'\",");

    /** What another plugin has beside it, of which the migration knows nothing. */
    private static final List<String> NEIGHBOUR = List.of(
            "create table notes_note (id integer primary key,"
                    + " task_id bigint not null references tasks_task (id) on delete cascade)",
            "create table notes_pin (id integer primary key,"
                    + " task_id bigint references tasks_task (id) on delete set null)",
            "create table notes_log (entry text)",
            "create view notes_titles as select title from tasks_task",
            "create trigger notes_done after delete on notes_note begin"
                    + " insert into notes_log select title from tasks_task where id = old.task_id; end");

    private static final List<String> ROWS = List.of(
            "insert into tasks_task (id, title, state) values (1, 'first', 'OPEN')",
            "insert into tasks_task (id, title, parent_id) values (7, null, 1)",
            "insert into notes_note (id, task_id) values (1, 1), (2, 7)",
            "insert into notes_pin (id, task_id) values (1, 7)");

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = TestDatabases.create("sqlite");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void rowsThatReferToTheTableStay() throws SQLException {
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        List<String> before = database.catalog();
        SchemaDiff up = SchemaDiff.between(schema(TASK), schema(REQUIRED));

        database.migrate(SQLITE.statements(up));
        assertThat(rows("tasks_task", "id", "title", "state", "parent_id"))
                .containsExactly("1|first|OPEN|", "7|untitled||1");
        assertThat(rows("notes_note", "id", "task_id")).containsExactly("1|1", "2|7");
        assertThat(rows("notes_pin", "id", "task_id")).containsExactly("1|7");
        assertThat(rows("notes_titles", "title")).containsExactly("first", "untitled");

        database.migrate(SQLITE.statements(up.undo()));
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(rows("notes_note", "id", "task_id")).containsExactly("1|1", "2|7");
    }

    @Test
    void whatRefersToTheTableStillDoes() throws SQLException {
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        database.migrate(SQLITE.statements(SchemaDiff.between(schema(TASK), schema(REQUIRED))));

        assertThatThrownBy(() -> database.run(List.of("insert into notes_note (id, task_id) values (3, 99)")))
                .hasMessageContaining("FOREIGN KEY constraint failed");
        database.run(List.of("delete from notes_note where id = 1"));
        assertThat(rows("notes_log", "entry")).containsExactly("first");
        database.run(List.of("delete from tasks_task where id = 1"));
        assertThat(rows("tasks_task", "id")).isEmpty();
        assertThat(rows("notes_note", "id")).isEmpty();
        assertThat(rows("notes_pin", "id", "task_id")).containsExactly("1|");
    }

    @Test
    void whatRefersToARenamedTableFollows() throws SQLException {
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        List<String> before = database.catalog();
        SchemaDiff up = SchemaDiff.between(schema(TASK), schema(TASK.replace("tasks_task", "tasks_job")));

        database.migrate(SQLITE.statements(up));
        assertThat(rows("notes_titles", "title")).containsExactly("", "first");
        database.run(List.of("insert into notes_note (id, task_id) values (3, 7)"));
        assertThat(rows("tasks_job", "id", "parent_id")).containsExactly("1|", "7|1");

        database.migrate(SQLITE.statements(up.undo()));
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(rows("notes_note", "id", "task_id")).containsExactly("1|1", "2|7", "3|7");
    }

    @Test
    void nothingRunsWhereForeignKeysAreEnforced() throws SQLException {
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        List<String> before = database.catalog();

        List<String> statements = SQLITE.statements(SchemaDiff.between(schema(TASK), schema(REQUIRED)));
        assertThatThrownBy(() -> database.run(statements)).hasMessageContaining("foreign_keys_must_be_off");
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(rows("notes_note", "id", "task_id")).containsExactly("1|1", "2|7");
    }

    @Test
    void aRowThatDoesNotFitLeavesAllAsItWas() throws SQLException {
        String required = TASK.replace("\"length\": 20,", "\"length\": 20, \"nullable\": false,");
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        List<String> before = database.catalog();

        List<String> statements = SQLITE.statements(SchemaDiff.between(schema(TASK), schema(required)));
        assertThatThrownBy(() -> database.migrate(statements)).hasMessageContaining("NOT NULL");
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(rows("tasks_task", "id", "title")).containsExactly("1|first", "7|");
    }

    @Test
    void aTableIsMadeAnewOnlyOnce() {
        String changed = REQUIRED.replace("\"OPEN\", \"DONE\"", "\"OPEN\", \"DONE\", \"LATE\"")
                .replace("\"onDelete\": \"CASCADE\"", "\"onDelete\": \"SET_NULL\"")
                .replace("tasks_task_pk", "tasks_pk")
                .replace(
                        "{\"name\": \"parent_id\"",
                        "{\"name\": \"due\", \"type\": \"DATE\"}, {\"name\": \"parent_id\"");
        List<String> statements = SQLITE.statements(SchemaDiff.between(schema(TASK), schema(changed)));
        assertThat(statements.stream().filter(it -> it.endsWith("\ndrop table tasks_task")))
                .hasSize(1);
    }

    @Test
    void aColumnThatIsFilledIsThereBefore() throws SQLException {
        String filled = TASK.replace(
                "{\"name\": \"title\"",
                "{\"name\": \"code\", \"type\": \"VARCHAR\", \"length\": 9, \"nullable\": false,"
                        + " \"default\": \"hex(7)\"}, {\"name\": \"title\"");
        Hints.Fill fill = new Hints.Fill(Identifier.of("tasks_task"), Identifier.of("code"), "'T-' || id");
        database.run(created(schema(TASK)));
        database.run(List.of("insert into tasks_task (id, title) values (1, 'first'), (2, 'second')"));
        database.migrate(SQLITE.statements(
                SchemaDiff.between(schema(TASK), schema(filled), new Hints(List.of(), List.of(), List.of(fill)))));
        assertThat(rows("tasks_task", "id", "title", "code")).containsExactly("1|first|T-1", "2|second|T-2");
        assertThat(database.catalog()).isEqualTo(freshCatalog(schema(filled)));
    }

    @Test
    void aValueThatIsMadeUpCanBeRead() throws SQLException {
        String due = TASK.replace(
                "{\"name\": \"title\"",
                "{\"name\": \"due\", \"type\": \"DATE\", \"nullable\": false},"
                        + " {\"name\": \"at\", \"type\": \"TIME\", \"nullable\": false}, {\"name\": \"title\"");
        database.run(created(schema(due)));
        database.run(List.of("insert into tasks_task (id, due, at) values (1, 86400000, 1000)"));
        SchemaDiff up = SchemaDiff.between(schema(due), schema(TASK));
        database.migrate(SQLITE.statements(up));
        database.migrate(SQLITE.statements(up.undo()));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select due, at from tasks_task")) {
            assertThat(row.getDate("due")).isEqualTo(new Date(0));
            assertThat(row.getTime("at")).isEqualTo(new Time(0));
        }
    }

    @Test
    void columnsThatExchangeTheirNamesKeepTheirValues() throws SQLException {
        String before = """
                {"name": "tasks_pair", "entity": "Pair", "columns": [
                  {"name": "one", "type": "VARCHAR", "length": 5, "values": ["A", "B"], "attribute": "left"},
                  {"name": "other", "type": "VARCHAR", "length": 9, "attribute": "right"}],
                 "checks": [{"name": "tasks_pair_ck", "expression": "`other` <> 'no'"}]}""";
        String after = before.replace("\"one\"", "\"_\"")
                .replace("\"other\"", "\"one\"")
                .replace("\"_\"", "\"other\"")
                .replace("`other`", "`one`");
        database.run(created(schema(before)));
        database.run(List.of("insert into tasks_pair (one, other) values ('A', 'yes'), (null, 'maybe')"));
        SchemaDiff up = SchemaDiff.between(schema(before), schema(after));
        database.migrate(SQLITE.statements(up));
        assertThat(rows("tasks_pair", "one", "other")).containsExactly("maybe|", "yes|A");
        assertThat(database.catalog()).isEqualTo(freshCatalog(schema(after)));
        database.migrate(SQLITE.statements(up.undo()));
        assertThat(rows("tasks_pair", "one", "other")).containsExactly("A|yes", "|maybe");
        assertThat(database.catalog()).isEqualTo(freshCatalog(schema(before)));
    }

    @Test
    void anIndexMayTakeTheNameOfOneWhoseTableIsMadeAnew() throws SQLException {
        String note = """
                {"name": "tasks_note", "columns": [{"name": "text", "type": "CLOB"}]}""";
        String indexed =
                note.replace("}]}", "}], \"indexes\": [{\"name\": \"tasks_task_state_ix\", \"columns\": [\"text\"]}]}");
        // the foreign key changes after indexes are made, and the table with it
        String other = TASK.replace("tasks_task_state_ix", "tasks_other_ix").replace("CASCADE", "SET_NULL");
        assertThat(migrated(schema(note, TASK), schema(indexed, other)))
                .isEqualTo(freshCatalog(schema(indexed, other)));
    }

    @Test
    void aTableMayChangeAllItsColumns() throws SQLException {
        String before = """
                {"name": "tasks_note", "columns": [{"name": "text", "type": "CLOB"}]}""";
        String after = """
                {"name": "tasks_note", "columns": [
                  {"name": "created", "type": "TIMESTAMP", "nullable": false, "default": "current_timestamp"}]}""";
        database.run(created(schema(before)));
        database.run(List.of("insert into tasks_note (text) values ('a'), ('b')"));
        database.migrate(SQLITE.statements(SchemaDiff.between(schema(before), schema(after))));
        assertThat(database.query("select count(created) from tasks_note")).containsExactly("2");
        assertThat(database.catalog()).isEqualTo(freshCatalog(schema(after)));
    }

    @Test
    void namesMayDifferInCaseOnly() throws SQLException {
        String shouted = TASK.replace("tasks_task\", \"entity", "`Tasks_Task`\", \"entity")
                .replace("\"targetTable\": \"tasks_task\"", "\"targetTable\": \"`Tasks_Task`\"")
                .replace("\"name\": \"title\"", "\"name\": \"`TITLE`\"")
                .replace("[\"title\"]", "[\"`TITLE`\"]");
        database.run(created(schema(TASK)));
        database.run(NEIGHBOUR);
        database.run(ROWS);
        SchemaDiff up = SchemaDiff.between(schema(TASK), schema(shouted));
        database.migrate(SQLITE.statements(up));
        assertThat(rows("tasks_task", "id", "title")).containsExactly("1|first", "7|");
        assertThat(database.query("select name from sqlite_schema where name like 'tasks_task' and type = 'table'"))
                .containsExactly("Tasks_Task");
        database.migrate(SQLITE.statements(up.undo()));
        assertThat(rows("notes_note", "id", "task_id")).containsExactly("1|1", "2|7");
    }

    @Test
    void theOtherNameIsNobodyElses() throws SQLException {
        String taken = TASK.replace("\"tasks_task", "\"tasks_task__new");
        assertThat(migrated(schema(TASK, taken), schema(REQUIRED, taken)))
                .isEqualTo(freshCatalog(schema(REQUIRED, taken)));
    }

    @Test
    void aKeyThatStaysNeedsNoNewTable() {
        String parent = "{\"name\": \"tasks_a\", \"columns\": [{\"name\": \"id\", \"type\": \"INTEGER\"}],"
                + " \"primaryKey\": {\"name\": \"tasks_a_pk\", \"columns\": [\"id\"]}}";
        String child = "{\"name\": \"tasks_b\", \"columns\": [{\"name\": \"a_id\", \"type\": \"INTEGER\"}],"
                + " \"foreignKeys\": [{\"name\": \"tasks_b_fk\", \"columns\": [\"a_id\"], \"targetPlugin\": \"tasks\","
                + " \"targetTable\": \"tasks_a\", \"targetColumns\": [\"id\"]}]}";
        List<String> statements = SQLITE.statements(
                SchemaDiff.between(schema(parent, child), schema(parent.replace("INTEGER", "BIGINT"), child)));
        assertThat(String.join("\n", statements)).contains("drop table tasks_a").doesNotContain("drop table tasks_b");
    }

    private List<String> migrated(Schema before, Schema after) throws SQLException {
        database.run(created(before));
        database.migrate(SQLITE.statements(SchemaDiff.between(before, after)));
        return database.catalog();
    }

    private static List<String> freshCatalog(Schema schema) throws SQLException {
        try (TestDatabase fresh = TestDatabases.create("sqlite")) {
            fresh.run(created(schema));
            return fresh.catalog();
        }
    }

    private static List<String> created(Schema schema) {
        return SQLITE.statements(SchemaDiff.between(Schema.EMPTY, schema));
    }

    private List<String> rows(String table, String... columns) throws SQLException {
        List<String> texts =
                Stream.of(columns).map(column -> "coalesce(" + column + ", '')").toList();
        String row = String.join(" || '|' || ", texts);
        return database.query("select " + row + " from " + table + " order by 1");
    }

    private static Schema schema(String... tables) {
        return SnapshotFile.read(
                "tasks",
                "{\"format\": 1, \"plugin\": \"tasks\", \"tables\": [" + String.join(", ", tables) + "]}",
                "schema.json");
    }
}
