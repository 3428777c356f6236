package dev.lintel.processor.plugin;

import dev.lintel.Plugin;
import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Refuses what {@code @Plugin} and {@code @PluginModel} can't mean. */
final class PluginCheck {

    private final Problems problems;

    PluginCheck(Problems problems) {
        this.problems = problems;
    }

    /** Whether the name can be one; says so if it can't. */
    boolean name(String name, ElementPlace place) {
        if (PluginNaming.isValid(name)) {
            return true;
        }
        problems.error(
                ProblemKind.PLUGIN_NAME,
                place,
                "'" + name + "' can't be a plugin's name.",
                "Write small letters, digits and single '_', a letter first, at most " + PluginNaming.MAX_LENGTH
                        + " characters, and no name that Windows or Lintel keeps for itself.");
        return false;
    }

    /** Whether a {@code @Plugin} is one that can be used; says so if it can't. */
    boolean plugin(StatedPlugin plugin) {
        AnnotationUse use = plugin.use();
        boolean good = name(plugin.name(), use.place("name"));
        List<String> dependencies = use.strings("dependsOn");
        for (int i = 0; i < dependencies.size(); i++) {
            good &= name(dependencies.get(i), use.place("dependsOn", i));
        }
        String prefix = use.string("prefix", Plugin.DERIVED_PREFIX);
        String derived = PluginNaming.prefix(plugin.name());
        if (!prefix.isEmpty() && !prefix.equals(Plugin.DERIVED_PREFIX) && !prefix.equals(derived)) {
            problems.error(
                    ProblemKind.PLUGIN_PREFIX,
                    use.place("prefix"),
                    "The plugin '" + plugin.name() + "' can't have the prefix '" + prefix + "'.",
                    "Leave prefix out, which means '" + derived
                            + "', or write \"\" if these are the host's own tables.");
            good = false;
        }
        return good;
    }

    void duplicate(StatedPlugin first, StatedPlugin second) {
        problems.error(
                ProblemKind.DUPLICATE_PLUGIN,
                second.use().place("name"),
                "The package '" + first.home().getQualifiedName() + "' already states the plugin '" + second.name()
                        + "'.",
                "Keep one @Plugin a plugin, on the package that is above its models.");
    }

    void modelWithoutEntity(TypeElement model, AnnotationUse use) {
        problems.error(
                ProblemKind.MODEL_NOT_ENTITY,
                use.place(),
                "'" + model.getSimpleName() + "' is a model of a plugin, but no JPA entity.",
                "Write @Entity beside @PluginModel; a @MappedSuperclass or an @Embeddable needs no @PluginModel.");
    }

    void entityWithoutModel(TypeElement entity, ElementPlace place, String plugin) {
        problems.error(
                ProblemKind.ENTITY_NOT_MODEL,
                place,
                "The entity '" + entity.getSimpleName() + "' is in a package of the plugin '" + plugin
                        + "', but belongs to no plugin, so nobody would make its table.",
                "Write @PluginModel(plugin = \"" + plugin + "\") beside @Entity.");
    }
}
