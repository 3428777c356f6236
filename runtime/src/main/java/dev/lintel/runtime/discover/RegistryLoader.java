package dev.lintel.runtime.discover;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the registries on class paths. One that can't be loaded is a problem, and no reason to overlook the others. */
final class RegistryLoader {

    /** So many in a row can only be a loader that never gets past the first. */
    private static final int HOPELESS = 1000;

    private final List<PluginRegistry> found = new ArrayList<>();
    private final List<Problem> problems;

    private RegistryLoader(List<Problem> problems) {
        this.problems = problems;
    }

    static List<PluginRegistry> load(List<ClassLoader> loaders, List<Problem> problems) {
        RegistryLoader loading = new RegistryLoader(problems);
        loaders.forEach(loading::load);
        return loading.found;
    }

    private void load(ClassLoader loader) {
        Iterator<PluginRegistry> registries =
                ServiceLoader.load(PluginRegistry.class, loader).iterator();
        int failures = 0;
        while (failures < HOPELESS) {
            try {
                if (!registries.hasNext()) {
                    return;
                }
                add(registries.next());
                failures = 0;
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                problems.add(unloadable(e));
            }
        }
    }

    private void add(PluginRegistry registry) {
        // a loader sees what its parents see
        if (found.stream().noneMatch(other -> other.getClass() == registry.getClass())) {
            found.add(registry);
        }
    }

    static Problem unloadable(Throwable failure) {
        String cause = failure.getCause() == null ? "" : " (" + failure.getCause() + ")";
        boolean anotherInterface = String.valueOf(failure.getMessage()).endsWith("not a subtype");
        return Problem.error(
                ProblemKind.BROKEN_REGISTRY,
                Place.NOWHERE,
                "A plugin's registry can't be loaded: " + failure.getMessage() + cause + ".",
                anotherInterface
                        ? "Take lintel-annotations out of the plugin's jar and its libraries: the host brings it."
                        : "Recompile the plugin with Lintel's annotation processor, and put all that it needs on the class path.");
    }
}
