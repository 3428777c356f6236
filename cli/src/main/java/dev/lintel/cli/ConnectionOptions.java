package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which database, and whose plugins, when no host brings them. */
final class ConnectionOptions implements Function<CommandLine, Lintel> {

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

    @Option(
            names = "--classpath",
            paramLabel = "<jars and folders>",
            description = "The plugins, with the JDBC driver if need be; the program's own class path unless told.")
    private String classpath;

    ConnectionOptions(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Lintel apply(CommandLine command) {
        String database = stated(url, "LINTEL_URL");
        if (database == null || database.isBlank()) {
            throw new ParameterException(command, "Missing option: --url=<jdbc url>, or LINTEL_URL in the environment");
        }
        ClassLoader loader = loader(command);
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

    private ClassLoader loader(CommandLine command) {
        ClassLoader own = getClass().getClassLoader();
        if (classpath == null) {
            return own;
        }
        List<URL> urls = new ArrayList<>();
        for (String entry : classpath.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                urls.add(url(entry, command));
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), own);
    }

    private static URL url(String entry, CommandLine command) {
        try {
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                return path.toUri().toURL();
            }
        } catch (InvalidPathException | MalformedURLException e) {
            // said below
        }
        throw new ParameterException(
                command, "Invalid value for option '--classpath': there is no jar or folder '" + entry + "'");
    }
}
