package dev.lintel.runtime.discover;

import dev.lintel.PluginRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plugin's jar with a class loader of its own. All classes come from the host first, but for the registries that the jar
 * brings: if the host had another version of the plugin on its class path, that one would be taken in silence, and this one's
 * migrations never applied. So both are found, and refused.
 */
final class PluginJar extends URLClassLoader {

    private static final String SERVICE = "META-INF/services/" + PluginRegistry.class.getName();

    static {
        registerAsParallelCapable();
    }

    private final Set<String> registries = new TreeSet<>();

    /**
     * Opens a jar.
     *
     * @throws IOException when it is none
     */
    PluginJar(Path jar, ClassLoader host) throws IOException {
        super(jar.getFileName().toString(), new URL[] {jar.toUri().toURL()}, host);
        try {
            URL service = findResource(SERVICE);
            if (service != null) {
                readNames(service);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Whether there is a plugin in it; other jars are libraries. */
    boolean hasRegistry() {
        return !registries.isEmpty();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!registries.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    private void readNames(URL service) throws IOException {
        URLConnection connection = service.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(name -> !name.isEmpty())
                    .forEach(registries::add);
        }
    }
}
