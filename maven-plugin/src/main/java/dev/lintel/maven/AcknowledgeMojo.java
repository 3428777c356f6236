package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says of a problem in a plugin's next migration that it is meant, and why. */
@Mojo(name = "acknowledge", aggregator = true)
public final class AcknowledgeMojo extends PluginVerbMojo {

    /** The problem, by the name in brackets before its message. */
    @Parameter(property = "lintel.problem", required = true)
    private String problem;

    /** The table that it is about, or {@code <table>.<name>} of a column, an index or a constraint. */
    @Parameter(property = "lintel.about", required = true)
    private String about;

    /** Why it is well, in a line. */
    @Parameter(property = "lintel.reason", required = true)
    private String reason;

    @Override
    List<String> words(String name, Project home) {
        return List.of(
                "acknowledge",
                name,
                problem,
                about,
                reason,
                "--history",
                home.histories().toString());
    }
}
