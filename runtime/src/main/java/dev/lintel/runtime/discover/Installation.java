package dev.lintel.runtime.discover;

import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All plugins that were found, and all that is wrong with them before any database is asked.
 *
 * @param plugins those whose history could be read, by name
 * @param unreadable the names of those whose history could not be read, which is one of the problems
 * @param problems all that is wrong
 */
public record Installation(List<InstalledPlugin> plugins, Set<String> unreadable, List<Problem> problems) {

    public Installation {
        plugins = List.copyOf(plugins);
        unreadable = new TreeSet<>(unreadable);
        problems = List.copyOf(problems);
    }

    /** The same on a database of one kind; see {@link InstalledPlugin#on}. */
    public Installation on(String dialect) {
        return new Installation(
                plugins.stream().map(plugin -> plugin.on(dialect)).toList(), unreadable, problems);
    }
}
