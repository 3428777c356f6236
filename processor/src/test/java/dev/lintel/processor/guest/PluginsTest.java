package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.compiling.SameFiles;
import dev.lintel.processor.golden.GoldenCase;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.snapshot.Descriptor;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugins that need one another: in one compilation, or from one jar to the next. */
class PluginsTest {

    @TempDir
    Path work;

    private FileTree users;
    private FileTree tasks;

    @BeforeEach
    void writeTwoPlugins() {
        users = new FileTree(work.resolve("users-sources"));
        new Model("users", "User", "@Column(length = 12) String code;").in(users);
        tasks = new FileTree(work.resolve("tasks-sources"));
        Model.dependency(tasks, "tasks", "users");
        new Model("tasks", "Task", "@ManyToOne users.User owner;").in(tasks);
    }

    @Test
    void fivePluginsInOneCompilationArePinnedToEachOthersDrafts() {
        Compiled team = new Compile(Compiler.JAVAC, work)
                .sources(GoldenCase.TEAM.sources().sources())
                .run()
                .orFail();

        assertThat(team.classes()
                        .read("META-INF/services/dev.lintel.PluginRegistry")
                        .lines())
                .hasSize(5);
        assertThat(pins(team, "core")).isEmpty();
        assertThat(pins(team, "calendar")).isEmpty();
        assertThat(pins(team, "tasks")).containsExactly(new Pin("core", 1));
        assertThat(pins(team, "tasks_archive")).containsExactly(new Pin("tasks", 1));
        assertThat(pins(team, "notes"))
                .containsExactly(new Pin("calendar", 1), new Pin("core", 1), new Pin("tasks", 1));
    }

    @ParameterizedTest
    @EnumSource
    void aPluginInAJarIsReferredToAsIfItWereCompiledHere(Compiler compiler) {
        Compiled jar = compileUsers(compiler).orFail();

        Compiled dependent = compileTasks(compiler, jar).orFail();

        Compiled together = new Compile(compiler, work.resolve("together"))
                .sources(users.sources())
                .sources(tasks.sources())
                .run()
                .orFail();
        assertThat(tasksOf(dependent)).isNotEmpty();
        SameFiles.assertSame(tasksOf(dependent), tasksOf(together));
    }

    @ParameterizedTest
    @EnumSource
    void aConverterOfANeededPluginAppliesByItself(Compiler compiler) {
        users.write("users/Money.java", """
                package users;

                import jakarta.persistence.*;

                public class Money implements java.io.Serializable {
                    static final long serialVersionUID = 1;
                    long cents;

                    @Converter(autoApply = true)
                    public static class Cents implements AttributeConverter<Money, Long> {
                        public Long convertToDatabaseColumn(Money money) { return money.cents; }
                        public Money convertToEntityAttribute(Long cents) { return null; }
                    }
                }
                """);
        new Model("tasks", "Task", "@ManyToOne users.User owner; users.Money price;").in(tasks);

        Compiled dependent =
                compileTasks(compiler, compileUsers(compiler).orFail()).orFail();

        assertThat(dependent.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("price bigint");
    }

    @ParameterizedTest
    @EnumSource
    void anotherPluginsTableIsReferredToAndNotMade(Compiler compiler) {
        Compiled dependent = compileTasks(compiler, compileUsers(compiler)).orFail();

        assertThat(dependent.classes().read("META-INF/lintel/tasks/draft/h2/V1__draft.sql"))
                .contains("foreign key (owner_id) references users_user (id)")
                .doesNotContain("create table users_user");
        assertThat(dependent.classes().has("META-INF/lintel/users/plugin.json")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aDraftPinsTheVersionThatTheJarsHistoryHas(Compiler compiler) {
        Path histories = work.resolve("histories");
        Commit.all(compileUsers(compiler), histories);
        new Model("users", "User", "@Column(length = 12) String code; String name;").in(users);
        Compiled jar = compileUsers(compiler, "-Alintel.history=" + histories);
        Commit.all(jar, histories);
        assertThat(jar.classes().read("db/plugins/users/history.lintel")).contains("V2 change_2");

        assertThat(pins(compileTasks(compiler, jar).orFail(), "tasks")).containsExactly(new Pin("users", 2));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftPinsTheDraftThatTheJarHas(Compiler compiler) {
        Path histories = work.resolve("histories");
        Commit.all(compileUsers(compiler), histories);
        new Model("users", "User", "@Column(length = 12) String code; String name;").in(users);
        Compiled jar = compileUsers(compiler, "-Alintel.history=" + histories);

        assertThat(pins(compileTasks(compiler, jar).orFail(), "tasks")).containsExactly(new Pin("users", 2));
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryAloneIsEnoughForAPin(Compiler compiler) {
        Compiled jar = compileUsers(compiler);
        Commit.all(jar, work.resolve("histories"));
        jar.classes().delete("META-INF/lintel/users/plugin.json");

        assertThat(pins(compileTasks(compiler, jar).orFail(), "tasks")).containsExactly(new Pin("users", 1));
    }

    @Test
    void aPluginWithoutModelsHasARegistryAndNoDraft() {
        FileTree sources = new FileTree(work.resolve("sources"));
        sources.write("audit/package-info.java", "@dev.lintel.Plugin(name = \"audit\")\npackage audit;\n");

        Compiled compiled = new Compile(Compiler.JAVAC, work)
                .sources(sources.sources())
                .run()
                .orFail();

        Descriptor audit = Commit.descriptor(compiled, "audit");
        assertThat(audit.draft()).isEmpty();
        assertThat(audit.models()).isEmpty();
        assertThat(compiled.classes().read("META-INF/services/dev.lintel.PluginRegistry"))
                .isEqualTo("audit.AuditPluginRegistry\n");
        assertThat(compiled.written().keySet()).noneMatch(path -> path.contains("draft"));
    }

    private Compiled compileUsers(Compiler compiler, String... options) {
        return new Compile(compiler, work.resolve("users"))
                .sources(users.sources())
                .option(options)
                .run();
    }

    private Compiled compileTasks(Compiler compiler, Compiled jar) {
        return new Compile(compiler, work.resolve("tasks"))
                .sources(tasks.sources())
                .classPath(jar.classes().root())
                .run();
    }

    private static Iterable<Pin> pins(Compiled compiled, String plugin) {
        return Commit.descriptor(compiled, plugin).pins();
    }

    private static SortedMap<String, String> tasksOf(Compiled compiled) {
        SortedMap<String, String> files = new TreeMap<>(compiled.written());
        files.keySet().removeIf(path -> !path.contains("tasks/"));
        return files;
    }
}
