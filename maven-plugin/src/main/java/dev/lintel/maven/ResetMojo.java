package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes all plugins out of the database, for those who develop. Everything in their tables is lost. */
@Mojo(name = "reset", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class ResetMojo extends DatabaseVerbMojo {

    /** All that is in the tables may be lost; needed. */
    @Parameter(property = "lintel.yes", defaultValue = "false")
    private boolean yes;

    @Override
    List<String> words() {
        return yes ? List.of("reset", "--yes") : List.of("reset");
    }
}
