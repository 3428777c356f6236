package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Renumbers the migrations of a branch after those that were merged in the meantime. */
@Mojo(name = "rebase", aggregator = true)
public final class RebaseMojo extends PluginVerbMojo {

    /** The name of the migration that comes last, where the histories don't tell. */
    @Parameter(property = "lintel.last")
    private String last;

    @Override
    List<String> words(String name, Project home) {
        List<String> words = new ArrayList<>(
                List.of("rebase", name, "--history", home.histories().toString()));
        if (last != null) {
            words.addAll(List.of("--last", last));
        }
        return words;
    }
}
