package dev.lintel.runtime.discover;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the plugins, reads each one's history from its own jar, and holds them to the rules. */
public final class Discovery {

    /** What must hold between plugins; each rule has its own class, and its say on all plugins. */
    private static final List<PluginRule> RULES =
            List.of(new DuplicateRegistries(), new MissingPlugins(), new DependencyCycles(), new TableOwners());

    private final List<Problem> problems = new ArrayList<>();

    private Discovery() {}

    /** The plugins that class loaders know by way of {@link java.util.ServiceLoader}. */
    public static Installation onClassPaths(List<ClassLoader> loaders, EnabledSet enabled) {
        Discovery discovery = new Discovery();
        return discovery.install(RegistryLoader.load(loaders, discovery.problems), enabled);
    }

    /** Just these plugins. */
    public static Installation ofRegistries(List<? extends PluginRegistry> registries, EnabledSet enabled) {
        return new Discovery().install(registries, enabled);
    }

    private Installation install(List<? extends PluginRegistry> registries, EnabledSet set) {
        List<PluginFacts> facts = facts(registries);
        Enabling enabling = new Enabling(set, facts);
        // the tables of a disabled plugin are still in the database, but it needs nobody
        List<PluginFacts> claims = facts.stream()
                .map(plugin -> set.contains(plugin.name()) ? plugin : plugin.withoutNeeds())
                .toList();
        RULES.forEach(rule -> problems.addAll(rule.check(claims)));
        problems.addAll(enabling.problems());
        HistoryReading reading = new HistoryReading(problems);
        List<InstalledPlugin> plugins = new ArrayList<>();
        // a pin on a disabled plugin is no second problem
        Set<String> unreadable = new TreeSet<>(enabling.needed());
        for (PluginFacts plugin : oneOfEachName(facts)) {
            if (!set.contains(plugin.name())) {
                continue;
            }
            reading.read(plugin).ifPresentOrElse(plugins::add, () -> unreadable.add(plugin.name()));
        }
        return new Installation(plugins, enabling.disabled(), unreadable, problems);
    }

    private List<PluginFacts> facts(List<? extends PluginRegistry> registries) {
        RegistryReader reader = new RegistryReader(problems);
        List<PluginFacts> facts = new ArrayList<>();
        for (PluginRegistry registry : registries) {
            reader.read(registry)
                    .filter(read -> facts.stream().noneMatch(other -> isSameJar(read, other)))
                    .ifPresent(facts::add);
        }
        facts.sort(comparing(PluginFacts::name)
                .thenComparing(plugin -> plugin.resources().toString()));
        return facts;
    }

    /** One jar that two class loaders have opened is one plugin. */
    private static boolean isSameJar(PluginFacts one, PluginFacts other) {
        return one.name().equals(other.name()) && one.resources().sameAs(other.resources());
    }

    private static List<PluginFacts> oneOfEachName(List<PluginFacts> facts) {
        return List.copyOf(facts.stream()
                .collect(toMap(PluginFacts::name, plugin -> plugin, (first, second) -> first, TreeMap::new))
                .values());
    }
}
