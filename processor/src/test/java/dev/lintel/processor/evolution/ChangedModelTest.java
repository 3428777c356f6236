package dev.lintel.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.evolution.Contents.Looked;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.golden.GoldenFile;
import dev.lintel.schema.script.HeaderQuery;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models that change in ways that are easily taken for something else, through the real compiler and on every database: the
 * rows are where the new tables want them, and back where they were after the undo; or the compiler says what is missing.
 */
class ChangedModelTest {

    private static final Path CASES = Path.of("src/test/resources/changes");

    private static final List<String> DIALECTS =
            List.of(System.getProperty("lintel.evolution.dialects", "h2,mariadb,postgresql,sqlite")
                    .split(","));

    @TempDir
    Path work;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesTheRowsAlong(String name) throws SQLException, IOException, MalformedScriptException {
        Path folder = CASES.resolve(name);
        Project project = new Project(work.resolve("plugin"), DIALECTS);
        Compiled first = project.compile(source(folder, "before.java"));
        Project.Scripts install = project.draft(first);
        project.commit(first);
        if (Files.exists(folder.resolve("refused.txt"))) {
            GoldenFile.assertHolds(folder.resolve("refused.txt"), refusal(project, folder) + "\n");
            return;
        }
        Compiled second = project.compile(source(folder, "after.java"));
        Project.Scripts migration = project.draft(second);
        Project fresh = new Project(work.resolve("fresh"), DIALECTS);
        Project.Scripts installNow = fresh.draft(fresh.compile(withoutHints(source(folder, "after.java"))));
        for (String id : DIALECTS) {
            try {
                migrate(
                        folder,
                        Dialects.named(id).orElseThrow(),
                        List.of(project.schema(first), project.schema(second)),
                        List.of(install, migration, installNow));
            } catch (SQLException | AssertionError e) {
                throw new AssertionError(
                        "on " + id + ": " + e.getMessage() + "\n\nup:\n"
                                + migration.up().get(id) + "\n\ndown:\n"
                                + migration.down().get(id),
                        e);
            }
        }
    }

    private static String refusal(Project project, Path folder) throws IOException {
        try {
            project.compile(source(folder, "after.java"));
            return "not refused";
        } catch (Project.RefusedException e) {
            return e.getMessage();
        }
    }

    private static void migrate(Path folder, Dialect dialect, List<Schema> schemas, List<Project.Scripts> scripts)
            throws SQLException, IOException, MalformedScriptException {
        String id = dialect.id();
        String up = scripts.get(1).up().get(id);
        String down = scripts.get(1).down().get(id);
        try (TestDatabase database = TestDatabases.create(id);
                TestDatabase fresh = TestDatabases.create(id)) {
            database.run(statements(scripts.get(0).up().get(id), id));
            database.run(statements(Files.readString(folder.resolve("rows.sql")), id));
            List<String> catalog = database.catalog();
            String rows = contents(database, dialect, schemas.get(0));
            fresh.run(statements(scripts.get(2).up().get(id), id));
            for (int time = 0; time < 2; time++) {
                nothingIsInTheWay(database, up);
                database.migrate(statements(up, id));
                assertThat(database.catalog()).isEqualTo(fresh.catalog());
                GoldenFile.assertHolds(folder.resolve("after.txt"), contents(database, dialect, schemas.get(1)));
                nothingIsInTheWay(database, down);
                database.migrate(statements(down, id));
                assertThat(database.catalog()).isEqualTo(catalog);
                String undone = contents(database, dialect, schemas.get(0));
                if (Files.exists(folder.resolve("undone.txt"))) {
                    GoldenFile.assertHolds(folder.resolve("undone.txt"), undone);
                    break;
                }
                assertThat(undone).isEqualTo(rows);
            }
        }
    }

    private static String contents(TestDatabase database, Dialect dialect, Schema schema) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Table table : schema.canonical().tables()) {
            text.append(table.name()).append(' ');
            text.append(table.columns().stream().map(it -> it.name().toString()).toList())
                    .append('\n');
            List<Looked> all = new ArrayList<>();
            table.columns().forEach(it -> all.add(new Looked(it.name(), null)));
            Contents.of(database, dialect, table.name(), all)
                    .forEach(row -> text.append("    ").append(row).append('\n'));
        }
        return text.toString();
    }

    private static void nothingIsInTheWay(TestDatabase database, String script)
            throws SQLException, MalformedScriptException {
        for (HeaderQuery asked : ScriptHeader.parse(script).prechecks()) {
            assertThat(database.query(asked.query())).as(asked.text()).isEqualTo(List.of("0"));
        }
    }

    private static List<String> statements(String script, String dialect) throws MalformedScriptException {
        return SqlStatements.split(script, dialect).stream()
                .map(SqlStatement::text)
                .toList();
    }

    private static Map<String, String> withoutHints(Map<String, String> sources) {
        return Map.of(
                "evo/Fleet.java",
                sources.get("evo/Fleet.java")
                        .replaceAll("@(dev.lintel.)?(RenamedFrom|Backfill|SuppressWarnings)\\(\"[^\"]*\"\\)", ""));
    }

    private static Map<String, String> source(Path folder, String file) throws IOException {
        return Map.of("evo/Fleet.java", Files.readString(folder.resolve(file)));
    }
}
