package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.compiling.SourceWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processors generate what models need: Lintel waits a round for it, and complains only of what never comes. */
class RoundsTest {

    private static final String DRAFT = "META-INF/lintel/tasks/draft/h2/V1__draft.sql";

    @TempDir
    Path work;

    private FileTree sources;
    private FileTree generated;

    @BeforeEach
    void open() {
        sources = new FileTree(work.resolve("sources"));
        generated = new FileTree(work.resolve("to-generate"));
    }

    @ParameterizedTest
    @EnumSource
    void anAttributeMayHaveAGeneratedType(Compiler compiler) {
        new Model("tasks", "Task", "@Enumerated(EnumType.STRING) @Column(length = 9) State state;").in(sources);
        generated.write("tasks/State.java", "package tasks;\n\nenum State { OPEN, DONE }\n");

        assertThat(compile(compiler).orFail().classes().read(DRAFT)).contains("state enum ('DONE', 'OPEN')");
    }

    @ParameterizedTest
    @EnumSource
    void aModelMayReferToAGeneratedOne(Compiler compiler) {
        new Model("tasks", "Task", "@ManyToOne Label label;").in(sources);
        new Model("tasks", "Label", "String word;").in(generated);

        assertThat(compile(compiler).orFail().classes().read(DRAFT))
                .contains("create table tasks_label", "references tasks_label (id)");
    }

    @ParameterizedTest
    @EnumSource
    void aModelMayExtendAGeneratedClass(Compiler compiler) {
        sources.write("tasks/Task.java", """
                package tasks;

                import dev.lintel.PluginModel;
                import jakarta.persistence.*;

                @PluginModel(plugin = "tasks")
                @Entity
                @Table(name = "tasks_task")
                class Task extends Base {}
                """);
        generated.write("tasks/Base.java", """
                package tasks;

                import jakarta.persistence.*;

                @MappedSuperclass
                abstract class Base {
                    @Id
                    long id;
                    String title;
                }
                """);

        assertThat(compile(compiler).orFail().classes().read(DRAFT)).contains("title varchar(255)");
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotationMayNameAGeneratedConstant(Compiler compiler) {
        sources.write("tasks/Task.java", """
                package tasks;

                import dev.lintel.PluginModel;
                import jakarta.persistence.*;

                @PluginModel(plugin = "tasks")
                @Entity
                @Table(name = Names.TASK)
                class Task {
                    @Id
                    long id;
                }
                """);
        generated.write(
                "tasks/Names.java",
                "package tasks;\n\nclass Names {\n    static final String TASK = \"tasks_job\";\n}\n");

        assertThat(compile(compiler).orFail().classes().read(DRAFT)).contains("create table tasks_job");
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedPluginIsAPlugin(Compiler compiler) {
        sources.write("tasks/Trigger.java", "package tasks;\n\n@Deprecated\nclass Trigger {}\n");
        new Model("tasks", "Task", "").in(generated);

        assertThat(compile(compiler).orFail().classes().read(DRAFT)).contains("create table tasks_task");
    }

    @ParameterizedTest
    @EnumSource
    void twoPluginsMayBeCompleteInDifferentRounds(Compiler compiler) {
        new Model("users", "User", "").in(sources);
        new Model("tasks", "Task", "State state;").in(sources);
        generated.write("tasks/State.java", "package tasks;\n\nenum State { OPEN, DONE }\n");

        assertThat(compile(compiler).orFail().classes().read("META-INF/services/dev.lintel.PluginRegistry"))
                .isEqualTo("tasks.TasksPluginRegistry\nusers.UsersPluginRegistry\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNeverComesIsTheCompilersProblemAlone(Compiler compiler) {
        new Model("tasks", "Task", "Nowhere nowhere;").in(sources);

        Compiled compiled = compile(compiler);

        assertThat(compiled.successful()).isFalse();
        assertThat(compiled.texts())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).contains("Nowhere").doesNotStartWith("["));
        assertThat(compiled.written()).isEmpty();
    }

    private Compiled compile(Compiler compiler) {
        return new Compile(compiler, work)
                .sources(sources.sources())
                .processor(new SourceWriter(generated))
                .run();
    }
}
