package dev.lintel.processor.writing;

import dev.lintel.PluginRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * {@code META-INF/services/dev.lintel.PluginRegistry}: the registries that {@link java.util.ServiceLoader} finds. A
 * compilation that saw only a part of the sources keeps the lines of the others.
 */
public final class ServiceFile {

    public static final String PATH = "META-INF/services/" + PluginRegistry.class.getName();

    private ServiceFile() {}

    /**
     * The file's content with the registries added, sorted.
     *
     * @param before the content so far, maybe empty
     * @param registries the classes to add
     * @param exists whether a class of that name is still there; lines of those that are not are dropped
     */
    public static String with(String before, Collection<String> registries, Predicate<String> exists) {
        TreeSet<String> lines = new TreeSet<>(registries);
        classes(before).stream().filter(exists).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** The classes that the file lists; comments don't count. */
    public static List<String> classes(String content) {
        List<String> classes = new ArrayList<>();
        content.lines().forEach(line -> {
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment)).trim();
            if (!name.isEmpty()) {
                classes.add(name);
            }
        });
        return classes;
    }
}
