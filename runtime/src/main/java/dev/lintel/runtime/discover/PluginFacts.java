package dev.lintel.runtime.discover;

import java.util.List;
import java.util.Objects;

/**
 * What a plugin's registry says of it, with names that were checked.
 *
 * @param name the plugin's name
 * @param prefix what its tables start with; empty for the core
 * @param dependsOn the plugins that it needs, sorted
 * @param tables the tables that it owns, sorted
 * @param schemaHash the fingerprint of the schema that its models demand
 * @param resources the files of the jar that the registry came from
 */
public record PluginFacts(
        String name,
        String prefix,
        List<String> dependsOn,
        List<String> tables,
        String schemaHash,
        PluginResources resources) {

    public PluginFacts {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prefix, "prefix");
        dependsOn = dependsOn.stream().sorted().distinct().toList();
        tables = tables.stream().sorted().distinct().toList();
        Objects.requireNonNull(schemaHash, "schemaHash");
        Objects.requireNonNull(resources, "resources");
    }

    /** The same plugin, needing no other. */
    PluginFacts withoutNeeds() {
        return new PluginFacts(name, prefix, List.of(), tables, schemaHash, resources);
    }
}
