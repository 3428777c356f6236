package dev.lintel.runtime.discover;

import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The enabled ones of all plugins that were found, and all that is wrong with them before any database is asked.
 *
 * @param plugins those whose history could be read, by name
 * @param disabled the names of the plugins that are there and disabled
 * @param unreadable the names of those that can't be used, of which each has its own problem
 * @param problems all that is wrong
 */
public record Installation(
        List<InstalledPlugin> plugins, Set<String> disabled, Set<String> unreadable, List<Problem> problems) {

    public Installation {
        plugins = List.copyOf(plugins);
        disabled = new TreeSet<>(disabled);
        unreadable = new TreeSet<>(unreadable);
        problems = List.copyOf(problems);
    }

    /** The same on a database of one kind; see {@link InstalledPlugin#on}. */
    public Installation on(String dialect) {
        return new Installation(
                plugins.stream().map(plugin -> plugin.on(dialect)).toList(), disabled, unreadable, problems);
    }
}
