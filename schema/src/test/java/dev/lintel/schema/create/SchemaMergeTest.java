package dev.lintel.schema.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.snapshot.SnapshotFile;
import org.junit.jupiter.api.Test;

/** What two branches have made of one schema, and where they contradict each other. */
class SchemaMergeTest {

    private static final String TITLE = "{'name': 'title', 'type': 'VARCHAR', 'length': 10}";

    private static final String LONG = "{'name': 'title', 'type': 'VARCHAR', 'length': 20}";

    private static final String LONGER = "{'name': 'title', 'type': 'VARCHAR', 'length': 30}";

    private static final String DUE = "{'name': 'due', 'type': 'DATE'}";

    @Test
    void whatOneChangesIsChanged() {
        SchemaMerge merge = new SchemaMerge(schema(TITLE, ""), schema(LONG, ""), schema(TITLE + ", " + DUE, ""));
        assertThat(merge.contradiction()).isEmpty();
        assertThat(merge.schema()).isEqualTo(schema(LONG + ", " + DUE, ""));
    }

    @Test
    void whatBothChangeAlikeIsChanged() {
        SchemaMerge merge = new SchemaMerge(schema(TITLE, ""), schema(LONG, ""), schema(LONG, ""));
        assertThat(merge.contradiction()).isEmpty();
        assertThat(merge.schema()).isEqualTo(schema(LONG, ""));
    }

    @Test
    void whatBothChangeIsDecidedByNobody() {
        assertThat(new SchemaMerge(schema(TITLE, ""), schema(LONG, ""), schema(LONGER, "")).contradiction())
                .hasValue("both change the column 'title' of the table 'tasks_task', and not alike");
        assertThat(new SchemaMerge(schema(DUE, ""), schema(DUE + ", " + LONG, ""), schema(DUE + ", " + TITLE, ""))
                        .contradiction())
                .hasValue("both add the column 'title' of the table 'tasks_task', and not alike");
    }

    @Test
    void whatOneDropsTheOtherMustNotNeed() {
        assertThat(new SchemaMerge(schema(TITLE + ", " + DUE, ""), schema(DUE, ""), schema(LONG + ", " + DUE, ""))
                        .contradiction())
                .hasValue("one drops the column 'title' of the table 'tasks_task', the other changes it");
        assertThat(new SchemaMerge(
                                schema(TITLE + ", " + DUE, ""),
                                schema(DUE, ""),
                                schema(TITLE + ", " + DUE, ", 'indexes': [{'name': 'tasks_ix', 'columns': ['title']}]"))
                        .contradiction())
                .hasValue(
                        "one drops the column 'title' of the table 'tasks_task', which the index 'tasks_ix' of the table"
                                + " 'tasks_task' of the other needs");
        assertThat(new SchemaMerge(schema(TITLE, ""), Schema.EMPTY, schema(TITLE + ", " + DUE, "")).contradiction())
                .hasValue(
                        "one drops the table 'tasks_task', the other adds the column 'due' of the table 'tasks_task'");
    }

    private static Schema schema(String columns, String more) {
        return SnapshotFile.read(
                "tasks",
                ("{'format': 1, 'plugin': 'tasks', 'tables': [{'name': 'tasks_task', 'columns': [" + columns + "]"
                                + more + "}]}")
                        .replace('\'', '"'),
                "schema.json");
    }
}
