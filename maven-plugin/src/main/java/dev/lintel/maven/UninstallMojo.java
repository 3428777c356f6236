package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes a plugin out of the database, with all that is in its tables. */
@Mojo(name = "uninstall", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class UninstallMojo extends DatabaseVerbMojo {

    /** The plugin's name. */
    @Parameter(property = "lintel.plugin", required = true)
    private String plugin;

    /** All that is in the tables may be lost; needed. */
    @Parameter(property = "lintel.yes", defaultValue = "false")
    private boolean yes;

    @Override
    List<String> words() {
        return yes ? List.of("uninstall", plugin, "--yes") : List.of("uninstall", plugin);
    }
}
