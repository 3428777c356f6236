package dev.lintel.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, and lists the plugins of each project, and how their histories stand. */
@Mojo(name = "list", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class ListMojo extends EachProjectMojo {

    @Override
    String verb() {
        return "list";
    }
}
