package dev.lintel.processor.plugin;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.rule.PluginFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A plugin of this compilation.
 *
 * @param facts what it states about itself
 * @param home the package that carries its {@code @Plugin}, if one does
 * @param models its entities: those in this compilation's sources, and those that an earlier compilation knew and that are
 *     still there; sorted by name
 * @param place where it is stated: its {@code @Plugin}, else its first model in the sources
 */
public record SourcePlugin(
        PluginFacts facts, Optional<PackageElement> home, List<TypeElement> models, ElementPlace place) {

    public SourcePlugin {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(place, "place");
        models = List.copyOf(models);
    }

    public String name() {
        return facts.name();
    }
}
