package dev.lintel.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** A verb that looks at the files of each project with plugins, and fails once it has looked at all of them. */
abstract class EachProjectMojo extends VerbMojo {

    /** The name of the command. */
    abstract String verb();

    @Override
    final void run() throws MojoFailureException {
        MojoFailureException failure = null;
        for (Project project : wanted()) {
            try {
                lintel(
                        Map.of(),
                        List.of(
                                verb(),
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

    /** Those projects of this build that have plugins. */
    List<Project> wanted() {
        return withPlugins();
    }
}
