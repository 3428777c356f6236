package dev.lintel.processor.plugin;

import dev.lintel.Backfill;
import dev.lintel.ColumnType;
import dev.lintel.Plugin;
import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.rule.PluginFacts;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads Lintel's own annotations. */
public final class LintelAnnotations {

    public static final String PLUGIN_MODEL = PluginModel.class.getName();
    public static final String PLUGIN = Plugin.class.getName();
    public static final String RENAMED_FROM = RenamedFrom.class.getName();
    public static final String COLUMN_TYPE = ColumnType.class.getName();
    public static final String BACKFILL = Backfill.class.getName();

    private LintelAnnotations() {}

    /** The plugin that a class says it belongs to. */
    public static Optional<String> pluginOf(TypeElement type, Annotations annotations) {
        return annotations.on(type, PLUGIN_MODEL).map(use -> use.string("plugin", ""));
    }

    /** What a {@code @Plugin} states, taken at its word. */
    static PluginFacts facts(AnnotationUse plugin) {
        String name = plugin.string("name", "");
        String prefix = plugin.string("prefix", Plugin.DERIVED_PREFIX);
        return new PluginFacts(
                name,
                prefix.equals(Plugin.DERIVED_PREFIX) ? PluginNaming.prefix(name) : prefix,
                plugin.strings("dependsOn"));
    }

    /** What holds for a plugin that has no {@code @Plugin}. */
    static PluginFacts defaults(String name) {
        return new PluginFacts(name, PluginNaming.prefix(name), java.util.List.of());
    }
}
