package dev.lintel.processor.oracle;

import dev.lintel.PluginRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * A plugin's first migration, as the processor drafted it.
 *
 * @param plugin whose
 * @param up the script that makes its tables
 * @param down the script that removes them
 */
record PluginDraft(String plugin, String up, String down) {

    /** The drafts of all plugins in a class output, each after those that it depends on. */
    static List<PluginDraft> inDependencyOrder(Path classes, ClassLoader loader, String dialect) throws IOException {
        Map<String, PluginRegistry> registries = new TreeMap<>();
        ServiceLoader.load(PluginRegistry.class, loader).forEach(registry -> registries.put(registry.name(), registry));
        Set<String> order = new LinkedHashSet<>();
        registries.keySet().forEach(plugin -> visit(plugin, registries, order));
        List<PluginDraft> drafts = new ArrayList<>();
        for (String plugin : order) {
            Path folder = classes.resolve("META-INF/lintel")
                    .resolve(plugin)
                    .resolve("draft")
                    .resolve(dialect);
            drafts.add(new PluginDraft(
                    plugin,
                    Files.readString(folder.resolve("V1__draft.sql")),
                    Files.readString(folder.resolve("U1__draft.sql"))));
        }
        return drafts;
    }

    private static void visit(String plugin, Map<String, PluginRegistry> registries, Set<String> order) {
        registries.get(plugin).dependsOn().forEach(needed -> visit(needed, registries, order));
        order.add(plugin);
    }
}
