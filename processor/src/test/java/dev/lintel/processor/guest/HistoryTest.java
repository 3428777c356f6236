package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft says what is new since the committed history, and is there only while something is. */
class HistoryTest {

    private static final String DRAFTS = "META-INF/lintel/tasks/draft/";

    @TempDir
    Path work;

    private Path histories;
    private FileTree sources;

    @BeforeEach
    void writeAModel() {
        histories = work.resolve("histories");
        sources = new FileTree(work.resolve("sources"));
        new Model("tasks", "Task", "String title;").in(sources);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAHistoryTheDraftIsTheFirstVersion(Compiler compiler) {
        Compiled compiled = compile(compiler, "-Alintel.history=" + histories);

        assertThat(drafts(compiled))
                .containsExactly(
                        "h2/U1__draft.sql", "h2/V1__draft.sql", "postgresql/U1__draft.sql", "postgresql/V1__draft.sql");
        assertThat(tasks(compiled).version()).isZero();
        assertThat(tasks(compiled).draft().orElseThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCommittedIsNoChange(Compiler compiler) {
        commit(compiler);

        Compiled compiled = compile(compiler, "-Alintel.history=" + histories);

        assertThat(drafts(compiled)).isEmpty();
        assertThat(tasks(compiled).version()).isEqualTo(1);
        assertThat(tasks(compiled).draft()).isEmpty();
        assertThat(compiled.generated().read("tasks/TasksPluginRegistry.java"))
                .contains(SnapshotFile.hash(tasks(compiled).schema()));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheOptionTheHistoryIsTheOneThatTheBuildHasCopied(Compiler compiler) {
        compile(compiler);
        commit(compiler);
        new FileTree(histories).copyTo(work.resolve("classes/db/plugins"), path -> true);

        Compiled compiled = compile(compiler);

        assertThat(tasks(compiled).version()).isEqualTo(1);
        assertThat(drafts(compiled)).as("stale drafts").isEmpty();
        assertThat(compiled.classes().has("db/plugins/tasks/history.lintel")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theOptionIsPreferredToWhatTheBuildHasCopied(Compiler compiler) {
        commit(compiler);
        new FileTree(work.resolve("classes"))
                .write("db/plugins/tasks/history.lintel", "nobody reads this copy, which may be old");

        assertThat(tasks(compile(compiler, "-Alintel.history=" + histories)).version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAddedIsTheSecondVersion(Compiler compiler) {
        compile(compiler);
        commit(compiler);
        new Model("tasks", "Task", "String title; @ManyToOne Label label;").in(sources);
        new Model("tasks", "Label", "@Column(unique = true) String word;").in(sources);

        Compiled compiled = compile(compiler, "-Alintel.history=" + histories);

        assertThat(drafts(compiled))
                .as("the first version's drafts are stale")
                .containsExactly(
                        "h2/U2__draft.sql", "h2/V2__draft.sql", "postgresql/U2__draft.sql", "postgresql/V2__draft.sql");
        assertThat(compiled.classes().read(DRAFTS + "postgresql/V2__draft.sql")).isEqualTo("""
                        -- Plugin tasks, version 2, postgresql:
                        -- creates the table tasks_label; adds the column tasks_task.label_id; adds the foreign key \
                        tasks_task_label_id_fk
                        -- lintel:undo exact
                        -- lintel:compatible

                        create table tasks_label (
                            id bigint not null,
                            word varchar(255),
                            constraint tasks_label_pk primary key (id),
                            constraint tasks_label_word_uk unique (word)
                        );

                        alter table tasks_task
                            add column label_id bigint;

                        alter table tasks_task
                            add constraint tasks_task_label_id_fk
                            foreign key (label_id) references tasks_label (id);
                        """);
        assertThat(compiled.classes().read(DRAFTS + "postgresql/U2__draft.sql")).isEqualTo("""
                        -- Undo of plugin tasks, version 2, postgresql:
                        -- drops the foreign key tasks_task_label_id_fk; drops the column tasks_task.label_id; drops the \
                        table tasks_label
                        -- lintel:undo exact
                        -- lintel:loses label_id of tasks_task
                        --   select count(*) from tasks_task where label_id is not null
                        -- lintel:loses rows of tasks_label
                        --   select count(*) from tasks_label

                        alter table tasks_task
                            drop constraint tasks_task_label_id_fk;

                        alter table tasks_task
                            drop column label_id;

                        drop table tasks_label;
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void forTablesInUseWhatTakesLongIsAMigrationOfItsOwn(Compiler compiler) {
        String[] options = {"-Alintel.history=" + histories, "-Alintel.online=true"};
        Commit.all(compile(compiler, options), histories);
        new Model(
                        "tasks",
                        "Task",
                        "@Column(check = @CheckConstraint(name = \"tasks_named\", constraint = \"title <> ''\"))"
                                + " String title; String text;")
                .in(sources);

        Compiled compiled = compile(compiler, options);
        assertThat(compiled.classes().read(DRAFTS + "postgresql/V2__draft.sql"))
                .contains("left for the next migration:\n-- adds the check", "add column text")
                .doesNotContain("lintel:non-transactional");
        assertThat(compiled.classes().read(DRAFTS + "postgresql/V3__draft.sql"))
                .contains("lintel:non-transactional", "not valid", "validate constraint")
                .doesNotContain("add column");
        assertThat(compiled.classes().read(DRAFTS + "h2/V3__draft.sql")).doesNotContain("lintel:non-transactional");
        Commit.all(compiled, histories);
        // the build copies its resources before it compiles
        new FileTree(histories).copyTo(work.resolve("classes/db/plugins"), path -> true);

        assertThat(drafts(compile(compiler, options))).isEmpty();
        assertThat(drafts(compile(compiler, "-Alintel.history=" + histories))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeThatIsTakenBackLeavesNoDraft(Compiler compiler) {
        compile(compiler);
        commit(compiler);
        new Model("tasks", "Task", "String title; String text;").in(sources);
        assertThat(drafts(compile(compiler, "-Alintel.history=" + histories))).hasSize(4);
        new Model("tasks", "Task", "String title;").in(sources);

        assertThat(drafts(compile(compiler, "-Alintel.history=" + histories))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void draftsAreWrittenForTheDialectsAskedFor(Compiler compiler) {
        compile(compiler);

        Compiled compiled = compile(compiler, "-Alintel.dialects=h2");

        assertThat(drafts(compiled)).containsExactly("h2/U1__draft.sql", "h2/V1__draft.sql");
        assertThat(tasks(compiled).dialects()).containsExactly("h2");
    }

    @ParameterizedTest
    @EnumSource
    void springsNamesAreInSnakeCase(Compiler compiler) {
        new Model("tasks", "Task", "String firstName; @ManyToOne Task nextTask;").in(sources);

        Compiled compiled = compile(compiler, "-Alintel.naming=spring");

        assertThat(compiled.classes().read(DRAFTS + "h2/V1__draft.sql")).contains("first_name", "next_task_id");
    }

    /** Commits what the models are now; nothing is left of the compilation that this needs. */
    private void commit(Compiler compiler) {
        Commit.all(
                new Compile(compiler, work.resolve("commit"))
                        .sources(sources.sources())
                        .run()
                        .orFail(),
                histories);
    }

    private Compiled compile(Compiler compiler, String... options) {
        return new Compile(compiler, work)
                .sources(sources.sources())
                .option(options)
                .run()
                .orFail();
    }

    private static Descriptor tasks(Compiled compiled) {
        return Commit.descriptor(compiled, "tasks");
    }

    private static List<String> drafts(Compiled compiled) {
        return new FileTree(compiled.classes().root().resolve(DRAFTS)).paths(path -> true);
    }
}
