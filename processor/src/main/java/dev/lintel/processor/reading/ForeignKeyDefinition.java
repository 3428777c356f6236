package dev.lintel.processor.reading;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code @ForeignKey(foreignKeyDefinition)} where it says, in the words of every database, what the mapping says anyway,
 * and what happens when a row is deleted: {@code foreign key (a) references b (id) on delete cascade}.
 */
final class ForeignKeyDefinition {

    private static final Pattern STANDARD =
            Pattern.compile("foreign key \\(([^()]+)\\) references ([^\\s()]+)(?: ?\\(([^()]+)\\))?"
                    + "(?: on delete (cascade|set null|set default|restrict|no action))?");

    private ForeignKeyDefinition() {}

    /**
     * What happens to the referring rows.
     *
     * @return empty if the definition says anything else than the mapping does
     */
    static Optional<OnDelete> onDelete(
            String definition, List<Identifier> columns, Identifier table, List<Identifier> referenced) {
        Matcher standard = STANDARD.matcher(definition
                .strip()
                .replaceAll("\\s+", " ")
                .replace("key(", "key (")
                .toLowerCase(Locale.ROOT));
        if (!standard.matches()
                || !names(standard.group(1)).equals(folded(columns))
                || !names(standard.group(2)).equals(folded(List.of(table)))
                || standard.group(3) != null && !names(standard.group(3)).equals(folded(referenced))) {
            return Optional.empty();
        }
        String action = standard.group(4) == null ? "no action" : standard.group(4);
        return Optional.of(OnDelete.valueOf(action.replace(' ', '_').toUpperCase(Locale.ROOT)));
    }

    private static List<String> names(String listed) {
        return Stream.of(listed.split(",")).map(String::strip).toList();
    }

    /** As they are written in the definition, if they need no quotes there. */
    private static List<String> folded(List<Identifier> names) {
        return names.stream()
                .map(name ->
                        name.quoted() ? "\"" + name.text() + "\"" : name.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
