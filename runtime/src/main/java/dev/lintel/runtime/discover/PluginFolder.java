package dev.lintel.runtime.discover;

import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** A folder of plugin jars, as hosts have it that let their users add plugins. Each jar is opened for one call only. */
final class PluginFolder {

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PluginJar> opened = new ArrayList<>();

    private PluginFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The plugins that the host has and those in the folder's jars. Whoever asked closes what was found.
     *
     * @param host class loaders whose plugins count as well; the first is the parent of all jars
     */
    static Found find(Path folder, List<ClassLoader> host, EnabledSet enabled) {
        PluginFolder jars = new PluginFolder(folder);
        jars.open(host.get(0));
        List<ClassLoader> all = new ArrayList<>(host);
        all.addAll(jars.opened);
        return Discovery.onClassPaths(all, enabled).with(jars.problems).closing(jars.opened);
    }

    private void open(ClassLoader host) {
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.error(
                    ProblemKind.INPUT,
                    Place.file(folder.toString()),
                    "The folder of the plugins is not there.",
                    "Create it, or name the one that has their jars."));
            return;
        }
        for (Path jar : jars()) {
            try {
                // a loader over a file that is no archive finds nothing in it, and says nothing
                new ZipFile(jar.toFile()).close();
                PluginJar loader = new PluginJar(jar, host);
                if (loader.hasRegistry()) {
                    opened.add(loader);
                } else {
                    loader.close();
                }
            } catch (IOException e) {
                problems.addAll(TextFile.unreadable(jar.toString(), e).problems());
            }
        }
    }

    private List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        } catch (IOException e) {
            problems.addAll(TextFile.unreadable(folder.toString(), e).problems());
        }
        return jars.stream().sorted().toList();
    }
}
