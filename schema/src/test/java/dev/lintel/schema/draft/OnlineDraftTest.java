package dev.lintel.schema.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.golden.GoldenFile;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are in use: what takes long comes in a second migration, and holds nobody up. */
class OnlineDraftTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "online");

    private static final Dialect POSTGRESQL = Dialects.named("postgresql").orElseThrow();

    private static final Dialect H2 = Dialects.named("h2").orElseThrow();

    private static final Schema BEFORE = schema("before.json");

    private static final Schema AFTER = schema("after.json");

    private final MigrationDraft first = MigrationDraft.online("tasks", 2, BEFORE, AFTER, Hints.NONE);

    private final MigrationDraft second = first.next().orElseThrow();

    @Test
    void theScriptsAreTheExpectedOnes() {
        assertScripts(first);
        assertScripts(second);
    }

    private static void assertScripts(MigrationDraft draft) {
        Scripts scripts = draft.scripts(POSTGRESQL);
        Path expected = FOLDER.resolve("postgresql");
        GoldenFile.assertHolds(expected.resolve("V" + draft.version() + ".sql"), scripts.up());
        GoldenFile.assertHolds(expected.resolve("U" + draft.version() + ".sql"), scripts.down());
    }

    @Test
    void theFirstSaysWhatTheSecondDoes() {
        assertThat(first.online()).isFalse();
        assertThat(second.version()).isEqualTo(3);
        assertThat(second.told()).isNotEmpty();
        assertThat(second.online()).isTrue();
        assertThat(second.next()).isEmpty();
        assertThat(MigrationDraft.online("tasks", 4, second.up().after(), AFTER, Hints.NONE)
                        .isEmpty())
                .isTrue();
    }

    /** Whoever drafts from where the first leads to gets the same second one. */
    @Test
    void theSecondIsWhatTheFirstLeavesToDo() {
        MigrationDraft alone = MigrationDraft.online("tasks", 3, first.up().after(), AFTER, Hints.NONE);
        assertThat(alone.scripts(POSTGRESQL)).isEqualTo(second.scripts(POSTGRESQL));
    }

    @Test
    void onlyWhatRunsStepByStepIsToldTo() throws Exception {
        assertThat(ScriptHeader.parse(first.scripts(POSTGRESQL).up()).nonTransactional())
                .isFalse();
        assertThat(ScriptHeader.parse(second.scripts(POSTGRESQL).up()).nonTransactional())
                .isTrue();
        assertThat(ScriptHeader.parse(second.scripts(H2).up()).nonTransactional())
                .isFalse();
    }

    @Test
    void aNewPluginHasNothingInUse() {
        MigrationDraft draft = MigrationDraft.online("tasks", 1, Schema.EMPTY, AFTER, Hints.NONE);
        assertThat(draft.online()).isFalse();
        assertThat(draft.next()).isEmpty();
        assertThat(draft.scripts(POSTGRESQL))
                .isEqualTo(
                        MigrationDraft.between("tasks", 1, Schema.EMPTY, AFTER).scripts(POSTGRESQL));
    }

    /** Who has written and not committed yet does not hold it up, and is not held up. */
    @Test
    void whoWritesGoesOnWhileConstraintsAreValidated() throws Exception {
        try (TestDatabase database = TestDatabases.create("postgresql")) {
            database.run(statements(MigrationDraft.between("tasks", 1, Schema.EMPTY, BEFORE)));
            database.run(List.of("insert into tasks_task (id, title) values (1, 'a')"));
            database.run(statements(first));
            try (Connection application = database.connect()) {
                for (String statement : statements(second)) {
                    if (statement.contains("validate constraint")) {
                        application.setAutoCommit(false);
                        TestDatabase.run(application, List.of("update tasks_task set title = 'b' where id = 1"));
                        database.run(List.of("set lock_timeout = '5s'", statement));
                        application.commit();
                    } else {
                        database.run(List.of(statement));
                    }
                }
            }
            assertThat(database.query("select title from tasks_task")).containsExactly("b");
        }
    }

    private static List<String> statements(MigrationDraft draft) throws Exception {
        return SqlStatements.split(draft.scripts(POSTGRESQL).up(), "postgresql").stream()
                .map(SqlStatement::text)
                .toList();
    }

    private static Schema schema(String file) {
        Path path = FOLDER.resolve(file);
        return SnapshotFile.read("tasks", GoldenFile.text(path), path.toString());
    }
}
