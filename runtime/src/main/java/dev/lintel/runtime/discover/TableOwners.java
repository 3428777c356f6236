package dev.lintel.runtime.discover;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table has one owner, and its name says which. {@code tasks} and {@code tasks_archive} may live together, but then a
 * table {@code tasks_archive_note} is the latter's, whoever asks: one of them was built without the other in sight.
 */
final class TableOwners implements PluginRule {

    @Override
    public List<Problem> check(List<PluginFacts> plugins) {
        List<Problem> problems = new ArrayList<>();
        Map<String, PluginFacts> owners = new HashMap<>();
        for (PluginFacts plugin : plugins) {
            for (String table : plugin.tables()) {
                // no database of ours tells two tables apart by case alone, on every system
                String key = Identifier.of(table).text().toLowerCase(Locale.ROOT);
                PluginFacts owner = owners.putIfAbsent(key, plugin);
                if (owner != null && !owner.name().equals(plugin.name())) {
                    problems.add(twoOwners(table, owner, plugin));
                } else if (owner == null) {
                    plugins.stream()
                            .filter(other ->
                                    other.prefix().length() > plugin.prefix().length())
                            .filter(other -> key.startsWith(other.prefix()))
                            .findFirst()
                            .ifPresent(other -> problems.add(foreignPrefix(table, plugin, other)));
                }
            }
        }
        return problems;
    }

    private static Problem twoOwners(String table, PluginFacts one, PluginFacts other) {
        return Problem.error(
                ProblemKind.DUPLICATE_OWNER,
                Place.NOWHERE,
                "The table %s belongs to two plugins: %s (%s) and %s (%s)."
                        .formatted(table, one.name(), one.resources(), other.name(), other.resources()),
                "Rename it in one of them, or take one of the two jars off the class path.");
    }

    private static Problem foreignPrefix(String table, PluginFacts plugin, PluginFacts other) {
        return Problem.error(
                ProblemKind.TABLE_PREFIX,
                Place.NOWHERE,
                "The table %s of the plugin %s (%s) carries the prefix of the plugin %s (%s)."
                        .formatted(table, plugin.name(), plugin.resources(), other.name(), other.resources()),
                "Rename the table, or the plugin %s.".formatted(other.name()));
    }
}
