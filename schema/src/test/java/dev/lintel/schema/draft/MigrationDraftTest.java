package dev.lintel.schema.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.diff.Unsupported;
import dev.lintel.schema.snapshot.SnapshotFile;
import org.junit.jupiter.api.Test;

class MigrationDraftTest {

    private static final Dialect H2 = Dialects.named("h2").orElseThrow();

    private static final Schema SHORT = schema("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 10}");

    private static final Schema LONG = schema("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 20}");

    private static final Schema REQUIRED = schema("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 10},"
            + " {\"name\": \"due\", \"type\": \"DATE\", \"nullable\": false}");

    @Test
    void thereIsNoDraftWhereNothingMoved() {
        assertThat(MigrationDraft.between("tasks", 2, SHORT, SHORT).isEmpty()).isTrue();
        assertThat(MigrationDraft.between("tasks", 2, SHORT, LONG).isEmpty()).isFalse();
    }

    @Test
    void halfAScriptIsNotWritten() {
        MigrationDraft draft = MigrationDraft.between("tasks", 2, SHORT, REQUIRED);
        assertThat(draft.unsupported())
                .extracting(Unsupported::text)
                .containsExactly(
                        "The column 'due' is new in the table 'tasks_task', must not be null, and has no default"
                                + " for the rows that exist.");
        assertThatThrownBy(() -> draft.scripts(H2)).isInstanceOf(IllegalStateException.class);
    }

    /** What was in it is gone, and some value is needed. */
    @Test
    void theWayBackMakesUpAValueThatIsLost() {
        String down =
                MigrationDraft.between("tasks", 2, REQUIRED, SHORT).scripts(H2).down();
        assertThat(down)
                .contains("-- lintel:undo structure-only\n", "set due = '1970-01-01'\n    where due is null;\n");
    }

    /** A name that stands aside for a moment is one that nobody has ever seen. */
    @Test
    void whatGivesItsNameAwayIsToldByThatName() {
        Schema before = schema("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 10, \"attribute\": \"gone\"},"
                + " {\"name\": \"other\", \"type\": \"DATE\", \"attribute\": \"kept\"}");
        Schema after = schema("{\"name\": \"title\", \"type\": \"DATE\", \"attribute\": \"kept\"}");

        MigrationDraft draft = MigrationDraft.between("tasks", 2, before, after);

        assertThat(draft.losses())
                .extracting(ToldChange::text)
                .containsExactly("drops the column 'title' of the table 'tasks_task'");
        assertThat(draft.told())
                .extracting(ToldChange::text)
                .containsExactly(
                        "renames the column 'other' of the table 'tasks_task' to 'title'",
                        "drops the column 'title' of the table 'tasks_task'");
        assertThat(draft.scripts(H2).up())
                .contains(
                        "-- renames the column tasks_task.other to title; drops the column tasks_task.title\n",
                        "-- lintel:loses title of tasks_task\n--   select count(*) from tasks_task where title is not null",
                        "alter column title rename to title_x")
                .doesNotContain("-- renames the column tasks_task.title");
    }

    @Test
    void manyThingsAreCounted() {
        StringBuilder columns = new StringBuilder("{\"name\": \"title\", \"type\": \"VARCHAR\", \"length\": 10}");
        for (int i = 0; i < 6; i++) {
            columns.append(", {\"name\": \"c").append(i).append("\", \"type\": \"DATE\"}");
        }
        String up = MigrationDraft.between("tasks", 7, SHORT, schema(columns.toString()))
                .scripts(H2)
                .up();
        assertThat(up)
                .startsWith(
                        "-- Plugin tasks, version 7, h2:\n-- adds 6 columns\n-- lintel:undo exact\n-- lintel:compatible\n\nalter table tasks_task\n");
    }

    private static Schema schema(String columns) {
        return SnapshotFile.read(
                "tasks",
                "{\"format\": 1, \"plugin\": \"tasks\", \"tables\": [{\"name\": \"tasks_task\", \"columns\": ["
                        + columns + "]}]}",
                "schema.json");
    }
}
