package dev.lintel.runtime.discover;

import static java.util.stream.Collectors.toMap;

import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plugins as they were found: what their registries say and the text of their histories, read and not yet judged.
 *
 * <p>{@link #install()} judges them. A start that finds the {@linkplain #fingerprint fingerprint} in the database may leave
 * that out: it was done for exactly these plugins before, and nothing was wrong.
 */
public final class Found implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    /** Changes when the fingerprint covers something else, or when what was right before may be refused now. */
    private static final String FORMAT = "lintel-state 1";

    /** What must hold between plugins; each rule has its own class, and its say on all plugins. */
    private static final List<PluginRule> RULES =
            List.of(new DuplicateRegistries(), new MissingPlugins(), new DependencyCycles(), new TableOwners());

    private final List<PluginFacts> facts;
    private final EnabledSet set;
    private final List<Problem> problems;
    private boolean withDrafts;

    /** The file of each enabled plugin's history; empty for one that has none. Without those that can't be read. */
    private final Map<String, Optional<byte[]>> histories = new TreeMap<>();

    /** The jars that were opened for this, and are of no use afterwards. */
    private final List<Closeable> open = new ArrayList<>();

    /**
     * Reads the histories.
     *
     * @param facts sorted, so that the same plugins are the same whatever class path they were found on
     * @param problems what was wrong so far
     */
    Found(List<PluginFacts> facts, EnabledSet set, List<Problem> problems) {
        this.facts = List.copyOf(facts);
        this.set = set;
        this.problems = new ArrayList<>(problems);
        for (PluginFacts plugin : enabled()) {
            try {
                histories.put(plugin.name(), plugin.resources().bytes(historyFile(plugin)));
            } catch (ProblemException e) {
                this.problems.addAll(e.problems());
            }
        }
    }

    /** The same, where drafts count as if they were committed. */
    public Found withDrafts() {
        withDrafts = true;
        return this;
    }

    /** Whether they do. */
    public boolean hasDrafts() {
        return withDrafts;
    }

    /** The same, with more that was wrong before. */
    public Found with(List<Problem> others) {
        problems.addAll(others);
        return this;
    }

    Found closing(List<? extends Closeable> opened) {
        open.addAll(opened);
        return this;
    }

    /** Closes what was opened to find them; scripts that were not read until then can't be read any more. */
    @Override
    public void close() {
        for (Closeable jar : open) {
            try {
                jar.close();
            } catch (IOException e) {
                // all that was needed from it was read
                LOG.log(Level.DEBUG, "a jar could not be closed", e);
            }
        }
    }

    /**
     * What these plugins are, all that is judged about them included: their names, needs and tables, which of them are
     * enabled, the histories with the hashes of the scripts, and which scripts of them are used.
     *
     * @param dialect the database's
     * @return empty when something is wrong already, when there is no plugin, and while plugins are developed
     */
    public Optional<String> fingerprint(String dialect) {
        if (!problems.isEmpty() || facts.isEmpty() || withDrafts) {
            return Optional.empty();
        }
        Fingerprint print = new Fingerprint(FORMAT);
        print.add(dialect);
        print.add(set.only().isPresent());
        print.add(set.only().orElse(Set.of()));
        print.add(set.except());
        for (PluginFacts plugin : facts) {
            print.add(plugin.name());
            print.add(plugin.prefix());
            print.add(plugin.dependsOn());
            print.add(plugin.tables());
            print.add(plugin.schemaHash());
            Optional<byte[]> history = histories.getOrDefault(plugin.name(), Optional.empty());
            print.add(history.isPresent());
            print.add(history.orElse(new byte[0]));
        }
        return Optional.of(print.end());
    }

    /** The newest version of each enabled plugin, where all of this was judged before, and nothing was wrong. */
    public Map<String, Integer> newestVersions() {
        Map<String, Integer> versions = new TreeMap<>();
        histories.forEach((plugin, content) ->
                versions.put(plugin, content.map(HistoryFile::newestVersion).orElse(0)));
        return Collections.unmodifiableMap(versions);
    }

    /** Holds the plugins to the rules, and reads their histories as migrations. */
    public Installation install() {
        Enabling enabling = new Enabling(set, facts);
        List<Problem> all = new ArrayList<>();
        // the tables of a disabled plugin are still in the database, but it needs nobody
        List<PluginFacts> claims = facts.stream()
                .map(plugin -> set.contains(plugin.name()) ? plugin : plugin.withoutNeeds())
                .toList();
        RULES.forEach(rule -> all.addAll(rule.check(claims)));
        all.addAll(enabling.problems());
        List<InstalledPlugin> plugins = new ArrayList<>();
        // a pin on a disabled plugin is no second problem
        Set<String> unreadable = new TreeSet<>(enabling.needed());
        enabled().forEach(plugin -> unreadable.add(plugin.name()));
        for (HistoryReading reading : readHistories()) {
            all.addAll(reading.problems());
            reading.installed().ifPresent(plugins::add);
        }
        plugins.forEach(plugin -> unreadable.remove(plugin.name()));
        List<Problem> inOrder = new ArrayList<>(problems);
        inOrder.addAll(all);
        return new Installation(plugins, enabling.disabled(), unreadable, inOrder);
    }

    /** Of the plugins whose file could be read, or is missing. */
    private List<HistoryReading> readHistories() {
        return enabled().parallelStream()
                .filter(plugin -> histories.containsKey(plugin.name()))
                .map(plugin -> HistoryReading.of(plugin, historyFile(plugin), histories.get(plugin.name()), withDrafts))
                .toList();
    }

    /** One plugin of each name. */
    private List<PluginFacts> enabled() {
        return List.copyOf(facts.stream()
                .filter(plugin -> set.contains(plugin.name()))
                .collect(toMap(PluginFacts::name, plugin -> plugin, (first, second) -> first, TreeMap::new))
                .values());
    }

    private static String historyFile(PluginFacts plugin) {
        return PluginNaming.historyFolder(plugin.name()) + "/" + HistoryFile.NAME;
    }
}
