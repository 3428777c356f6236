package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.LiveKey;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The primary key, foreign keys, indexes, unique constraints and checks of one table. */
final class KeyComparison {

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final String scripts;
    private final Findings findings;

    KeyComparison(Table table, LiveTable live, StoredNames names, String scripts) {
        this.table = table;
        this.live = live;
        this.names = names;
        this.scripts = scripts.toLowerCase(Locale.ROOT);
        this.findings = new Findings(table);
    }

    List<Difference> compare() {
        IndexComparison indexes = new IndexComparison(table, live, names, findings);
        ForeignKeyComparison foreignKeys = new ForeignKeyComparison(table, live, names, findings);
        primaryKey();
        indexes.compare();
        foreignKeys.compare();
        new CheckComparison(table, live, names, findings).compare();
        foreignKeys.extra(this::isInScripts);
        indexes.extra(this::isInScripts);
        return findings.all();
    }

    private void primaryKey() {
        String name = table.name().text();
        List<Identifier> wanted =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        List<String> there = live.primaryKey().map(LiveKey::columns).orElse(List.of());
        if (!names.areSameSet(wanted, there)) {
            findings.add(
                    wanted.isEmpty() ? Kind.EXTRA : there.isEmpty() ? Kind.MISSING : Kind.CHANGED,
                    "primary key",
                    "",
                    wanted.isEmpty()
                            ? "the table %s has a primary key (%s), and should have none"
                                    .formatted(name, String.join(", ", there))
                            : there.isEmpty()
                                    ? "the primary key (%s) of %s is missing".formatted(Findings.listed(wanted), name)
                                    : "the primary key of %s is (%s), and not (%s)"
                                            .formatted(name, String.join(", ", there), Findings.listed(wanted)));
        }
    }

    private boolean isInScripts(String name) {
        return !name.isEmpty()
                && Pattern.compile("(?<!\\w)" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\w)")
                        .matcher(scripts)
                        .find();
    }
}
