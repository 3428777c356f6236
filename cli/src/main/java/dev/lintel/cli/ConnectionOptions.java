package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which database, and whose plugins, when no host brings them. */
final class ConnectionOptions implements Source {

    private final Map<String, String> environment;

    @Option(
            names = "--url",
            paramLabel = "<jdbc url>",
            description = "The database; LINTEL_URL in the environment unless told.")
    private String url;

    @Option(names = "--user", paramLabel = "<name>", description = "Whose account; LINTEL_USER unless told.")
    private String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            description = "Its password; LINTEL_PASSWORD unless told, where other users of this machine can't read it.")
    private String password;

    @Mixin
    private ClassPathOption classPath;

    ConnectionOptions(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Lintel lintel(CommandLine command) {
        if (!hasDatabase()) {
            throw new ParameterException(command, "Missing option: --url=<jdbc url>, or LINTEL_URL in the environment");
        }
        return on(stated(url, "LINTEL_URL"), command);
    }

    @Override
    public Lintel plugins(CommandLine command) {
        return on("", command);
    }

    @Override
    public boolean hasDatabase() {
        String database = stated(url, "LINTEL_URL");
        return database != null && !database.isBlank();
    }

    @Override
    public Optional<String> dialect() {
        return Optional.empty();
    }

    private Lintel on(String database, CommandLine command) {
        ClassLoader loader = classPath.loader(command);
        DriverDataSource dataSource = new DriverDataSource(
                database,
                Objects.requireNonNullElse(stated(user, "LINTEL_USER"), ""),
                Objects.requireNonNullElse(stated(password, "LINTEL_PASSWORD"), ""),
                loader);
        return Lintel.on(dataSource).classLoaders(loader);
    }

    private String stated(String option, String variable) {
        return option == null ? environment.get(variable) : option;
    }
}
