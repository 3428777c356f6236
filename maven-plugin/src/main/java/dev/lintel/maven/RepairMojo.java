package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Mends what the journal of broken-off runs proves. */
@Mojo(name = "repair", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class RepairMojo extends DatabaseVerbMojo {

    @Override
    List<String> words() {
        return List.of("repair");
    }
}
