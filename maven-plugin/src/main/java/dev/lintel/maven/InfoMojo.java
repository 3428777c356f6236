package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, and shows what a plugin is, and its migrations. */
@Mojo(name = "info", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class InfoMojo extends PluginVerbMojo {

    @Override
    List<String> words(String name, Project home) {
        return List.of(
                "info",
                name,
                "--classes",
                home.classes().toString(),
                "--history",
                home.histories().toString());
    }
}
