package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.compiling.SameFiles;
import dev.lintel.schema.snapshot.Descriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An IDE passes the compiler just the files that changed, and keeps the class output: nothing may be forgotten. */
class PartialCompileTest {

    private static final String MONEY = """
            package tasks;

            import jakarta.persistence.*;

            class Money implements java.io.Serializable {
                static final long serialVersionUID = 1;
                long cents;

                @Converter(autoApply = true)
                static class Cents implements AttributeConverter<Money, Long> {
                    public Long convertToDatabaseColumn(Money money) { return money.cents; }
                    public Money convertToEntityAttribute(Long cents) { return null; }
                }
            }
            """;

    @TempDir
    Path work;

    private FileTree sources;

    @BeforeEach
    void writeFiveModels() {
        sources = new FileTree(work.resolve("sources"));
        sources.write("tasks/package-info.java", "@dev.lintel.Plugin(name = \"tasks\")\npackage tasks;\n");
        new Model("tasks", "Task", "@Column(length = 90) String title; String author; @Enumerated Label.Tone tone;")
                .in(sources);
        new Model("tasks", "Label", "enum Tone { WARM, COLD, BLANK } @ManyToOne Task task;").in(sources);
        new Model("tasks", "Step", "@GeneratedValue int rank; @ManyToOne Task task; @ManyToOne Label label;")
                .in(sources);
        new Model("tasks", "Note", "@Column(unique = true) java.util.UUID code;").in(sources);
        new Model("tasks", "Link", "@OneToOne Note note; java.time.LocalDate zulu; java.time.LocalDate alpha;")
                .in(sources);
    }

    @ParameterizedTest
    @EnumSource
    void oneOfFiveModelsLeavesEverythingAsItWas(Compiler compiler) {
        SortedMap<String, String> all =
                compile(compiler, sources.sources()).orFail().written();

        for (Path source : sources.sources()) {
            Compiled partial = compile(compiler, List.of(source)).orFail();

            SameFiles.assertSame(partial.written(), all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfFiveModelsIsNoChange(Compiler compiler) {
        Path histories = work.resolve("histories");
        Commit.all(compile(compiler, sources.sources()).orFail(), histories);

        for (Path source : sources.sources()) {
            Compiled partial = compile(compiler, List.of(source), "-Alintel.history=" + histories)
                    .orFail();

            Descriptor tasks = Commit.descriptor(partial, "tasks");
            assertThat(tasks.models())
                    .containsExactly("tasks.Label", "tasks.Link", "tasks.Note", "tasks.Step", "tasks.Task");
            assertThat(tasks.version()).isEqualTo(1);
            assertThat(tasks.draft()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeInOneModelIsTheOnlyChange(Compiler compiler) {
        Path histories = work.resolve("histories");
        Commit.all(compile(compiler, sources.sources()).orFail(), histories);
        new Model("tasks", "Note", "@Column(unique = true) java.util.UUID code; String text;").in(sources);

        Compiled partial = compile(
                        compiler, List.of(sources.root().resolve("tasks/Note.java")), "-Alintel.history=" + histories)
                .orFail();

        assertThat(partial.classes().read("META-INF/lintel/tasks/draft/h2/V2__draft.sql"))
                .isEqualTo("""
                        -- Plugin tasks, version 2, h2:
                        -- adds the column tasks_note.text
                        -- lintel:undo exact
                        -- lintel:compatible

                        alter table tasks_note
                            add column text varchar(255);
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void aConverterStillAppliesByItself(Compiler compiler) {
        Path histories = work.resolve("histories");
        writeConverter();
        Compiled all = compile(compiler, sources.sources()).orFail();
        assertThat(all.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("price bigint");
        SortedMap<String, String> written = all.written();

        SameFiles.assertSame(compile(compiler, List.of(price())).orFail().written(), written);

        Commit.all(all, histories);
        new FileTree(work.resolve("classes")).delete("META-INF/lintel/tasks/plugin.json");
        Compiled partial = compile(compiler, List.of(price()), "-Alintel.history=" + histories)
                .orFail();
        assertThat(Commit.descriptor(partial, "tasks").draft()).isEmpty();
        assertThat(Commit.descriptor(partial, "tasks").converters()).containsExactly("tasks.Money$Cents");
    }

    @ParameterizedTest
    @EnumSource
    void aConverterThatDoesNotApplyByItselfAnyMoreIsForgotten(Compiler compiler) {
        writeConverter();
        compile(compiler, sources.sources()).orFail();
        sources.write("tasks/Money.java", MONEY.replace("(autoApply = true)", ""));

        Compiled partial = compile(compiler, List.of(price(), sources.root().resolve("tasks/Money.java")))
                .orFail();

        assertThat(Commit.descriptor(partial, "tasks").converters()).isEmpty();
        assertThat(partial.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("price varbinary(255)");
    }

    private void writeConverter() {
        sources.write("tasks/Money.java", MONEY);
        new Model("tasks", "Price", "Money price;").in(sources);
    }

    private Path price() {
        return sources.root().resolve("tasks/Price.java");
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedModelIsGone(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        sources.delete("tasks/Link.java");
        new FileTree(work.resolve("classes")).delete("tasks/Link.class");

        Compiled partial = compile(compiler, List.of(sources.root().resolve("tasks/Task.java")))
                .orFail();

        assertThat(Commit.descriptor(partial, "tasks").models())
                .containsExactly("tasks.Label", "tasks.Note", "tasks.Step", "tasks.Task");
        assertThat(partial.generated().read("tasks/TasksPluginRegistry.java")).doesNotContain("Link");
        assertThat(partial.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("tasks_note")
                .doesNotContain("tasks_link");
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatIsNoModelAnyMoreIsGone(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        sources.write("tasks/Link.java", "package tasks;\n\nclass Link {}\n");

        Compiled partial = compile(
                        compiler,
                        List.of(
                                sources.root().resolve("tasks/Task.java"),
                                sources.root().resolve("tasks/Link.java")))
                .orFail();

        assertThat(Commit.descriptor(partial, "tasks").models())
                .containsExactly("tasks.Label", "tasks.Note", "tasks.Step", "tasks.Task");
    }

    @ParameterizedTest
    @EnumSource
    void filesWithoutModelsLeaveThePluginsAlone(Compiler compiler) {
        SortedMap<String, String> all =
                compile(compiler, sources.sources()).orFail().written();
        sources.write("tasks/Service.java", "package tasks;\n\nclass Service {}\n");

        Compiled partial = compile(compiler, List.of(sources.root().resolve("tasks/Service.java")))
                .orFail();

        SameFiles.assertSame(partial.written(), all);
    }

    @ParameterizedTest
    @EnumSource
    void codeMayReferToTheRegistry(Compiler compiler) {
        sources.write(
                "tasks/Tables.java",
                "package tasks;\n\nclass Tables {\n    Object all = new TasksPluginRegistry().tables();\n}\n");
        SortedMap<String, String> all =
                compile(compiler, sources.sources()).orFail().written();

        SameFiles.assertSame(compile(compiler, sources.sources()).orFail().written(), all);
    }

    private Compiled compile(Compiler compiler, List<Path> files, String... options) {
        return new Compile(compiler, work)
                .sources(files)
                .classPath(work.resolve("classes"))
                .option(options)
                .run();
    }
}
