package dev.lintel.processor.problem;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.SourceWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with sources that are refused, or warned of:
 *
 * <ul>
 *   <li>{@code expected.txt}: everything that javac prints; {@code expected-ecj.txt}: the same without the sources, where
 *       Eclipse's compiler points at another place;
 *   <li>packages with sources; {@code options.txt}: options for the compiler, one a line;
 *   <li>{@code jars/<name>}: sources and resources of a jar on the class path, compiled with Lintel; {@code plain-jars/<name>}:
 *       without;
 *   <li>{@code before}: the sources at the time of the last commit, whose drafts become version 1 of the history; {@code
 *       history}: files that are put into the histories after that; {@code removed.txt}: files that are removed from them;
 *   <li>{@code late}: sources that another processor writes in the first round;
 *   <li>{@code output}: files that are in the class output when the compiler starts.
 * </ul>
 *
 * @param folder the folder
 */
record BadCase(Path folder) {

    static final Path ALL =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/bad").toAbsolutePath();

    static final String EXPECTED = "expected.txt";

    private static final String EXPECTED_OF_ECJ = "expected-ecj.txt";

    private static final List<String> EXTRAS =
            List.of("jars/", "plain-jars/", "before/", "history/", "late/", "output/");

    static List<BadCase> all() {
        return new FileTree(ALL)
                .paths(path -> path.endsWith("/" + EXPECTED)).stream()
                        .map(path -> new BadCase(ALL.resolve(path).getParent()))
                        .toList();
    }

    /** The name of the problem that it shows: that of the folder within {@code bad} that it is, or is in. */
    String problem() {
        return ALL.relativize(folder).getName(0).toString();
    }

    String name() {
        return ALL.relativize(folder).toString().replace('\\', '/');
    }

    /** What is in the class output before. */
    FileTree output() {
        return new FileTree(folder.resolve("output"));
    }

    /** Whether the problem shows only after something has been written. */
    boolean isLate() {
        return files().has("late");
    }

    private FileTree files() {
        return new FileTree(folder);
    }

    /** What javac prints, as the case has it. */
    String expected() {
        return files().read(EXPECTED);
    }

    void expect(String messages) {
        files().write(EXPECTED, messages);
    }

    /** The messages of Eclipse's compiler with their places, sorted, as the case has them. */
    List<String> expectedOfEcj() {
        return Refused.headlines(files().has(EXPECTED_OF_ECJ) ? files().read(EXPECTED_OF_ECJ) : expected());
    }

    void expectOfEcj(List<String> headlines) {
        if (!headlines.equals(Refused.headlines(expected()))) {
            files().write(EXPECTED_OF_ECJ, String.join("\n", headlines) + "\n");
        } else if (files().has(EXPECTED_OF_ECJ)) {
            files().delete(EXPECTED_OF_ECJ);
        }
    }

    /**
     * Compiles the sources, and before them what they need.
     *
     * @param work a folder to work in, empty
     */
    Refused compile(Compiler compiler, Path work) {
        Compile compile = new Compile(compiler, work).sources(sources());
        for (Path jar : new FileTree(folder.resolve("jars")).folders()) {
            compile.classPath(jar(compiler, jar, work));
        }
        for (Path jar : new FileTree(folder.resolve("plain-jars")).folders()) {
            compile.classPath(jar(compiler, jar, work));
        }
        if (files().has("late")) {
            compile.processor(new SourceWriter(new FileTree(folder.resolve("late"))));
        }
        output().copyTo(work.resolve("classes"), path -> true);
        Path history = work.resolve("history");
        if (files().has("before") || files().has("history")) {
            prepareHistory(compiler, history, work);
            compile.option("-Alintel.history=" + history);
        }
        if (files().has("options.txt")) {
            files().read("options.txt").lines().forEach(compile::option);
        }
        return new Refused(compile.run(), this, work);
    }

    private List<Path> sources() {
        return files().paths(path -> path.endsWith(".java") && EXTRAS.stream().noneMatch(path::startsWith)).stream()
                .map(folder::resolve)
                .toList();
    }

    private static Path jar(Compiler compiler, Path jar, Path work) {
        FileTree files = new FileTree(jar);
        Path output = work.resolve(jar.getFileName());
        Compile compile = new Compile(compiler, output).sources(files.sources());
        if (jar.getParent().endsWith("plain-jars")) {
            compile.withoutProcessor().option("-proc:none");
        }
        Compiled compiled = compile.run().orFail();
        files.copyTo(compiled.classes().root(), path -> !path.endsWith(".java"));
        return compiled.classes().root();
    }

    private void prepareHistory(Compiler compiler, Path history, Path work) {
        FileTree before = new FileTree(folder.resolve("before"));
        if (before.has("")) {
            Compiled compiled = new Compile(compiler, work.resolve("before"))
                    .sources(before.sources())
                    .run()
                    .orFail();
            Commit.all(compiled, history);
        }
        new FileTree(folder.resolve("history")).copyTo(history, path -> true);
        Stream<String> removed =
                files().has("removed.txt") ? files().read("removed.txt").lines() : Stream.of();
        removed.forEach(new FileTree(history)::delete);
    }

    @Override
    public String toString() {
        return name();
    }
}
