package dev.lintel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What a goal asks of a Maven project. */
final class Project {

    private final MavenProject maven;

    Project(MavenProject maven) {
        this.maven = maven;
    }

    String name() {
        return maven.getArtifactId();
    }

    /** Where its sources are. */
    Path sources() {
        return Path.of(maven.getBuild().getSourceDirectory());
    }

    /** Where its classes are. */
    Path classes() {
        return Path.of(maven.getBuild().getOutputDirectory());
    }

    /** Where the histories of its plugins are: in the folder for resources that has them, else in the first. */
    Path histories() {
        List<Path> folders = maven.getResources().stream()
                .map(resource -> Path.of(resource.getDirectory()).resolve("db").resolve("plugins"))
                .toList();
        return folders.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> folders.isEmpty()
                        ? maven.getBasedir().toPath().resolve("src/main/resources/db/plugins")
                        : folders.get(0));
    }

    /** The plugins that were compiled in it. */
    List<String> plugins() {
        Path folder = classes().resolve("META-INF").resolve("lintel");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> plugins = Files.list(folder)) {
            return plugins.filter(plugin -> Files.exists(plugin.resolve("plugin.json")))
                    .map(plugin -> plugin.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its classes, and all that they need to run. */
    List<String> runtimeClassPath() throws MojoFailureException {
        try {
            return "pom".equals(maven.getPackaging()) ? List.of() : maven.getRuntimeClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoFailureException("The dependencies of " + name() + " are not resolved.", e);
        }
    }
}
