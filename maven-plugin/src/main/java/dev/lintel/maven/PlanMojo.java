package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what `apply` would do, in its order. */
@Mojo(name = "plan", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class PlanMojo extends DatabaseVerbMojo {

    @Override
    List<String> words() {
        return List.of("plan");
    }
}
