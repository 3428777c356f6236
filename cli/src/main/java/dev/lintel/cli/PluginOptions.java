package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Whose plugins, for verbs that need no database. */
final class PluginOptions implements Source {

    private final Map<String, String> environment;

    @Mixin
    private ClassPathOption classPath;

    PluginOptions(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Lintel lintel(CommandLine command) {
        return plugins(command);
    }

    @Override
    public Lintel plugins(CommandLine command) {
        ClassLoader loader = classPath.loader(command);
        return Lintel.on(new DriverDataSource("", "", "", loader)).classLoaders(loader);
    }

    @Override
    public boolean hasDatabase() {
        return false;
    }

    /** The one whose URL is in the environment. */
    @Override
    public Optional<String> dialect() {
        String[] parts = environment.getOrDefault("LINTEL_URL", "").split(":");
        return parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    }
}
