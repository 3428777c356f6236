package dev.lintel.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line beside the history, with its reason, lets a hazard pass, and the script keeps it. */
class AcknowledgedTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void aLineLetsItsHazardPassAndTheScriptSaysSo(Compiler compiler) {
        moveTheKey(compiler);
        assertThat(compile(compiler, "after").texts().toString()).contains("[PrimaryKeyChanged]");

        acknowledge("PrimaryKeyChanged tasks_TASK nobody keeps keys of it\n");
        Compiled compiled = compile(compiler, "after");

        assertThat(compiled.successful()).as(compiled.texts().toString()).isTrue();
        assertThat(compiled.texts()).isEmpty();
        assertThat(compiled.classes().read("META-INF/lintel/tasks/draft/h2/V2__draft.sql"))
                .contains(
                        "-- Known and meant:\n-- - PrimaryKeyChanged of tasks_TASK: nobody keeps keys of it\n-- lintel:undo");
        assertThat(compiled.classes().read("META-INF/lintel/tasks/draft/h2/U2__draft.sql"))
                .doesNotContain("Known and meant");

        Commit.all(compiled, histories());
        assertThat(histories().resolve("tasks/acknowledged.lintel")).doesNotExist();
        assertThat(compile(compiler, "after").texts()).isEmpty();
    }

    @Test
    void aLineAboutSomethingElseLetsNothingPass() {
        moveTheKey(Compiler.JAVAC);
        acknowledge("PrimaryKeyChanged tasks_note nobody keeps keys of it\n");

        assertThat(compile(Compiler.JAVAC, "after").texts().toString()).contains("[PrimaryKeyChanged]");
    }

    private void moveTheKey(Compiler compiler) {
        write("before", "long id; @Id long number;");
        write("after", "@Id long id; long number;");
        Commit.all(compile(compiler, "before"), histories());
    }

    private void write(String sources, String attributes) {
        String source = new Model("tasks", "Task", attributes).source().replaceFirst("@Id\\s+long id;", "");
        new FileTree(work.resolve(sources)).write("tasks/Task.java", source);
    }

    private void acknowledge(String lines) {
        new FileTree(histories()).write("tasks/acknowledged.lintel", lines);
    }

    private Path histories() {
        return work.resolve("histories");
    }

    private Compiled compile(Compiler compiler, String sources) {
        Compile compile = new Compile(compiler, work.resolve("output").resolve(sources))
                .sources(new FileTree(work.resolve(sources)).sources());
        return Files.exists(histories())
                ? compile.option("-Alintel.history=" + histories()).run()
                : compile.run();
    }
}
