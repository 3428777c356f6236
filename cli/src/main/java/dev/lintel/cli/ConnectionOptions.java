package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which database, and whose plugins, when no host brings them. */
final class ConnectionOptions implements Source {

    private final Defaults defaults;

    @Option(
            names = "--url",
            paramLabel = "<jdbc url>",
            description = "The database; LINTEL_URL, or url in lintel.properties, unless told.")
    private String url;

    @Option(
            names = "--user",
            paramLabel = "<name>",
            description = "Whose account; LINTEL_USER, or user in lintel.properties, unless told.")
    private String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            description = "Its password; LINTEL_PASSWORD unless told, where other users of this machine can't read it.")
    private String password;

    @Mixin
    private ClassPathOption classPath;

    ConnectionOptions(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public Lintel lintel(CommandLine command) {
        ClassLoader loader = classPath.loader(command, defaults);
        String database = stated(url, "url", loader)
                .orElseThrow(() -> new ParameterException(
                        command, "Missing option: --url=<jdbc url>, or LINTEL_URL in the environment"));
        return on(database, loader);
    }

    @Override
    public Lintel plugins(CommandLine command) {
        return on("", classPath.loader(command, defaults));
    }

    @Override
    public boolean hasDatabase(CommandLine command) {
        return stated(url, "url", classPath.loader(command, defaults)).isPresent();
    }

    @Override
    public Optional<String> dialect() {
        return Optional.empty();
    }

    private Lintel on(String database, ClassLoader loader) {
        DriverDataSource dataSource = new DriverDataSource(
                database,
                stated(user, "user", loader).orElse(""),
                stated(password, "password", loader).orElse(""),
                loader);
        return Lintel.on(dataSource).classLoaders(loader);
    }

    private Optional<String> stated(String option, String key, ClassLoader loader) {
        return option == null ? defaults.find(key, loader) : Optional.of(option).filter(value -> !value.isBlank());
    }
}
