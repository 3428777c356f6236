package dev.lintel.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A verb that works on the files of one plugin: on its compiled classes and its history. */
abstract class PluginVerbMojo extends VerbMojo {

    /** The plugin's name; may be left out where the build has one plugin only. */
    @Parameter(property = "lintel.plugin")
    private String plugin;

    /**
     * The words of the command.
     *
     * @param name the plugin's name
     * @param home the project that it is in
     */
    abstract List<String> words(String name, Project home) throws MojoFailureException;

    @Override
    final void run() throws MojoFailureException {
        Map<String, Project> homes = new TreeMap<>();
        projects().forEach(project -> project.plugins().forEach(name -> homes.put(name, project)));
        String name = wanted(homes);
        lintel(Map.of(), words(name, homes.get(name)));
    }

    private String wanted(Map<String, Project> homes) throws MojoFailureException {
        if (homes.isEmpty()) {
            throw new MojoFailureException(
                    "No project of this build has a plugin: no class with @PluginModel was compiled with Lintel's"
                            + " processor. Put dev.lintel:lintel-processor on the processor path of"
                            + " maven-compiler-plugin.");
        }
        if (plugin == null && homes.size() == 1) {
            return homes.keySet().iterator().next();
        }
        if (plugin == null) {
            throw new MojoFailureException("This build has the plugins " + String.join(", ", homes.keySet())
                    + ". Say which one is meant: -Dlintel.plugin="
                    + homes.keySet().iterator().next());
        }
        if (!homes.containsKey(plugin)) {
            throw new MojoFailureException("No project of this build has the plugin '" + plugin + "'; there are "
                    + String.join(", ", homes.keySet()) + ". Correct -Dlintel.plugin.");
        }
        return plugin;
    }
}
