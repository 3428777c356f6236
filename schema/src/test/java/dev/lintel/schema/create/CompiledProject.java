package dev.lintel.schema.create;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plugin's class output as javac leaves it, with one table {@code <plugin>_item}. */
final class CompiledProject {

    private CompiledProject() {}

    /** What javac leaves of a plugin whose models have moved past that version. */
    static void compiledTo(Path classes, String plugin, int version, List<Pin> pins, String... columns)
            throws IOException {
        compiledTo(classes, plugin, version, pins, List.of(), columns);
    }

    static void compiledTo(
            Path classes, String plugin, int version, List<Pin> pins, List<String> losses, String... columns)
            throws IOException {
        compiledFor(List.of("h2", "postgresql"), classes, plugin, version, pins, losses, columns);
    }

    static void compiledFor(
            List<String> dialects,
            Path classes,
            String plugin,
            int version,
            List<Pin> pins,
            List<String> losses,
            String... columns)
            throws IOException {
        Path folder = classes.resolve("META-INF/lintel/" + plugin);
        Descriptor.Draft draft = new Descriptor.Draft(version + 1, List.of(), losses);
        Descriptor descriptor = new Descriptor(
                plugin,
                plugin + "_",
                List.of(),
                pins,
                "com.example.Registry",
                List.of("com.example.Model"),
                List.of(),
                dialects,
                version,
                Optional.of(draft),
                schema(plugin, columns));
        for (String dialect : descriptor.dialects()) {
            write(folder.resolve("draft").resolve(draft.upScript(dialect)), dialect + " up " + draft.version() + "\n");
            write(
                    folder.resolve("draft").resolve(draft.downScript(dialect)),
                    dialect + " down " + draft.version() + "\n");
        }
        write(folder.resolve(DescriptorFile.NAME), DescriptorFile.write(descriptor));
    }

    static Schema schema(String plugin, String... columns) {
        Identifier id = Identifier.of(columns[0]);
        Table table = new Table(
                Identifier.of(plugin + "_item"),
                Arrays.stream(columns)
                        .map(name -> new Column(
                                Identifier.of(name), ColumnType.of(SqlType.INTEGER), false, false, null, null, null))
                        .toList(),
                new PrimaryKey(Identifier.of(plugin + "_item_pk"), List.of(id)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return new Schema(List.of(table), List.of()).canonical();
    }

    static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
