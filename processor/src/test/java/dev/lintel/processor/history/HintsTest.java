package dev.lintel.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code @RenamedFrom} and {@code @Backfill} become renames and updates, there and back. */
class HintsTest {

    private static final String DRAFTS = "META-INF/lintel/tasks/draft/h2/";

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void anAttributeThatIsRenamedKeepsItsColumn(Compiler compiler) {
        before(new Model("tasks", "Task", "String title;"));
        after(new Model("tasks", "Task", "@dev.lintel.RenamedFrom(\"title\") String name;"));

        Compiled compiled = evolve(compiler);

        assertThat(up(compiled))
                .containsExactly(
                        "renames the column tasks_task.title to name",
                        "alter table tasks_task alter column title rename to name");
        assertThat(down(compiled))
                .containsExactly(
                        "renames the column tasks_task.name to title",
                        "alter table tasks_task alter column name rename to title");
    }

    @ParameterizedTest
    @EnumSource
    void theHintMayStandOnAGetter(Compiler compiler) {
        before(property("getTitle", ""));
        after(property("getName", "@dev.lintel.RenamedFrom(\"title\")"));

        assertThat(summary(evolve(compiler))).isEqualTo("renames the column tasks_task.title to name");
    }

    private static Source property(String getter, String hint) {
        return new Source("tasks/Task.java", """
                package tasks;
                import dev.lintel.*;
                import jakarta.persistence.*;
                @PluginModel(plugin = "tasks") @Entity @Table(name = "tasks_task")
                public class Task {
                    @Id public long getId() { return 1; }
                    public void setId(long id) {}
                    %s public String %s() { return null; }
                    public void set%s(String value) {}
                }
                """.formatted(hint, getter, getter.substring(3)));
    }

    @Test
    void aNameThatOneGivesUpAnotherMayTake() {
        before(new Model("tasks", "Task", "String a; String b;"));
        after(new Model(
                "tasks", "Task", "@dev.lintel.RenamedFrom(\"a\") String b; @dev.lintel.RenamedFrom(\"b\") String c;"));

        assertThat(up(evolve(Compiler.JAVAC)))
                .containsExactly(
                        "renames the columns tasks_task.b to c, tasks_task.a to b",
                        "alter table tasks_task alter column b rename to c",
                        "alter table tasks_task alter column a rename to b");
    }

    @Test
    void columnsThatExchangeTheirNamesAreSeenByTheirAttributes() {
        before(new Model("tasks", "Task", "String a; String b;"));
        after(new Model("tasks", "Task", "@Column(name = \"b\") String a; @Column(name = \"a\") String b;"));

        assertThat(summary(evolve(Compiler.JAVAC)))
                .isEqualTo("renames the columns tasks_task.b to a, tasks_task.a to b");
    }

    @Test
    void aClassThatIsRenamedKeepsItsTableAndWhatGoesByIt() {
        after(new Source("tasks/Job.java", """
                package tasks;
                import dev.lintel.*;
                import jakarta.persistence.*;
                @RenamedFrom("Task")
                @PluginModel(plugin = "tasks") @Entity(name = "tasks_Job") @Table(name = "tasks_job")
                public class Job {
                    @Id long id;
                    @ElementCollection @CollectionTable(name = "tasks_job_tags") java.util.Set<String> tags;
                    @ManyToOne Job next;
                }
                """));
        before(new Model(
                "tasks",
                "Task",
                "@ElementCollection @CollectionTable(name = \"tasks_tags\") java.util.Set<String> tags;"
                        + " @ManyToOne Task next;"));

        assertThat(summary(evolve(Compiler.JAVAC)))
                .startsWith("renames the tables tasks_task to tasks_job, tasks_tags to tasks_job_tags;")
                .contains("renames the column tasks_job_tags.Task_id to tasks_Job_id")
                .doesNotContain("drops", "creates", "adds");
    }

    @Test
    void whatIsEmbeddedFollowsAndIsRenamedItself() {
        before(new Source("tasks/Place.java", place("", "town")));
        before(new Model("tasks", "Task", "@Embedded Place home;"));
        after(new Source("tasks/Place.java", place("@dev.lintel.RenamedFrom(\"town\")", "city")));
        after(new Model("tasks", "Task", "@dev.lintel.RenamedFrom(\"home\") @Embedded Place address;"));

        assertThat(summary(evolve(Compiler.JAVAC))).isEqualTo("renames the column tasks_task.town to city");
    }

    private static String place(String hint, String attribute) {
        return "package tasks;\n@jakarta.persistence.Embeddable class Place { %s String %s; }\n"
                .formatted(hint, attribute);
    }

    @Test
    void anAttributeOfASuperclassIsRenamedInEveryTable() {
        before(new Source("tasks/Base.java", base("String title;")));
        after(new Source("tasks/Base.java", base("@dev.lintel.RenamedFrom(\"title\") String name;")));
        for (String entity : List.of("Note", "Task")) {
            before(inheriting(entity));
            after(inheriting(entity));
        }

        assertThat(summary(evolve(Compiler.JAVAC)))
                .isEqualTo("renames the columns tasks_note.title to name, tasks_task.title to name");
    }

    private static String base(String attributes) {
        return "package tasks;\n@jakarta.persistence.MappedSuperclass class Base { %s }\n".formatted(attributes);
    }

    private static Source inheriting(String name) {
        String source =
                new Model("tasks", name, "").source().replace("class " + name, "class " + name + " extends Base");
        return new Source("tasks/" + name + ".java", source);
    }

    @Test
    void aCollectionThatIsRenamedKeepsItsTableAndItsOrder() {
        String collection = "@ElementCollection @OrderColumn @CollectionTable(name = \"tasks_%1$s\")"
                + " java.util.List<String> %1$s;";
        before(new Model("tasks", "Task", collection.formatted("tags")));
        after(new Model("tasks", "Task", "@dev.lintel.RenamedFrom(\"tags\") " + collection.formatted("labels")));

        assertThat(summary(evolve(Compiler.JAVAC)))
                .startsWith("renames the table tasks_tags to tasks_labels; renames the columns ")
                .contains("tasks_labels.tags to labels", "tasks_labels.tags_ORDER to labels_ORDER")
                .doesNotContain("drops the column", "drops the table", "creates", "adds the column");
    }

    @Test
    void aKeyThatIsRenamedIsRenamedInTheTablesOfSubclasses() {
        before(keyed("id", ""));
        after(keyed("number", "@RenamedFrom(\"id\")"));
        before(subclass());
        after(subclass());

        assertThat(summary(evolve(Compiler.JAVAC)))
                .startsWith("renames the columns tasks_bug.id to number, tasks_task.id to number")
                .doesNotContain("drops", "creates", "adds");
    }

    private static Source keyed(String key, String hint) {
        return new Source("tasks/Task.java", """
                package tasks;
                import dev.lintel.*;
                import jakarta.persistence.*;
                @PluginModel(plugin = "tasks") @Entity @Table(name = "tasks_task")
                @Inheritance(strategy = InheritanceType.JOINED)
                public class Task { @Id %s long %s; }
                """.formatted(hint, key));
    }

    private static Source subclass() {
        return new Source("tasks/Bug.java", """
                package tasks;
                import dev.lintel.*;
                import jakarta.persistence.*;
                @PluginModel(plugin = "tasks") @Entity @Table(name = "tasks_bug")
                public class Bug extends Task { String cause; }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aBackfillComesBetweenTheColumnAndItsRule(Compiler compiler) {
        before(new Model("tasks", "Task", "String title;"));
        after(new Model(
                "tasks",
                "Task",
                "String title; @dev.lintel.Backfill(\"lower(title)\") @Column(nullable = false) String slug;"));

        assertThat(up(evolve(compiler)))
                .containsExactly(
                        "adds the column tasks_task.slug; fills the column tasks_task.slug; changes the column"
                                + " tasks_task.slug",
                        "alter table tasks_task add column slug varchar(255)",
                        "update tasks_task set slug = lower(title) where slug is null",
                        "alter table tasks_task alter column slug set not null");
    }

    @Test
    void theFirstSubclassMakesTheRowsThatExistThoseOfTheirClass() {
        before(new Model("tasks", "Task", "String title;"));
        after(new Model("tasks", "Task", "String title;"));
        after(new Source("tasks/Bug.java", """
                package tasks;
                import dev.lintel.*;
                import jakarta.persistence.*;
                @PluginModel(plugin = "tasks") @Entity public class Bug extends Task { String cause; }
                """));

        assertThat(up(evolve(Compiler.JAVAC))).contains("update tasks_task set DTYPE = 'Task' where DTYPE is null");
    }

    @Test
    void oneThatIsMeantAsADropIsDropped() {
        before(new Model("tasks", "Task", "String title;"));
        after(new Model("tasks", "Task", "@SuppressWarnings(\"lintel:AmbiguousRename\") String name;"));

        assertThat(summary(evolve(Compiler.JAVAC)))
                .isEqualTo("adds the column tasks_task.name; drops the column tasks_task.title");
    }

    /** A source at its place. */
    private record Source(String path, String text) {}

    private void before(Source source) {
        new FileTree(work.resolve("before")).write(source.path(), source.text());
    }

    private void before(Model model) {
        before(new Source(model.path(), model.source()));
    }

    private void after(Source source) {
        new FileTree(work.resolve("after")).write(source.path(), source.text());
    }

    private void after(Model model) {
        after(new Source(model.path(), model.source()));
    }

    /** Commits the sources before, and compiles those after. */
    private Compiled evolve(Compiler compiler) {
        Path histories = work.resolve("histories");
        Commit.all(compile(compiler, "before"), histories);
        Compiled compiled = compile(compiler, "after", "-Alintel.history=" + histories);
        assertThat(compiled.successful()).as(compiled.texts().toString()).isTrue();
        return compiled;
    }

    private Compiled compile(Compiler compiler, String sources, String... options) {
        return new Compile(compiler, work.resolve("output").resolve(sources))
                .sources(new FileTree(work.resolve(sources)).sources())
                .option(options)
                .run();
    }

    private static String summary(Compiled compiled) {
        return up(compiled).get(0);
    }

    private static List<String> up(Compiled compiled) {
        return script(compiled, "V2__draft.sql");
    }

    private static List<String> down(Compiled compiled) {
        return script(compiled, "U2__draft.sql");
    }

    /** What the head says that the script does, and its statements, each in a line. */
    private static List<String> script(Compiled compiled, String name) {
        List<String> parts = List.of(compiled.classes().read(DRAFTS + name).split("\n\n"));
        String summary = parts.get(0).lines().skip(1).findFirst().orElseThrow().substring("-- ".length());
        List<String> script = new ArrayList<>(List.of(summary));
        parts.stream()
                .skip(1)
                .filter(part -> !part.startsWith("--"))
                .map(part -> part.strip().replaceAll("\\s+", " ").replaceAll(";$", ""))
                .forEach(script::add);
        return script;
    }
}
