package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.CatalogHash;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.schema.script.SqlStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The plugins whose tables a migration may lock. Two migrations that share one are never carried out at the same time: each
 * might wait for what the other holds.
 *
 * <p>These are its own plugin and those whose tables its script names. Dropping a table locks those that it refers to, which
 * the script need not name, so a script that drops something may lock all that its plugin may refer to. A statement that
 * could touch anything in the catalog is carried out alone where the journal tells by the catalog what became of it.
 */
final class Footprint {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

    private final Collection<InstalledPlugin> plugins;
    private final Product product;

    Footprint(Collection<InstalledPlugin> plugins, Product product) {
        this.plugins = plugins;
        this.product = product;
    }

    /** The names of these plugins. */
    Set<String> of(Script script) {
        Set<String> words = words(script);
        boolean isAlone = !product.undoesFailedMigrations()
                && script.statements().stream()
                        .filter(statement -> StatementKind.of(statement) == StatementKind.CATALOG)
                        .anyMatch(statement -> !CatalogHash.isOfOwnObjects(statement.text()));
        Set<String> touched = new TreeSet<>();
        for (InstalledPlugin plugin : plugins) {
            boolean mayRefer =
                    plugin.facts().prefix().isEmpty() || needs(script.plugin()).contains(plugin.name());
            if (isAlone
                    || plugin.name().equals(script.plugin())
                    || words.contains("drop") && mayRefer
                    || names(words, plugin)) {
                touched.add(plugin.name());
            }
        }
        return touched;
    }

    private Set<String> needs(String name) {
        Set<String> needed = new HashSet<>();
        plugins.stream()
                .filter(plugin -> plugin.name().equals(name))
                .forEach(plugin -> needed.addAll(plugin.facts().dependsOn()));
        return needed;
    }

    private static boolean names(Set<String> words, InstalledPlugin plugin) {
        String prefix = plugin.facts().prefix();
        return plugin.facts().tables().stream().anyMatch(table -> words.contains(table.toLowerCase(Locale.ROOT)))
                || !prefix.isEmpty() && words.stream().anyMatch(word -> word.startsWith(prefix));
    }

    private static Set<String> words(Script script) {
        Set<String> words = new HashSet<>();
        for (SqlStatement statement : script.statements()) {
            WORD.matcher(statement.text())
                    .results()
                    .map(MatchResult::group)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        return words;
    }
}
