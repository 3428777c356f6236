package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the migrations of all plugins in one order: when they were applied, and what waits; without a database what is committed. */
@Mojo(name = "history", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class HistoryMojo extends DatabaseVerbMojo {

    /** Just this plugin; all unless told. */
    @Parameter(property = "lintel.plugin")
    private String plugin;

    @Override
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("history"));
        if (plugin != null) {
            words.add(plugin);
        }
        return words;
    }
}
