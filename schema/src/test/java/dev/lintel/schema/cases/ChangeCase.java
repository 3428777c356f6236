package dev.lintel.schema.cases;

import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.golden.GoldenFile;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/cases}.
 *
 * @param folder where it is; its name says what changes
 */
public record ChangeCase(Path folder) {

    public static final String PLUGIN = "tasks";

    /** From whichever module tries its own part on them. */
    private static final Path ROOT = Path.of("..", "schema", "src", "test", "resources", "cases");

    public static List<ChangeCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(ChangeCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public Schema before() {
        return schema("before.json");
    }

    public Schema after() {
        return schema("after.json");
    }

    MigrationDraft draft() {
        return MigrationDraft.between(PLUGIN, before().isEmpty() ? 1 : 2, before(), after());
    }

    /** The migrations that it comes to where the tables are in use: one or two. */
    List<MigrationDraft> onlineDrafts() {
        return MigrationDraft.online(PLUGIN, 2, before(), after(), Hints.NONE).all();
    }

    /** The statements of {@code rows.sql}, a line each: what is in the tables before, and in those of others. */
    List<String> rows() {
        Path path = folder.resolve("rows.sql");
        return Files.exists(path) ? GoldenFile.text(path).lines().toList() : List.of();
    }

    private Schema schema(String file) {
        Path path = folder.resolve(file);
        return SnapshotFile.read(PLUGIN, GoldenFile.text(path), path.toString());
    }
}
