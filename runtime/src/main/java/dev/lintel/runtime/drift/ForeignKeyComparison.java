package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.LiveForeignKey;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The foreign keys of one table, found by name, or else by where they lead. */
final class ForeignKeyComparison {

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final Findings findings;

    /** What has been found to be something of the snapshot. */
    private final Set<LiveForeignKey> known = new HashSet<>();

    ForeignKeyComparison(Table table, LiveTable live, StoredNames names, Findings findings) {
        this.table = table;
        this.live = live;
        this.names = names;
        this.findings = findings;
    }

    void compare() {
        table.foreignKeys().forEach(this::foreignKey);
    }

    /** Those that refuse rows which the snapshot allows, unless the plugin's own scripts made them. */
    void extra(Predicate<String> isInScripts) {
        for (LiveForeignKey key : live.foreignKeys()) {
            if (!known.contains(key) && !isInScripts.test(key.name())) {
                findings.add(
                        Kind.EXTRA,
                        "foreign key",
                        key.name(),
                        "the foreign key %s of %s (%s) to %s is in the database only"
                                .formatted(
                                        key.name(),
                                        table.name().text(),
                                        String.join(", ", key.columns()),
                                        key.targetTable())
                                .replace("  ", " "));
            }
        }
    }

    private void foreignKey(ForeignKey key) {
        Optional<LiveForeignKey> named = names.find(key.name(), live.foreignKeys(), LiveForeignKey::name);
        Optional<LiveForeignKey> found = named.or(() -> live.foreignKeys().stream()
                .filter(other -> !known.contains(other) && isSame(key, other))
                .filter(other -> table.foreignKeys().stream()
                        .noneMatch(one -> !other.name().isEmpty() && names.isSame(one.name(), other.name())))
                .findFirst());
        if (found.isEmpty()) {
            findings.missing("foreign key", key.name(), Findings.listed(key.columns()));
            return;
        }
        LiveForeignKey there = found.get();
        known.add(there);
        String who = "the foreign key %s of %s"
                .formatted(key.name().text(), table.name().text());
        if (!isSame(key, there)) {
            findings.add(
                    Kind.CHANGED,
                    "foreign key",
                    key.name().text(),
                    "%s leads from (%s) to %s (%s), and not from (%s) to %s (%s)"
                            .formatted(
                                    who,
                                    String.join(", ", there.columns()),
                                    there.targetTable(),
                                    String.join(", ", there.targetColumns()),
                                    Findings.listed(key.columns()),
                                    key.targetTable().text(),
                                    Findings.listed(key.targetColumns())));
        } else if (named.isEmpty() && !there.name().isEmpty()) {
            findings.otherName("foreign key", key.name(), there.name());
        }
        if (action(there.onDelete()) != action(key.onDelete())) {
            findings.add(
                    Kind.CHANGED,
                    "foreign key",
                    key.name().text(),
                    "%s does %s on delete, and not %s".formatted(who, words(there.onDelete()), words(key.onDelete())));
        }
    }

    /** The order of a foreign key's pairs means nothing. */
    private boolean isSame(ForeignKey key, LiveForeignKey there) {
        if (!names.isSame(key.targetTable(), there.targetTable())
                || key.columns().size() != there.columns().size()) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            int at = -1;
            for (int j = 0; j < there.columns().size(); j++) {
                at = names.isSame(key.columns().get(i), there.columns().get(j)) ? j : at;
            }
            boolean isTold = !there.targetColumns().isEmpty();
            if (at < 0
                    || isTold
                            && !names.isSame(
                                    key.targetColumns().get(i),
                                    there.targetColumns().get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Some databases take the one for the other. */
    private OnDelete action(OnDelete action) {
        boolean tells = names.product() == Product.POSTGRESQL || names.product() == Product.SQLITE;
        return !tells && action == OnDelete.RESTRICT ? OnDelete.NO_ACTION : action;
    }

    private static String words(OnDelete action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
