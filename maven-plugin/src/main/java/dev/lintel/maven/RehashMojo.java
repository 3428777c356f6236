package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Records the scripts of a plugin's history as they are now, after they were edited by hand. */
@Mojo(name = "rehash", aggregator = true)
public final class RehashMojo extends PluginVerbMojo {

    @Override
    List<String> words(String name, Project home) {
        return List.of("rehash", name, "--history", home.histories().toString());
    }
}
