package dev.lintel.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.script.HeaderQuery;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case up, down and up again on the real databases, over the rows that it comes with. What the migration leaves
 * is what a fresh installation of the new schema has, and what its undo leaves is what was there before.
 */
class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> upDownAndUpAgain() {
        return ChangeCase.all().stream()
                .flatMap(change -> Dialects.ids().stream()
                        .map(id -> Dialects.named(id).orElseThrow())
                        .filter(dialect -> change.draft().refusals(dialect).isEmpty())
                        .map(dialect -> DynamicTest.dynamicTest(
                                change.name() + " on " + dialect.id(),
                                () -> run(change, dialect, List.of(change.draft())))));
    }

    /** Where the tables are in use, one migration becomes two, on every database; the result is the same. */
    @TestFactory
    Stream<DynamicTest> upDownAndUpAgainWhereTablesAreInUse() {
        return ChangeCase.all().stream()
                .filter(change -> !change.before().isEmpty())
                .filter(change -> change.onlineDrafts().stream().anyMatch(MigrationDraft::online))
                .flatMap(change -> Stream.of("h2", "mariadb", "postgresql")
                        .map(id -> Dialects.named(id).orElseThrow())
                        .filter(dialect -> change.draft().refusals(dialect).isEmpty())
                        .map(dialect -> DynamicTest.dynamicTest(
                                change.name() + " on " + dialect.id(),
                                () -> run(change, dialect, change.onlineDrafts()))));
    }

    private static void run(ChangeCase change, Dialect dialect, List<MigrationDraft> drafts) throws SQLException {
        List<Scripts> migrations =
                drafts.stream().map(draft -> draft.scripts(dialect)).toList();
        List<String> neighbours = Neighbours.tables(List.of(change.before(), change.after()), dialect);
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            database.run(neighbours);
            database.run(fresh(change.before(), dialect));
            database.run(change.rows());
            List<String> before = database.catalog();
            KeptValues kept = new KeptValues(change.before(), change.after(), dialect);
            Map<String, List<String>> values = kept.before(database);

            up(database, migrations, dialect);
            List<String> after = database.catalog();
            assertThat(after).isEqualTo(freshCatalog(change.after(), neighbours, dialect));
            assertKept(kept.after(database), values);

            down(database, migrations, dialect);
            assertThat(database.catalog()).isEqualTo(before);
            assertKept(kept.before(database), values);

            up(database, migrations, dialect);
            assertThat(database.catalog()).isEqualTo(after);
            assertKept(kept.after(database), values);
        }
    }

    private static void up(TestDatabase database, List<Scripts> migrations, Dialect dialect) throws SQLException {
        for (Scripts migration : migrations) {
            nothingIsInTheWay(database, migration.up());
            database.migrate(statements(migration.up(), dialect));
        }
    }

    private static void down(TestDatabase database, List<Scripts> migrations, Dialect dialect) throws SQLException {
        for (int i = migrations.size() - 1; i >= 0; i--) {
            nothingIsInTheWay(database, migrations.get(i).down());
            database.migrate(statements(migrations.get(i).down(), dialect));
        }
    }

    /** Nothing is lost; what had no value may have got one. */
    private static void assertKept(Map<String, List<String>> actual, Map<String, List<String>> expected) {
        expected.forEach(
                (column, values) -> assertThat(actual.get(column)).as(column).containsAll(values));
    }

    /** The rows of the cases fit; and what is asked must be something that a database understands. */
    private static void nothingIsInTheWay(TestDatabase database, String script) throws SQLException {
        ScriptHeader header = header(script);
        for (HeaderQuery asked : header.prechecks()) {
            assertThat(database.query(asked.query())).as(asked.query()).containsExactly("0");
        }
        for (HeaderQuery asked : header.losses()) {
            assertThat(database.query(asked.query())).as(asked.query()).hasSize(1);
        }
    }

    private static ScriptHeader header(String script) {
        try {
            return ScriptHeader.parse(script);
        } catch (MalformedScriptException e) {
            throw new IllegalStateException(script, e);
        }
    }

    private static List<String> freshCatalog(Schema schema, List<String> neighbours, Dialect dialect)
            throws SQLException {
        try (TestDatabase database = TestDatabases.create(dialect.id())) {
            database.run(neighbours);
            database.run(fresh(schema, dialect));
            return database.catalog();
        }
    }

    private static List<String> fresh(Schema schema, Dialect dialect) {
        return statements(
                MigrationDraft.between(ChangeCase.PLUGIN, 1, Schema.EMPTY, schema)
                        .scripts(dialect)
                        .up(),
                dialect);
    }

    private static List<String> statements(String script, Dialect dialect) {
        try {
            return SqlStatements.split(script, dialect.id()).stream()
                    .map(SqlStatement::text)
                    .toList();
        } catch (MalformedScriptException e) {
            throw new IllegalStateException(script, e);
        }
    }
}
