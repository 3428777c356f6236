package dev.lintel.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the way to the models is two migrations, its hazards are those of the way, and its locks those of each of them. */
class HazardsInTwoTest {

    @TempDir
    Path work;

    @Test
    void aColumnThatIsTightenedLaterMustHaveAValueAllTheSame() {
        Compiled compiled = evolve(
                "String title;",
                "String title; @dev.lintel.Backfill(\"lower(title)\") @Column(nullable = false) String slug;");

        assertThat(compiled.texts())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("[RequiredColumn]", "'slug'"))
                .anySatisfy(text -> assertThat(text).contains("[FillInOneStep]", "'slug'"));
        assertThat(draft(compiled, 2)).contains("add column slug", "update tasks_task");
        assertThat(draft(compiled, 3)).contains("validate constraint").doesNotContain("add column");
    }

    @Test
    void aValueThatIsMovedIsNotMissed() {
        Compiled compiled = evolve(
                "@Column(nullable = false) String title;",
                "@Column(nullable = false, table = \"tasks_text\") String title;",
                "@SecondaryTable(name = \"tasks_text\")");

        assertThat(compiled.texts().toString()).doesNotContain("[MissingValue]");
    }

    @Test
    void whatRunsBesideOthersLocksNobody() {
        Compiled compiled = evolve("String title;", "@Column(unique = true) String title; @ManyToOne Task parent;");

        assertThat(compiled.texts())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("[UniqueAdded]"));
        assertThat(draft(compiled, 3)).contains("create unique index concurrently", "not valid");
    }

    private Compiled evolve(String before, String after, String... annotations) {
        Path histories = work.resolve("histories");
        Commit.all(compile("before", before, "", histories), histories);
        Compiled compiled = compile("after", after, String.join(" ", annotations), histories);
        assertThat(compiled.successful()).as(compiled.texts().toString()).isTrue();
        return compiled;
    }

    private Compiled compile(String name, String attributes, String annotations, Path histories) {
        Model model = new Model("tasks", "Task", attributes);
        FileTree sources = new FileTree(work.resolve(name));
        sources.write(model.path(), model.source().replace("@Entity", "@Entity " + annotations));
        return new Compile(Compiler.JAVAC, work.resolve("output").resolve(name))
                .sources(sources.sources())
                .option("-Alintel.history=" + histories, "-Alintel.online=true", "-Alintel.dialects=postgresql")
                .run();
    }

    private static String draft(Compiled compiled, int version) {
        return compiled.classes().read("META-INF/lintel/tasks/draft/postgresql/V" + version + "__draft.sql");
    }
}
