package dev.lintel.runtime.discover;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/**
 * Asks a registry for its facts. Its names become names of tables and files here, so nothing that the compiler would have
 * refused gets past this place.
 */
final class RegistryReader {

    private final List<Problem> problems;

    RegistryReader(List<Problem> problems) {
        this.problems = problems;
    }

    Optional<PluginFacts> read(PluginRegistry registry) {
        PluginResources resources = PluginResources.of(registry.getClass());
        try {
            PluginFacts facts = new PluginFacts(
                    registry.name(),
                    registry.prefix(),
                    registry.dependsOn(),
                    registry.tables(),
                    registry.schemaHash(),
                    resources);
            return isLegal(facts) ? Optional.of(facts) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            problems.add(RegistryLoader.unloadable(new IllegalStateException(resources + " fails", e)));
            return Optional.empty();
        }
    }

    private boolean isLegal(PluginFacts facts) {
        if (!PluginNaming.isValid(facts.name())) {
            problems.add(Problem.error(
                    ProblemKind.PLUGIN_NAME,
                    Place.NOWHERE,
                    "A plugin can't be called '%s' (%s).".formatted(facts.name(), facts.resources()),
                    "Recompile the plugin with Lintel's annotation processor."));
            return false;
        }
        if (!facts.prefix().isEmpty() && !facts.prefix().equals(PluginNaming.prefix(facts.name()))) {
            problems.add(Problem.error(
                    ProblemKind.PLUGIN_PREFIX,
                    Place.NOWHERE,
                    "The plugin %s can't have the prefix '%s' (%s)."
                            .formatted(facts.name(), facts.prefix(), facts.resources()),
                    "Recompile the plugin with Lintel's annotation processor."));
            return false;
        }
        return true;
    }
}
