package dev.lintel.schema.rule;

import dev.lintel.schema.Schema;
import java.util.Objects;

/**
 * A plugin with the schema that its models demand.
 *
 * @param plugin whose
 * @param schema what
 */
public record OwnedSchema(PluginFacts plugin, Schema schema) {

    public OwnedSchema {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(schema, "schema");
    }
}
