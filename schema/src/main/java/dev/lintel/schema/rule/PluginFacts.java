package dev.lintel.schema.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a plugin states about itself.
 *
 * @param name its name
 * @param prefix what its tables start with; empty for the core
 * @param dependsOn the plugins it declares to depend on, sorted, without duplicates
 */
public record PluginFacts(String name, String prefix, List<String> dependsOn) {

    public PluginFacts {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prefix, "prefix");
        dependsOn = dependsOn.stream().distinct().sorted().toList();
    }

    /** Whether these are the host's own tables, which everybody may refer to. */
    public boolean isCore() {
        return prefix.isEmpty();
    }
}
