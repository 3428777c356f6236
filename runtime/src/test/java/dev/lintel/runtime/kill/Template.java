package dev.lintel.runtime.kill;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.kill.MortalRun.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A database as it is before the work that is to be killed, and copies of it. */
final class Template {

    private final Mortal kind;
    private final Work before;
    private final List<Path> plugins;
    private final Path folder;
    private final String url;
    private final AtomicInteger copies = new AtomicInteger();

    private Template(Mortal kind, Path folder, Work before, List<Path> plugins) throws Exception {
        this.kind = kind;
        this.before = before;
        this.plugins = plugins;
        this.folder = folder;
        this.url = kind.create(Files.createDirectory(folder.resolve("template")));
        before.on(kind.dataSource(url), kind.dialect(), plugins);
    }

    static Template of(Mortal kind, Path folder, Work before, List<Path> plugins) throws Exception {
        return new Template(kind, folder, before, plugins);
    }

    /** The URL of a new copy. */
    String copy() throws Exception {
        Path own = Files.createDirectory(folder.resolve("copy" + copies.incrementAndGet()));
        switch (kind) {
            case POSTGRESQL -> {
                return Databases.postgresLike(url).getURL();
            }
            case MARIADB -> {
                // has no templates
                String copy = kind.create(own);
                before.on(kind.dataSource(copy), kind.dialect(), plugins);
                return copy;
            }
            default -> {
                try (Stream<Path> files = Files.list(folder.resolve("template"))) {
                    for (Path file : files.toList()) {
                        copy(file, own);
                    }
                }
                return kind.create(own);
            }
        }
    }

    private static void copy(Path file, Path into) throws IOException {
        Files.copy(file, into.resolve(file.getFileName()));
    }
}
