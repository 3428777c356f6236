package dev.lintel.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the plugins are, when no host brings them. */
final class ClassPathOption {

    @Option(
            names = "--classpath",
            paramLabel = "<jars and folders>",
            description =
                    "The plugins' jars, with that of the JDBC driver if need be; classpath in lintel.properties, or the program's own,"
                            + " unless told.")
    private String classpath;

    private ClassLoader loader;

    /** Loads from it, and lets {@code lintel.properties} be found on it while the verb runs. */
    ClassLoader loader(CommandLine command, Defaults defaults) {
        // a second call of the same command opens it again
        if (loader == null || Thread.currentThread().getContextClassLoader() != loader) {
            loader =
                    open(command, classpath == null ? defaults.find("classpath").orElse(null) : classpath);
        }
        return loader;
    }

    private ClassLoader open(CommandLine command, String stated) {
        ClassLoader own = getClass().getClassLoader();
        if (stated == null) {
            return own;
        }
        List<URL> urls = new ArrayList<>();
        for (String entry : stated.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                urls.add(url(entry, command));
            }
        }
        URLClassLoader opened = new URLClassLoader(urls.toArray(URL[]::new), own);
        // Verb gives the thread its own one back, and closes this one
        Thread.currentThread().setContextClassLoader(opened);
        return opened;
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
