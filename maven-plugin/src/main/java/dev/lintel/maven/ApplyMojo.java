package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Brings the database to the newest version of all plugins, or of one. */
@Mojo(name = "apply", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class ApplyMojo extends DatabaseVerbMojo {

    /** Just this plugin, and what waits before it; all unless told. */
    @Parameter(property = "lintel.plugin")
    private String plugin;

    /** The version of the plugin to stop at; its newest unless told. */
    @Parameter(property = "lintel.to")
    private Integer to;

    /** The schemas to migrate, separated by commas, for hosts that keep each tenant in one; the connection's unless told. */
    @Parameter(property = "lintel.schemas")
    private String schemas;

    /** Just shows what would be done. */
    @Parameter(property = "lintel.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("apply"));
        if (plugin != null) {
            words.add(plugin);
        }
        if (to != null) {
            words.addAll(List.of("--to", to.toString()));
        }
        if (schemas != null) {
            words.addAll(List.of("--schemas", schemas));
        }
        if (dryRun) {
            words.add("--dry-run");
        }
        return words;
    }
}
