package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Whose plugins, for verbs that need no database. */
final class PluginOptions implements Source {

    private final Defaults defaults;

    @Mixin
    private ClassPathOption classPath;

    PluginOptions(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public Lintel lintel(CommandLine command) {
        return plugins(command);
    }

    @Override
    public Lintel plugins(CommandLine command) {
        ClassLoader loader = classPath.loader(command, defaults);
        return Lintel.on(new DriverDataSource("", "", "", loader)).classLoaders(loader);
    }

    @Override
    public boolean hasDatabase(CommandLine command) {
        return false;
    }

    /** The one whose URL is in the environment or in the folder's file. */
    @Override
    public Optional<String> dialect() {
        return defaults.find("url")
                .map(url -> url.split(":"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1]);
    }
}
