package old;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code old}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class OldPluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "old";
    }

    @Override
    public String prefix() {
        return "old_";
    }

    @Override
    public List<String> dependsOn() {
        return List.of();
    }

    @Override
    public List<Class<?>> models() {
        return List.of(Paper.class);
    }

    @Override
    public List<String> tables() {
        return List.of("old_paper");
    }

    @Override
    public String schemaHash() {
        return "c231b434edb65e332428bf55e0c829af1b8077024b5bcc8da24084a443e26e4c";
    }
}
