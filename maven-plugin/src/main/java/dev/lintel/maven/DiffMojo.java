package dev.lintel.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, and shows what the models have changed since the newest migration. */
@Mojo(name = "diff", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DiffMojo extends EachProjectMojo {

    @Override
    String verb() {
        return "diff";
    }
}
