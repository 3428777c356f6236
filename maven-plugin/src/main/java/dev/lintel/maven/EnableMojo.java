package dev.lintel.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lets plugins take part: writes it to the host's lintel.properties. */
@Mojo(name = "enable", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class EnableMojo extends EnabledMojo {

    @Override
    String verb() {
        return "enable";
    }
}
