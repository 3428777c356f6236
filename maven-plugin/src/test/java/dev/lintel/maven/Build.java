package dev.lintel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project in a folder of its own, which is built by a Maven of its own. */
final class Build {

    private static final Path PROJECTS = Path.of("target", "test-classes", "projects");

    private final Path folder;

    private Build(Path folder) {
        this.folder = folder;
    }

    /** A copy of one of the projects among the resources. */
    static Build of(String project, Path folder) {
        Path from = PROJECTS.resolve(project);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Replaces a text that stands once in a file. */
    Build edit(String path, String from, String to) {
        try {
            String text = Files.readString(file(path));
            assertThat(text).containsOnlyOnce(from);
            Files.writeString(file(path), text.replace(from, to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Maven prints, which must succeed. */
    String succeeds(String... words) {
        Outcome outcome = run(words);
        assertThat(outcome.code()).as(outcome.printed()).isZero();
        return outcome.printed();
    }

    /** What Maven prints, which must fail. */
    String fails(String... words) {
        Outcome outcome = run(words);
        assertThat(outcome.code()).as(outcome.printed()).isNotZero();
        return outcome.printed();
    }

    private record Outcome(int code, String printed) {}

    private Outcome run(String... words) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setUserSettingsFile(Path.of("target", "test-classes", "settings.xml")
                .toAbsolutePath()
                .toFile());
        request.setLocalRepositoryDirectory(new File(System.getProperty("repository")));
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.addShellEnvironment(
                "DOWNLOADED", Path.of(System.getProperty("downloaded")).toUri().toString());
        // whoever builds this may have set it for a build of his own
        request.addShellEnvironment("MAVEN_ARGS", "");
        request.addArgs(List.of(words));
        List<String> lines = new ArrayList<>();
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        try {
            int code = new DefaultInvoker()
                    .setMavenHome(new File(System.getProperty("maven.home")))
                    .execute(request)
                    .getExitCode();
            return new Outcome(code, String.join("\n", lines));
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
