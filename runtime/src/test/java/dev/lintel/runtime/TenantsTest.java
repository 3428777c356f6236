package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.OneConnection;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Several schemas in one call, each of one tenant. */
class TenantsTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource(names = "SQLITE", mode = Mode.EXCLUDE)
    void eachSchemaGetsTablesAndAHistoryOfItsOwn(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        List<String> tenants = tenants(database, "one", "two", "three");
        Path first = new TestPlugin("tasks").creating("tasks_task").jar(subfolder("first"));
        Path second = new TestPlugin("tasks")
                .creating("tasks_task")
                .creating("tasks_note")
                .jar(subfolder("second"));
        on(database, first).migrateSchemas(tenants.subList(0, 1));

        var reports = on(database, second).migrateSchemas(tenants);

        assertThat(reports.keySet()).containsExactlyElementsOf(tenants);
        assertThat(reports.values()).extracting(report -> report.steps().size()).containsExactly(1, 2, 2);
        for (String tenant : tenants) {
            assertThat(Databases.query(database, "select count(*) from \"" + tenant + "\"." + name(kind, "tasks_note")))
                    .containsExactly("0");
            assertThat(Databases.query(
                            database,
                            "select count(*) from \"" + tenant + "\".\"lintel_history_tasks\" where"
                                    + " \"installed_rank\" > 0"))
                    .containsExactly("2");
        }
        assertThat(Databases.tables(database)).doesNotContain("tasks_task");
        assertThat(on(database, second).migrateSchemas(tenants).values()).allMatch(MigrationReport::nothingToDo);
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE", mode = Mode.EXCLUDE)
    void aSchemaThatIsNotThereStopsNoneOfTheOthers(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        List<String> tenants = tenants(database, "one", "two");
        List<String> all = List.of(tenants.get(0), "no_such_tenant", tenants.get(1));
        Lintel tasks =
                on(database, new TestPlugin("tasks").creating("tasks_task").jar(folder));

        LintelException refused = catchThrowableOfType(LintelException.class, () -> tasks.migrateSchemas(all));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "[UnknownSchema] In the schema no_such_tenant: The database has no schema 'no_such_tenant' that"
                                + " this user may use. Create it, or correct the name; upper and lower case count.");
        assertThat(tasks.migrateSchemas(tenants).values()).allMatch(MigrationReport::nothingToDo);
    }

    @Test
    void whatIsWrongInAllOfThemIsToldOnce() {
        DataSource database = Databases.h2InMemory();
        List<String> tenants = tenants(database, "a", "b", "c", "d", "e", "f", "g");
        Lintel needy = on(
                database,
                new TestPlugin("needy").dependsOn("ghost").creating("needy_x").jar(folder));

        assertThat(catchThrowableOfType(LintelException.class, () -> needy.migrateSchemas(tenants))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[MissingPlugin] In the schemas ")
                .contains(" and 2 more: The plugin ghost is not there");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2_IN_MEMORY"})
    void aConnectionGoesBackWithItsSchema(DatabaseKind kind) throws SQLException {
        DataSource database = kind.create(folder);
        List<String> tenants = tenants(database, "one");
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(folder);
        on(database, tasks).migrateSchemas(tenants);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String before = connection.getSchema();

            on(new OneConnection(connection).dataSource(), tasks).migrateSchemas(tenants);
            connection.rollback();

            assertThat(connection.getSchema()).isEqualTo(before);
            assertThat(connection.getAutoCommit()).isFalse();
            if (kind == DatabaseKind.POSTGRESQL) {
                try (var row = connection.createStatement().executeQuery("show search_path")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("\"$user\", public");
                }
            }
        }
    }

    @Test
    void sqliteHasNone() {
        Lintel tasks = on(
                DatabaseKind.SQLITE.create(folder),
                new TestPlugin("tasks").creating("tasks_task").jar(folder));

        assertThat(catchThrowableOfType(LintelException.class, () -> tasks.migrateSchemas(List.of("a")))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[UnsupportedDatabase] In the schema a: SQLite has no schemas.");
    }

    private Lintel on(DataSource database, Path... jars) {
        return Lintel.on(database).classLoaders(loaders.over(jars));
    }

    private Path subfolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** New schemas, whose names nobody else on the server has. */
    private static List<String> tenants(DataSource database, String... names) {
        String unique = "t" + System.identityHashCode(database) + "_";
        List<String> tenants = Stream.of(names).map(name -> unique + name).toList();
        tenants.forEach(tenant -> Databases.run(database, "create schema \"" + tenant + "\""));
        return tenants;
    }

    private static String name(DatabaseKind kind, String table) {
        return kind.dialect().equals("h2") ? table.toUpperCase(Locale.ROOT) : table;
    }
}
