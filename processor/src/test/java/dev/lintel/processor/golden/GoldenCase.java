package dev.lintel.processor.golden;

import dev.lintel.processor.compiling.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * A folder with {@code sources}, and {@code expected}: everything that the processor writes for them.
 *
 * @param folder the folder
 */
public record GoldenCase(Path folder) {

    private static final FileTree ALL =
            new FileTree(Path.of(System.getProperty("basedir", ""), "src/test/resources/golden")
                    .toAbsolutePath());

    /** A team tool of five plugins: the core and four that need one another. Most ways to map something occur in it. */
    public static final GoldenCase TEAM = new GoldenCase(ALL.root().resolve("team"));

    static List<GoldenCase> all() {
        return ALL.folders().stream().map(GoldenCase::new).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    public FileTree sources() {
        return new FileTree(folder.resolve("sources"));
    }

    SortedMap<String, String> expected() {
        return expectedFiles().contents(path -> true);
    }

    void expect(FileTree written, FileTree generated) {
        expectedFiles().paths(path -> true).forEach(expectedFiles()::delete);
        written.copyTo(expectedFiles().root(), path -> !path.endsWith(".class"));
        generated.copyTo(expectedFiles().root(), path -> true);
    }

    private FileTree expectedFiles() {
        return new FileTree(folder.resolve("expected"));
    }
}
