package dev.lintel.schema.rule;

import static java.util.Comparator.comparingInt;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The plugins that a compilation knows: its own, and those of the jars that its entities refer to. */
public final class Neighbours {

    private final Map<String, PluginFacts> facts = new TreeMap<>();
    private final Map<String, OwnedSchema> compiled = new TreeMap<>();

    /**
     * @param compiled the plugins of this compilation, with what they demand
     * @param fromJars what is known of others
     */
    public Neighbours(Collection<OwnedSchema> compiled, Collection<PluginFacts> fromJars) {
        fromJars.forEach(plugin -> facts.put(plugin.name(), plugin));
        for (OwnedSchema plugin : compiled) {
            facts.put(plugin.plugin().name(), plugin.plugin());
            this.compiled.put(plugin.plugin().name(), plugin);
        }
    }

    public boolean isCore(String plugin) {
        return facts.containsKey(plugin) && facts.get(plugin).isCore();
    }

    /** Whether the plugin's sources are in this compilation. */
    boolean isCompiled(String plugin) {
        return compiled.containsKey(plugin);
    }

    /** The plugin whose prefix the name carries: the one with the longest prefix that fits; empty if none does. */
    Optional<PluginFacts> ownerByPrefix(Identifier name) {
        return facts.values().stream()
                .filter(plugin -> name.key().startsWith(plugin.prefix()))
                .max(comparingInt(plugin -> plugin.prefix().length()));
    }

    /** The plugins in an order in which each comes after those it needs; ties by name. There must be no circle. */
    public List<String> inOrder(Collection<String> plugins) {
        List<String> ordered = new ArrayList<>();
        TreeSet<String> waiting = new TreeSet<>(plugins);
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(plugin -> needs(plugin).stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a circle among " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The plugins that one must come after: those it declares and those its foreign keys reach, sorted. */
    public List<String> needs(String plugin) {
        TreeSet<String> needs = new TreeSet<>();
        if (facts.containsKey(plugin)) {
            needs.addAll(facts.get(plugin).dependsOn());
        }
        references(plugin).stream().map(Reference::target).forEach(needs::add);
        return List.copyOf(needs);
    }

    /** The foreign keys by which a plugin of this compilation reaches others, by table and name. */
    List<Reference> references(String plugin) {
        if (!compiled.containsKey(plugin)) {
            return List.of();
        }
        List<Reference> references = new ArrayList<>();
        for (Table table : compiled.get(plugin).schema().tables()) {
            for (ForeignKey foreignKey : table.foreignKeys()) {
                if (!foreignKey.targetPlugin().equals(plugin)) {
                    references.add(new Reference(table, foreignKey));
                }
            }
        }
        return references;
    }

    /** The plugins from one to another along what they need, both included; empty if there is no way. */
    List<String> way(String from, String to) {
        return way(from, to, new TreeSet<>());
    }

    private List<String> way(String from, String to, TreeSet<String> visited) {
        for (String next : needs(from)) {
            if (next.equals(to)) {
                return List.of(from, to);
            }
            if (visited.add(next)) {
                List<String> rest = way(next, to, visited);
                if (!rest.isEmpty()) {
                    List<String> way = new ArrayList<>(List.of(from));
                    way.addAll(rest);
                    return way;
                }
            }
        }
        return List.of();
    }

    /** A foreign key that leaves its plugin. */
    record Reference(Table table, ForeignKey foreignKey) {

        String target() {
            return foreignKey.targetPlugin();
        }

        Subject subject() {
            return Subject.of(Subject.Kind.FOREIGN_KEY, table.name(), foreignKey.name());
        }

        /** What refers, in a message: the attribute, or the table where no attribute stands behind it. */
        String what() {
            return foreignKey.attribute() == null
                    ? "The table '" + table.name() + "'"
                    : "'" + foreignKey.attribute() + "'";
        }

        /** The attribute that makes it: {@code com.example.Task.owner}; the class where no attribute stands behind it. */
        String field() {
            return foreignKey.attribute() == null ? table.entity() : table.entity() + "." + foreignKey.attribute();
        }
    }
}
