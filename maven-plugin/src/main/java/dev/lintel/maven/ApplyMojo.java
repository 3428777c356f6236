package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Brings the database to the newest version of all plugins. */
@Mojo(name = "apply", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class ApplyMojo extends DatabaseVerbMojo {

    @Override
    List<String> words() {
        return List.of("apply");
    }
}
