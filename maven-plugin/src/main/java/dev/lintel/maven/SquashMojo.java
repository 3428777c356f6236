package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes one migration of all up to a version. */
@Mojo(name = "squash", aggregator = true)
public final class SquashMojo extends PluginVerbMojo {

    /** The version that the one migration has. */
    @Parameter(property = "lintel.to", required = true)
    private String to;

    @Override
    List<String> words(String name, Project home) {
        List<String> words = new ArrayList<>(
                List.of("squash", name, "--history", home.histories().toString()));
        words.addAll(List.of("--to", to));
        return words;
    }
}
