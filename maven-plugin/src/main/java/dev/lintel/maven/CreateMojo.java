package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles, and commits the draft that the compiler wrote as the plugin's next migration. */
@Mojo(name = "create", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class CreateMojo extends PluginVerbMojo {

    /** What the migration does, in a few words; its scripts are named after it. */
    @Parameter(property = "lintel.message")
    private String message;

    @Override
    List<String> words(String name, Project home) throws MojoFailureException {
        if (message == null || message.isBlank()) {
            throw new MojoFailureException(
                    "Say what the migration does, in a few words: -Dlintel.message=\"add due date\"");
        }
        return List.of(
                "create",
                name,
                message,
                "--classes",
                home.classes().toString(),
                "--history",
                home.histories().toString());
    }
}
