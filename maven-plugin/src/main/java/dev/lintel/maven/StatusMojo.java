package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows for every plugin what is applied and what waits. */
@Mojo(name = "status", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class StatusMojo extends DatabaseVerbMojo {

    @Override
    List<String> words() {
        return List.of("status");
    }
}
