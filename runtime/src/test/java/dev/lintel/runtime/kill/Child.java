package dev.lintel.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.kill.MortalRun.Work;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A work that is done in processes of its own, which die on the way. */
final class Child {

    private static final Path FOLDER = newFolder();

    private static final String CLASS_PATH = jarsOnly();

    private final Mortal kind;
    private final Work work;
    private final Template template;
    private final List<Path> plugins;

    /** The classes that such a process loads, so that it starts in half the time. */
    private final Path classes;

    private Child(Mortal kind, Work work, Template template, List<Path> plugins) {
        this.kind = kind;
        this.work = work;
        this.template = template;
        this.plugins = plugins;
        this.classes = FOLDER.resolve(kind + "-" + work + ".jsa");
    }

    private static Path newFolder() {
        try {
            return Files.createDirectories(Path.of("target", "kill-children").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of classes is for those from jars. */
    private static String jarsOnly() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                jars.add(TestPlugin.pack(path, FOLDER.resolve("classes-" + jars.size() + ".jar"))
                        .toString());
            } else if (Files.exists(path)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    static Child of(Mortal kind, Work work, Template template, List<Path> plugins) throws Exception {
        Child child = new Child(kind, work, template, plugins);
        assertThat(child.run("-XX:ArchiveClassesAtExit=" + child.classes, 0, template.copy()))
                .isZero();
        return child;
    }

    /** What a database holds at the end when nobody is killed. */
    List<String> undisturbed() throws Exception {
        DataSource database = kind.dataSource(template.copy());
        work.on(database, kind.dialect(), plugins);
        work.goOn(database, kind.dialect(), plugins);
        return Contents.of(database);
    }

    /** How many events there are to be killed at. */
    int events() throws Exception {
        Deadly counting = new Deadly(0);
        work.on(counting.over(kind.dataSource(template.copy())), kind.dialect(), plugins);
        return counting.events();
    }

    void killedAt(int point, String url) throws Exception {
        assertThat(run("-XX:SharedArchiveFile=" + classes, point, url)).isEqualTo(Deadly.KILLED);
    }

    private int run(String archive, int point, String url) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                archive,
                "-cp",
                CLASS_PATH,
                MortalRun.class.getName(),
                work.name(),
                kind.name(),
                url,
                String.valueOf(point)));
        plugins.forEach(plugin -> command.add(plugin.toString()));
        Path said = Files.createTempFile(FOLDER, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ends = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ends).as("it ends by itself, %s", Files.readString(said)).isTrue();
        assertThat(process.exitValue()).as("%s", Files.readString(said)).isIn(0, Deadly.KILLED);
        Files.delete(said);
        return process.exitValue();
    }
}
