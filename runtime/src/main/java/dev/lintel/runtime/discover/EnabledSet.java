package dev.lintel.runtime.discover;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the plugins that are there take part. The tables of the others stay, and their migrations wait.
 *
 * @param only just these; empty for all
 * @param except not these, even where they are among {@code only}
 * @param source who says so, for messages
 */
public record EnabledSet(Optional<Set<String>> only, Set<String> except, String source) {

    /** All plugins. */
    public static final EnabledSet ALL = new EnabledSet(Optional.empty(), Set.of(), "default");

    public EnabledSet {
        only = only.map(TreeSet::new);
        except = new TreeSet<>(except);
    }

    /** What the application's own code says. */
    public static EnabledSet inCode(Optional<Collection<String>> only, Collection<String> except) {
        return new EnabledSet(only.map(TreeSet::new), new TreeSet<>(except), "the application's code");
    }

    /** A set from the texts of a setting: {@code *} or names between commas, and names between commas. */
    static EnabledSet parse(String plugins, String disabled, String source) {
        Set<String> only = names(plugins);
        return new EnabledSet(only.contains("*") ? Optional.empty() : Optional.of(only), names(disabled), source);
    }

    boolean contains(String plugin) {
        return only.map(names -> names.contains(plugin)).orElse(true) && !except.contains(plugin);
    }

    /** All names that somebody wrote, so that a misspelled one can be told. */
    Set<String> named() {
        Set<String> named = new TreeSet<>(except);
        only.ifPresent(named::addAll);
        return named;
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(toCollection(TreeSet::new));
    }
}
