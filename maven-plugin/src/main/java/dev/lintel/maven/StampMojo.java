package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Records a plugin's migrations up to a version without carrying them out. */
@Mojo(name = "stamp", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class StampMojo extends DatabaseVerbMojo {

    /** The plugin's name. */
    @Parameter(property = "lintel.plugin", required = true)
    private String plugin;

    /** The last version that is recorded. */
    @Parameter(property = "lintel.to", required = true)
    private Integer to;

    @Override
    List<String> words() {
        return List.of("stamp", plugin, "--to", to.toString());
    }
}
