package dev.lintel.processor.oracle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of constraints and indexes that somebody chose: those that Hibernate's script spells out, without the ones it
 * makes up from a hash. Only such a name is compared. Where Hibernate leaves the name to the database or makes one up, Lintel
 * derives a readable one instead, which may differ.
 */
final class ChosenNames {

    private static final Pattern NAMED =
            Pattern.compile("(?:constraint|index(?: if not exists)?) ([^\\s(]+) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern MADE_UP = Pattern.compile("(fk|uk|idx)[0-9a-z]{20,}");

    private ChosenNames() {}

    static Set<String> in(String hibernateScript) {
        return NAMED.matcher(hibernateScript)
                .results()
                .map(match -> match.group(1).replaceAll("[\"`]", "").toLowerCase(Locale.ROOT))
                .filter(name -> !MADE_UP.matcher(name).matches())
                .collect(Collectors.toSet());
    }
}
