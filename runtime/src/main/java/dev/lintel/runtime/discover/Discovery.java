package dev.lintel.runtime.discover;

import static java.util.Comparator.comparing;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the plugins, and what each one's registry says. */
public final class Discovery {

    private final List<Problem> problems = new ArrayList<>();

    private Discovery() {}

    /** The plugins that class loaders know by way of {@link java.util.ServiceLoader}. */
    public static Found onClassPaths(List<ClassLoader> loaders, EnabledSet enabled) {
        Discovery discovery = new Discovery();
        return discovery.find(RegistryLoader.load(loaders, discovery.problems), enabled);
    }

    /**
     * The plugins in the jars of a folder, each with a class loader of its own, and those of the host.
     *
     * @param host the host's class loaders; the first is the parent of all jars
     */
    public static Found inFolder(Path folder, List<ClassLoader> host, EnabledSet enabled) {
        return PluginFolder.find(folder, host, enabled);
    }

    /** Just these plugins. */
    public static Found ofRegistries(List<? extends PluginRegistry> registries, EnabledSet enabled) {
        return new Discovery().find(registries, enabled);
    }

    private Found find(List<? extends PluginRegistry> registries, EnabledSet enabled) {
        List<PluginFacts> facts = facts(registries);
        return new Found(facts, enabled, problems);
    }

    private List<PluginFacts> facts(List<? extends PluginRegistry> registries) {
        RegistryReader reader = new RegistryReader(problems);
        List<PluginFacts> facts = new ArrayList<>();
        for (PluginRegistry registry : registries) {
            reader.read(registry)
                    .filter(read -> facts.stream().noneMatch(other -> isSameJar(read, other)))
                    .ifPresent(facts::add);
        }
        facts.sort(comparing(PluginFacts::name)
                .thenComparing(plugin -> plugin.resources().toString()));
        return facts;
    }

    /** One jar that two class loaders have opened is one plugin. */
    private static boolean isSameJar(PluginFacts one, PluginFacts other) {
        return one.name().equals(other.name()) && one.resources().sameAs(other.resources());
    }
}
