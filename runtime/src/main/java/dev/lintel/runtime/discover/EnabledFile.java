package dev.lintel.runtime.discover;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A host's {@code lintel.properties} as somebody wrote it, with plugins enabled and disabled in it. Comments, order and all
 * lines that need no change stay as they are. A value: each word gives a new one.
 */
public final class EnabledFile {

    private final List<String> entries;
    private final String name;

    private EnabledFile(List<String> entries, String name) {
        this.entries = List.copyOf(entries);
        this.name = name;
    }

    /**
     * Reads a file's content.
     *
     * @param text empty for a file that is not there yet
     * @param name what to call it in messages
     * @throws ProblemException when it can't be read as properties
     */
    public static EnabledFile read(String text, String name) {
        List<String> entries = new ArrayList<>();
        String begun = "";
        for (String line : text.lines().toList()) {
            boolean isComment = begun.isEmpty() && line.stripLeading().matches("[#!].*");
            begun += line;
            if (!isComment && goesOn(line)) {
                begun += "\n";
            } else {
                entries.add(begun);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            entries.add(begun);
        }
        try {
            properties(String.join("\n", entries));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.INPUT,
                    Place.file(name),
                    "The file can't be read as properties: " + e.getMessage() + ".",
                    "Mend the line with the backslash."));
        }
        return new EnabledFile(entries, name);
    }

    /** Lets plugins take part. */
    public EnabledFile enable(Collection<String> plugins) {
        EnabledFile changed = without(EnabledSettings.DISABLED, plugins);
        return changed.isList() ? changed.with(EnabledSettings.PLUGINS, plugins) : changed;
    }

    /** Takes plugins out. */
    public EnabledFile disable(Collection<String> plugins) {
        return isList() ? without(EnabledSettings.PLUGINS, plugins) : with(EnabledSettings.DISABLED, plugins);
    }

    /** What the file says. */
    public EnabledSet set() {
        Properties settings = properties(text());
        return EnabledSet.parse(
                settings.getProperty(EnabledSettings.PLUGINS, "*"),
                settings.getProperty(EnabledSettings.DISABLED, ""),
                name);
    }

    /** The file's content, lines ended by {@code \n}. */
    public String text() {
        return entries.isEmpty() ? "" : String.join("\n", entries) + "\n";
    }

    /** Whether it says which plugins take part, and not just which do not. */
    private boolean isList() {
        return set().only().isPresent();
    }

    private EnabledFile with(String key, Collection<String> plugins) {
        Set<String> names = names(key);
        return names.addAll(plugins) ? set(key, names) : this;
    }

    private EnabledFile without(String key, Collection<String> plugins) {
        Set<String> names = names(key);
        return names.removeAll(new LinkedHashSet<>(plugins)) ? set(key, names) : this;
    }

    private Set<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : properties(text()).getProperty(key, "").split(",")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private EnabledFile set(String key, Set<String> names) {
        String entry = key + "=" + String.join(", ", names);
        List<String> changed = new ArrayList<>(entries);
        int at = -1;
        for (int i = 0; i < changed.size(); i++) {
            // of two entries with one key the last one counts
            at = properties(changed.get(i)).containsKey(key) ? i : at;
        }
        if (at < 0) {
            changed.add(entry);
        } else {
            changed.set(at, entry);
        }
        return new EnabledFile(changed, name);
    }

    private static boolean goesOn(String line) {
        int backslashes = line.length() - line.replaceAll("\\\\+$", "").length();
        return backslashes % 2 == 1;
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
