package dev.lintel.runtime.discover;

import dev.lintel.schema.file.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that came with one class: those in its own jar or class folder, even where another jar on the class path has a
 * file of the same name in front of it.
 *
 * <p>Some build tools keep resources in a folder beside that of the classes. So a class that comes from a folder may have
 * its files in another folder, as long as there is just one such; a class from a jar may not.
 */
public final class PluginResources {

    private final ClassLoader loader;
    private final String home;
    private final String className;
    private final Optional<Path> folder;
    private final Optional<Path> jar;

    private PluginResources(ClassLoader loader, String home, String className) {
        this.loader = loader;
        this.home = home;
        this.className = className;
        this.folder = pathOf(home);
        this.jar = home.startsWith("jar:file:")
                ? pathOf(home.substring("jar:".length(), home.length() - 2))
                : Optional.empty();
    }

    /** The files beside that class. */
    public static PluginResources of(Class<?> type) {
        ClassLoader own = type.getClassLoader();
        return new PluginResources(
                own == null ? ClassLoader.getSystemClassLoader() : own, homeOf(type), type.getName());
    }

    /**
     * A file's content.
     *
     * @param path from the root of the jar, with {@code /}
     * @return empty when the class's own jar or folder has no such file
     * @throws dev.lintel.schema.problem.ProblemException when there is one that can't be read
     */
    public Optional<String> read(String path) {
        return bytes(path).map(content -> decode(content, path));
    }

    /**
     * A file's content as it is; see {@link #read}.
     *
     * @param path from the root of the jar, with {@code /}
     */
    Optional<byte[]> bytes(String path) {
        try {
            Optional<byte[]> here = folder.isPresent() ? inFolder(path) : inJar(path);
            if (here.isPresent()) {
                return here;
            }
            Optional<URL> file = find(path);
            return file.isEmpty() ? Optional.empty() : Optional.of(content(file.get()));
        } catch (IOException e) {
            throw TextFile.unreadable(describe(path), e);
        }
    }

    /** The text that a file's content is. */
    String decode(byte[] content, String path) {
        return TextFile.decode(content, describe(path));
    }

    /** A class path has to be searched, jar by jar, and every start reads every history. */
    private Optional<byte[]> inJar(String path) throws IOException {
        if (jar.isEmpty() || !Files.isRegularFile(jar.get())) {
            return Optional.empty();
        }
        // an archive that a class loader has open is not read anew
        try (ZipFile archive = new ZipFile(jar.get().toFile())) {
            ZipEntry entry = archive.getEntry(path);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(archive.getInputStream(entry).readAllBytes());
        }
    }

    private Optional<byte[]> inFolder(String path) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.get().resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A file as a person would write it: {@code /app/tasks.jar!/db/plugins/tasks/history.lintel}. */
    public String describe(String path) {
        return shortened(home + path);
    }

    /** Where the class came from, for messages: {@code com.example.TasksPluginRegistry in /app/tasks.jar}. */
    @Override
    public String toString() {
        String place = shortened(home);
        return className + " in " + (place.endsWith("!/") ? place.substring(0, place.length() - 2) : place);
    }

    /** Whether both are the files of one class of one jar, though perhaps by way of two class loaders. */
    boolean sameAs(PluginResources other) {
        return className.equals(other.className) && home.equals(other.home);
    }

    private Optional<URL> find(String path) throws IOException {
        URL first = loader.getResource(path);
        if (first == null) {
            return Optional.empty();
        }
        if (isAtHome(first, path)) {
            return Optional.of(first);
        }
        List<URL> folders = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(path))) {
            if (isAtHome(url, path)) {
                return Optional.of(url);
            }
            if (url.getProtocol().equals("file")) {
                folders.add(url);
            }
        }
        return home.startsWith("file:") && folders.size() == 1 ? Optional.of(folders.get(0)) : Optional.empty();
    }

    private boolean isAtHome(URL url, String path) {
        return url.toString().equals(home + path);
    }

    private static byte[] content(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // a jar that is replaced while the host runs must not be read through the old one's directory
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** What the URLs of all files of the class's jar or folder begin with. */
    private static String homeOf(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            String location = source.getLocation().toString();
            if (location.endsWith("/")) {
                return location;
            }
            return (location.startsWith("jar:") ? location : "jar:" + location) + "!/";
        }
        URL self = type.getResource("/" + path);
        String url = self == null ? "" : self.toString();
        return url.endsWith(path) ? url.substring(0, url.length() - path.length()) : "";
    }

    private static Optional<Path> pathOf(String url) {
        try {
            return url.startsWith("file:") ? Optional.of(Path.of(URI.create(url))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // not every loader writes its URLs by the book; it finds its files itself then
            return Optional.empty();
        }
    }

    private static String shortened(String url) {
        return url.replaceFirst("^(jar:)?(nested:|file:)?", "");
    }
}
