package dev.lintel.cli;

import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for a connection where no option says otherwise: the environment first, then {@code lintel.properties} in the folder
 * where the program was started, then the one on the class path.
 *
 * @param environment the variables
 * @param folder where the program was started
 */
record Defaults(Map<String, String> environment, Path folder) {

    private static final String FILE = "lintel.properties";

    /** What the same file says of plugins is for the class path. */
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("url", "user", "password", "classpath", "plugins", "disabled"));

    Defaults {
        environment = Map.copyOf(environment);
    }

    /**
     * A setting in the environment or in the folder.
     *
     * @param key {@code url} in the file, {@code LINTEL_URL} in the environment
     */
    Optional<String> find(String key) {
        String variable = environment.get("LINTEL_" + key.toUpperCase(Locale.ROOT));
        // set but empty is how deployment tools write "not set"
        return Optional.ofNullable(variable).filter(value -> !value.isEmpty()).or(() -> inFolder(key));
    }

    /** The same, or else in the file on a class path. */
    Optional<String> find(String key, ClassLoader classPath) {
        return find(key).or(() -> onClassPath(key, classPath));
    }

    private Optional<String> inFolder(String key) {
        Path file = folder.resolve(FILE);
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(TextFile.read(file).orElse("")));
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.INPUT,
                    Place.file(file.toString()),
                    "The file can't be read as properties: " + e.getMessage() + ".",
                    "Mend the line with the backslash."));
        }
        for (String stated : new TreeSet<>(settings.stringPropertyNames())) {
            if (!KEYS.contains(stated)) {
                throw new ProblemException(Problem.error(
                        ProblemKind.OPTION,
                        Place.file(file.toString()),
                        "The setting '%s' means nothing.".formatted(stated),
                        "Write one of %s.".formatted(String.join(", ", KEYS))));
            }
        }
        return stated(settings, key);
    }

    /** What is wrong with this file is told when the plugins are looked for. */
    private static Optional<String> onClassPath(String key, ClassLoader classPath) {
        URL file = classPath.getResource(FILE);
        if (file == null) {
            return Optional.empty();
        }
        Properties settings = new Properties();
        try {
            URLConnection connection = file.openConnection();
            // a jar that is kept open can't be replaced on some systems
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stated(settings, key);
    }

    private static Optional<String> stated(Properties settings, String key) {
        return Optional.ofNullable(settings.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
