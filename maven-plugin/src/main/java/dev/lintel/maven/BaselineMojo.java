package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Adopts a plugin's tables that were there before Lintel. */
@Mojo(name = "baseline", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class BaselineMojo extends DatabaseVerbMojo {

    /** The plugin's name. */
    @Parameter(property = "lintel.plugin", required = true)
    private String plugin;

    /** The version that the tables are at; the newest unless told. */
    @Parameter(property = "lintel.to")
    private Integer to;

    /** Adopts them even where they differ, or can't be compared. */
    @Parameter(property = "lintel.acceptDrift", defaultValue = "false")
    private boolean acceptDrift;

    @Override
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("baseline", plugin));
        if (to != null) {
            words.addAll(List.of("--to", to.toString()));
        }
        if (acceptDrift) {
            words.add("--accept-drift");
        }
        return words;
    }
}
