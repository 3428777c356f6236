package dev.lintel.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, and shows the tables and columns that the entities demand. */
@Mojo(name = "models", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class ModelsMojo extends EachProjectMojo {

    @Override
    String verb() {
        return "models";
    }
}
