package dev.lintel.schema.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Schema;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each statement is final, a migration that fails half-way has taken nothing from the rows yet. */
class DropsComeLastTest {

    private static final Schema BEFORE = schema(
            "{\"name\": \"gone\", \"type\": \"INTEGER\"}, {\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 9}");

    private static final Schema AFTER =
            schema("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 9, \"nullable\": false}");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb"})
    void whatGoesIsThereUntilAllElseIsDone(String id) throws SQLException, MalformedScriptException {
        try (TestDatabase database = TestDatabases.create(id)) {
            database.run(statements(MigrationDraft.between("tasks", 1, Schema.EMPTY, BEFORE), id));
            database.run(List.of("insert into tasks_task (id, gone) values (1, 7)"));
            List<String> statements = statements(MigrationDraft.between("tasks", 2, BEFORE, AFTER), id);

            assertThat(statements).hasSize(2).last().asString().contains("drop column gone");
            assertThatThrownBy(() -> database.run(statements)).isInstanceOf(SQLException.class);
            assertThat(database.query("select gone from tasks_task")).containsExactly("7");
        }
    }

    private static List<String> statements(MigrationDraft draft, String id) throws MalformedScriptException {
        Scripts scripts = draft.scripts(Dialects.named(id).orElseThrow());
        return SqlStatements.split(scripts.up(), id).stream()
                .map(SqlStatement::text)
                .toList();
    }

    private static Schema schema(String columns) {
        return SnapshotFile.read(
                "tasks",
                "{\"format\": 1, \"plugin\": \"tasks\", \"tables\": [{\"name\": \"tasks_task\", \"columns\": [{\"name\": \"id\","
                        + " \"type\": \"BIGINT\", \"nullable\": false}, " + columns + "]}]}",
                "schema.json");
    }
}
