package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While a plugin is developed, its draft is in the database as it is today. */
class DevelopmentTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private int compilations;

    @ParameterizedTest
    @EnumSource
    void aDraftThatChangesIsUndoneAndAppliedAnew(DatabaseKind kind) {
        DataSource database = kind.create(folder);

        Lintel first = developed(database, drafted("title"));
        assertThat(first.migrate().toString()).contains("tasks@1 create_task", "tasks@2 draft");
        assertThat(Databases.columns(database, "tasks_task")).containsExactly("id", "title");
        assertThat(first.migrate().nothingToDo()).isTrue();

        Databases.run(database, "insert into tasks_task (id, title) values (1, 'lost')");
        assertThat(developed(database, drafted("name")).migrate().steps()).hasSize(1);
        assertThat(Databases.columns(database, "tasks_task")).containsExactly("id", "name");
        assertThat(Databases.query(database, "select id from tasks_task")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCommittedTakesThePlaceOfItsDraft(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        developed(database, drafted("title")).migrate();
        TestPlugin committed = tasks().reversible("add_title", add("title"), drop("title"));

        assertThat(production(database, committed))
                .isEqualTo(
                        "[UncommittedDraft] The database has a draft of version 2 of the plugin tasks, which was applied"
                                + " while it was developed. Start once in development mode, which undoes it; or undo it by `lintel"
                                + " rollback tasks --steps 1`.");
        developed(database, committed).migrate();

        assertThat(Databases.query(
                        database,
                        "select \"script\" from \"lintel_history_tasks\" where \"version\" is not null order by 1"))
                .containsExactly("V1__create_task.sql", "V2__add_title.sql");
        assertThat(production(database, committed)).isEqualTo("fine");
    }

    @ParameterizedTest
    @EnumSource
    void inProductionADraftIsAProblem(DatabaseKind kind) {
        DataSource database = kind.create(folder);

        assertThat(production(database, drafted("title")))
                .contains("[UncommittedDraft] The models of the plugin tasks");
        assertThat(Databases.tables(database)).isEmpty();

        developed(database, drafted("title")).migrate();
        assertThat(production(database, tasks()))
                .startsWith("[UncommittedDraft] The database has a draft of version 2 of the plugin tasks");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUndoneTakesWhatNeedsItAlong(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        TestPlugin more = new TestPlugin("more")
                .dependsOn("tasks")
                .tables("more_more")
                .reversible(
                        "create_more", "create table more_more (id integer);\n", "drop table more_more;\n", "tasks@1");
        developed(
                        database,
                        more,
                        new TestPlugin("tasks")
                                .tables("tasks_task")
                                .draft("create table tasks_task (id integer);\n", "drop table tasks_task;\n"))
                .migrate();

        assertThat(developed(database, more, tasks()).migrate().steps())
                .extracting(step -> step.step().toString())
                .containsExactly("tasks@1", "more@1");
    }

    private static TestPlugin drafted(String column) {
        return tasks().draft(add(column), drop(column));
    }

    private static String add(String column) {
        return "alter table tasks_task add column " + column + " varchar(20);\n";
    }

    private static String drop(String column) {
        return "alter table tasks_task drop column " + column + ";\n";
    }

    private static TestPlugin tasks() {
        return new TestPlugin("tasks")
                .tables("tasks_task")
                .reversible("create_task", "create table tasks_task (id integer);\n", "drop table tasks_task;\n");
    }

    private Lintel developed(DataSource database, TestPlugin... plugins) {
        return installed(database, plugins).development();
    }

    private String production(DataSource database, TestPlugin... plugins) {
        LintelException refusal = catchThrowableOfType(
                LintelException.class, () -> installed(database, plugins).migrate());
        return refusal == null ? "fine" : refusal.getMessage();
    }

    private Lintel installed(DataSource database, TestPlugin... plugins) {
        compilations++;
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < plugins.length; i++) {
            folders.add(plugins[i].in(folder.resolve("classes" + compilations + "-" + i)));
        }
        return Lintel.on(database).classLoaders(loaders.over(folders.toArray(new Path[0])));
    }
}
