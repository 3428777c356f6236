package dev.lintel.runtime.drift;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.catalog.LiveCheck;
import dev.lintel.runtime.catalog.LiveForeignKey;
import dev.lintel.runtime.catalog.LiveIndex;
import dev.lintel.runtime.catalog.LiveKey;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.Table;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The primary key, foreign keys, indexes, unique constraints and checks of one table. */
final class KeyComparison {

    private static final Pattern TEXTS = Pattern.compile("'(\\w*)'");

    private static final Pattern PLAIN = Pattern.compile("\\w*");

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final String scripts;

    /** What has been found to be something of the snapshot. */
    private final Set<Object> known = new HashSet<>();

    private final List<Difference> differences = new ArrayList<>();

    KeyComparison(Table table, LiveTable live, StoredNames names, String scripts) {
        this.table = table;
        this.live = live;
        this.names = names;
        this.scripts = scripts.toLowerCase(Locale.ROOT);
    }

    List<Difference> compare() {
        primaryKey();
        table.uniques().forEach(unique -> index("unique constraint", unique.name(), ascending(unique.columns()), true));
        for (Index index : table.indexes()) {
            index(index.unique() ? "unique index" : "index", index.name(), index.columns(), index.unique());
        }
        table.foreignKeys().forEach(this::foreignKey);
        checks();
        extra();
        return differences;
    }

    private void primaryKey() {
        String name = table.name().text();
        List<Identifier> wanted =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        List<String> there = live.primaryKey().map(LiveKey::columns).orElse(List.of());
        if (!names.areSameSet(wanted, there)) {
            add(
                    wanted.isEmpty() ? Kind.EXTRA : there.isEmpty() ? Kind.MISSING : Kind.CHANGED,
                    "primary key",
                    "",
                    wanted.isEmpty()
                            ? "the table %s has a primary key (%s), and should have none"
                                    .formatted(name, String.join(", ", there))
                            : there.isEmpty()
                                    ? "the primary key (%s) of %s is missing".formatted(listed(wanted), name)
                                    : "the primary key of %s is (%s), and not (%s)"
                                            .formatted(name, String.join(", ", there), listed(wanted)));
        }
    }

    private void index(String what, Identifier name, List<IndexColumn> columns, boolean unique) {
        Optional<LiveIndex> named = names.find(name, live.indexes(), LiveIndex::name);
        if (named.isPresent()) {
            known.add(named.get());
            if (!isSame(named.get(), columns, unique)) {
                add(
                        Kind.CHANGED,
                        what,
                        name.text(),
                        "the %s %s of %s is %s, and not %s"
                                .formatted(
                                        what,
                                        name.text(),
                                        table.name().text(),
                                        told(named.get()),
                                        (unique ? "unique " : "") + "("
                                                + columns.stream()
                                                        .map(column ->
                                                                column.name().text()
                                                                        + (column.descending() ? " desc" : ""))
                                                        .collect(joining(", "))
                                                + ")"));
            }
            return;
        }
        Optional<LiveIndex> alike = live.indexes().stream()
                .filter(index -> !known.contains(index) && !isOfAnother(index.name()))
                .filter(index -> isSame(index, columns, unique))
                .findFirst();
        if (alike.isPresent()) {
            known.add(alike.get());
            otherName(what, name, alike.get().name());
        } else {
            missing(
                    what,
                    name,
                    columns.stream().map(column -> column.name().text()).collect(joining(", ")));
        }
    }

    private boolean isSame(LiveIndex index, List<IndexColumn> columns, boolean unique) {
        if (index.unique() != unique || index.columns().size() != columns.size() || !index.whole()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            LiveIndex.Column there = index.columns().get(i);
            // MariaDB before 10.8 takes the word and forgets it
            boolean sameOrder = names.product() == Product.MARIADB
                    || there.descending() == columns.get(i).descending();
            if (!sameOrder || !names.isSame(columns.get(i).name(), there.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it goes by the name of another index or key of the snapshot, and so is that. */
    private boolean isOfAnother(String name) {
        return table.indexes().stream().anyMatch(index -> names.isSame(index.name(), name))
                || table.uniques().stream().anyMatch(unique -> names.isSame(unique.name(), name));
    }

    private void foreignKey(ForeignKey key) {
        Optional<LiveForeignKey> named = names.find(key.name(), live.foreignKeys(), LiveForeignKey::name);
        Optional<LiveForeignKey> found = named.or(() -> live.foreignKeys().stream()
                .filter(other -> !known.contains(other) && isSame(key, other))
                .filter(other -> table.foreignKeys().stream()
                        .noneMatch(one -> !other.name().isEmpty() && names.isSame(one.name(), other.name())))
                .findFirst());
        if (found.isEmpty()) {
            missing("foreign key", key.name(), listed(key.columns()));
            return;
        }
        LiveForeignKey there = found.get();
        known.add(there);
        String who = "the foreign key %s of %s"
                .formatted(key.name().text(), table.name().text());
        if (!isSame(key, there)) {
            add(
                    Kind.CHANGED,
                    "foreign key",
                    key.name().text(),
                    "%s leads from (%s) to %s (%s), and not from (%s) to %s (%s)"
                            .formatted(
                                    who,
                                    String.join(", ", there.columns()),
                                    there.targetTable(),
                                    String.join(", ", there.targetColumns()),
                                    listed(key.columns()),
                                    key.targetTable().text(),
                                    listed(key.targetColumns())));
        } else if (named.isEmpty() && !there.name().isEmpty()) {
            otherName("foreign key", key.name(), there.name());
        }
        if (action(there.onDelete()) != action(key.onDelete())) {
            add(
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

    private void checks() {
        for (CheckConstraint check : table.checks()) {
            if (names.find(check.name(), live.checks(), LiveCheck::name).isEmpty()) {
                missing("check", check.name(), check.expression());
            }
        }
        for (Column column : table.columns()) {
            names.dialect().check(column).ifPresent(condition -> valueCheck(column, condition));
        }
    }

    /** Which values a column may have. Databases write conditions in their own way, but the values as they are. */
    private void valueCheck(Column column, String condition) {
        Identifier name = DerivedNames.check(table.name(), List.of(column.name()));
        Optional<LiveCheck> there = names.find(name, live.checks(), LiveCheck::name);
        if (there.isEmpty()) {
            missing("check", name, condition);
            return;
        }
        boolean isText = condition.contains("'");
        Pattern values = isText ? TEXTS : NUMBERS;
        Set<String> wanted = values(values, condition);
        Set<String> allowed = values(values, there.get().condition());
        // databases write the odd ones in ways of their own
        boolean canTell = !isText
                || column.type().values().stream()
                        .allMatch(value -> PLAIN.matcher(value).matches());
        if (canTell && !wanted.equals(allowed)) {
            add(
                    Kind.CHANGED,
                    "check",
                    name.text(),
                    "the check %s of %s speaks of %s, and not of %s"
                            .formatted(name.text(), table.name().text(), allowed, wanted));
        }
    }

    private static Set<String> values(Pattern pattern, String condition) {
        return pattern.matcher(condition)
                .results()
                .map(value -> value.groupCount() > 0 ? value.group(1) : value.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What refuses rows that the snapshot allows, unless the plugin's own scripts made it. */
    private void extra() {
        for (LiveForeignKey key : live.foreignKeys()) {
            if (!known.contains(key) && !isInScripts(key.name())) {
                add(
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
        for (LiveIndex index : live.indexes()) {
            if (index.unique() && index.whole() && !known.contains(index) && !isInScripts(index.name())) {
                add(
                        Kind.EXTRA,
                        "unique index",
                        index.name(),
                        "the unique index %s of %s %s is in the database only"
                                .formatted(index.name(), table.name().text(), told(index)));
            }
        }
    }

    private boolean isInScripts(String name) {
        return !name.isEmpty()
                && Pattern.compile("(?<!\\w)" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\w)")
                        .matcher(scripts)
                        .find();
    }

    private void missing(String what, Identifier name, String of) {
        add(
                Kind.MISSING,
                what,
                name.text(),
                "the %s %s of %s (%s) is missing"
                        .formatted(what, name.text(), table.name().text(), of));
    }

    private void otherName(String what, Identifier name, String other) {
        add(
                Kind.OTHER_NAME,
                what,
                name.text(),
                "the %s %s of %s is called %s"
                        .formatted(what, name.text(), table.name().text(), other));
    }

    private void add(Kind kind, String what, String name, String text) {
        differences.add(new Difference(kind, (table.name().text() + ": " + what + " " + name).strip(), text));
    }

    private static String told(LiveIndex index) {
        return (index.unique() ? "unique " : "")
                + index.columns().stream()
                        .map(column -> (column.name().isEmpty() ? "an expression" : column.name())
                                + (column.descending() ? " desc" : ""))
                        .collect(joining(", ", "(", ")"))
                + (index.whole() ? "" : " in part");
    }

    private static String words(OnDelete action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<IndexColumn> ascending(List<Identifier> columns) {
        return columns.stream().map(column -> new IndexColumn(column, false)).toList();
    }

    private static String listed(List<Identifier> columns) {
        return columns.stream().map(Identifier::text).collect(joining(", "));
    }
}
