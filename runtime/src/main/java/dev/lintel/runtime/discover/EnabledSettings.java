package dev.lintel.runtime.discover;

import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads which plugins are enabled: from the host's {@code lintel.properties} on the class path, with {@code plugins=*} or a
 * list of names and {@code disabled=} with a list, or from the environment, where {@code LINTEL_PLUGINS} takes the place of
 * both.
 */
public final class EnabledSettings {

    static final String FILE = "lintel.properties";
    static final String VARIABLE = "LINTEL_PLUGINS";

    static final String PLUGINS = "plugins";
    static final String DISABLED = "disabled";

    /** What the command line reads from the same file; a boot has its data source. */
    private static final Set<String> OF_THE_COMMAND_LINE = Set.of("url", "user", "password", "classpath");

    private EnabledSettings() {}

    /**
     * What is set.
     *
     * @param loader the host's
     * @param environment the process's environment variables
     * @param problems where is told what can't be understood
     */
    public static EnabledSet read(ClassLoader loader, Map<String, String> environment, List<Problem> problems) {
        String variable = environment.get(VARIABLE);
        // set but empty is how deployment tools write "not set"; nobody starts a host without any plugin that way
        if (variable != null && !variable.isBlank()) {
            return EnabledSet.parse(variable, "", VARIABLE);
        }
        try {
            List<URL> files = Collections.list(loader.getResources(FILE));
            if (files.size() > 1) {
                problems.add(option(
                        "",
                        "There are %d files %s on the class path: %s."
                                .formatted(files.size(), FILE, String.join(", ", new TreeSet<>(texts(files)))),
                        "Keep the host's only; no plugin decides which plugins are enabled."));
                return EnabledSet.ALL;
            }
            return files.isEmpty() ? EnabledSet.ALL : parse(files.get(0), problems);
        } catch (IOException | IllegalArgumentException e) {
            problems.addAll(TextFile.unreadable(FILE, asIo(e)).problems());
            return EnabledSet.ALL;
        }
    }

    private static EnabledSet parse(URL file, List<Problem> problems) throws IOException {
        Properties settings = new Properties();
        URLConnection connection = file.openConnection();
        // what was replaced while the host ran must not be read through an old jar's directory
        connection.setUseCaches(false);
        try (Reader text = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            settings.load(text);
        }
        for (String key : new TreeSet<>(settings.stringPropertyNames())) {
            if (!key.equals(PLUGINS) && !key.equals(DISABLED) && !OF_THE_COMMAND_LINE.contains(key)) {
                problems.add(option(
                        file.toString(),
                        "The setting '%s' means nothing.".formatted(key),
                        "Write %s or %s.".formatted(PLUGINS, DISABLED)));
            }
        }
        return EnabledSet.parse(settings.getProperty(PLUGINS, "*"), settings.getProperty(DISABLED, ""), FILE);
    }

    private static Problem option(String file, String text, String cure) {
        return Problem.error(ProblemKind.OPTION, file.isEmpty() ? Place.NOWHERE : Place.file(file), text, cure);
    }

    private static List<String> texts(List<URL> files) {
        return files.stream().map(URL::toString).toList();
    }

    private static IOException asIo(Exception e) {
        return e instanceof IOException io ? io : new IOException(e);
    }
}
