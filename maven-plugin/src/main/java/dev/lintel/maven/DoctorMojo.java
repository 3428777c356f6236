package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, looks at Java, the compilation, the histories, and a database if one is stated; says what is wrong and how to mend it. */
@Mojo(name = "doctor", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DoctorMojo extends DatabaseVerbMojo {

    @Override
    void run() throws MojoFailureException {
        MojoFailureException failure = null;
        List<Project> withPlugins = withPlugins();
        for (Project project : withPlugins.isEmpty() ? List.of(project()) : withPlugins) {
            try {
                connected(List.of(
                        "doctor",
                        "--classes",
                        project.classes().toString(),
                        "--history",
                        project.histories().toString()));
            } catch (MojoFailureException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    List<String> words() {
        return List.of("doctor");
    }
}
