package dev.lintel.processor.safety;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnDefault;

/**
 * A folder of {@code rules/}, whose name begins with the numbers of the rules that it shows:
 *
 * <ul>
 *   <li>{@code before.java}: the models of the plugin {@code tasks} at the time of version 1; without it there is no history;
 *   <li>{@code hit.java}: the models when they have come to what the rules are about;
 *   <li>{@code near-miss.java}: the models when they have come to what looks like it and is harmless;
 *   <li>{@code options.txt}: options for the compiler, one a line.
 * </ul>
 *
 * What the compiler is to say stands behind the line that it is to point at: {@code // warns RequiredColumn} or {@code //
 * refuses MissingValue: a part of the message}. What a draft must have in it stands at the end: {@code // h2 V2: drop table
 * tasks_label}, with its statements and its head each in one line.
 *
 * @param folder the folder
 */
record RuleCase(Path folder) {

    static final String HIT = "hit.java";

    static final String NEAR_MISS = "near-miss.java";

    private static final Path ALL = Path.of(System.getProperty("basedir", ""), "src/test/resources/rules")
            .toAbsolutePath();

    static List<RuleCase> all() {
        return new FileTree(ALL).folders().stream().map(RuleCase::new).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The numbers of the rules. */
    List<Integer> rules() {
        return Arrays.stream(name().split("-"))
                .takeWhile(word -> word.matches("\\d{3}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** What the compiler is to say of a file's models. */
    List<Said> said(String file) {
        List<String> lines = lines(file);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            said.addAll(Said.behind(lines.get(i), i + 1));
        }
        return said;
    }

    /** What drafts of a file's models are to have in them. */
    List<Written> written(String file) {
        return lines(file).stream().flatMap(line -> Written.in(line).stream()).toList();
    }

    private List<String> lines(String file) {
        return new FileTree(folder).read(file).lines().toList();
    }

    /**
     * Compiles a file's models against the history that those of before have left.
     *
     * @param work a folder to work in, the same for all files
     */
    Compiled compile(String file, Path work) {
        Path history = work.resolve("history");
        if (new FileTree(folder).has("before.java") && !Files.exists(history)) {
            Commit.all(run("before.java", work, history).orFail(), history);
        }
        return run(file, work, history);
    }

    private Compiled run(String file, Path work, Path history) {
        FileTree files = new FileTree(folder);
        Stream<String> options =
                files.has("options.txt") ? files.read("options.txt").lines() : Stream.of();
        return new Compile(Compiler.JAVAC, work.resolve(file))
                .sources(List.of(folder.resolve(file)))
                .classPath(Compile.jarOf(ColumnDefault.class))
                .option(options.toArray(String[]::new))
                .option("-Alintel.history=" + history)
                .run();
    }

    @Override
    public String toString() {
        return name();
    }
}
