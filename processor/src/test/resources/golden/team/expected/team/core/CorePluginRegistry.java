package team.core;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code core}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class CorePluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "core";
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public List<String> dependsOn() {
        return List.of();
    }

    @Override
    public List<Class<?>> models() {
        return List.of(User.class);
    }

    @Override
    public List<String> tables() {
        return List.of("users");
    }

    @Override
    public String schemaHash() {
        return "9f347d849f60495b3783e1721bb63d6f4df870a1f3918558221cc664c2d65e55";
    }
}
