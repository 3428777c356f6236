package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares the database with the snapshots of the plugins, and says what differs. */
@Mojo(name = "verify", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class VerifyMojo extends DatabaseVerbMojo {

    @Override
    List<String> words() {
        return List.of("verify");
    }
}
