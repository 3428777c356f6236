package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes migrations back, by the undo scripts that the database kept when it applied them. */
@Mojo(name = "rollback", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class RollbackMojo extends DatabaseVerbMojo {

    /** Just this plugin, which need not be installed any more; whichever came last unless told. */
    @Parameter(property = "lintel.plugin")
    private String plugin;

    /** How many of the migrations that were applied last. */
    @Parameter(property = "lintel.steps")
    private Integer steps;

    /** The version of the plugin that stays; 0 for none. */
    @Parameter(property = "lintel.to")
    private Integer to;

    /** All migrations. */
    @Parameter(property = "lintel.all", defaultValue = "false")
    private boolean all;

    /** Undoes first what other plugins have applied that needs what would go. */
    @Parameter(property = "lintel.cascade", defaultValue = "false")
    private boolean cascade;

    /** Goes on where rows or values are lost, or a migration says that it is irreversible. */
    @Parameter(property = "lintel.acceptLoss", defaultValue = "false")
    private boolean acceptLoss;

    /** Just shows what would be undone, and what would be lost. */
    @Parameter(property = "lintel.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("rollback"));
        if (plugin != null) {
            words.add(plugin);
        }
        if (steps != null) {
            words.addAll(List.of("--steps", steps.toString()));
        }
        if (to != null) {
            words.addAll(List.of("--to", to.toString()));
        }
        add(words, all, "--all");
        add(words, cascade, "--cascade");
        add(words, acceptLoss, "--accept-loss");
        add(words, dryRun, "--dry-run");
        return words;
    }

    private static void add(List<String> words, boolean isSet, String option) {
        if (isSet) {
            words.add(option);
        }
    }
}
