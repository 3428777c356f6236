package dev.lintel.schema.draft;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells changes by the names that people know. Where two exchange their names, or one takes that of another which goes, the
 * statements need a third name in between; who reads what a migration does has never seen it.
 */
final class FamiliarNames {

    /** What has been renamed so far: the name that a thing had at first, by its kind, its table and the name it has now. */
    private final Map<String, Identifier> first = new HashMap<>();

    /** The names that are only there until something is renamed once more, or dropped. */
    private final Set<String> passing = new HashSet<>();

    FamiliarNames(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.RenameTable rename) {
                rename("table", rename.table().name(), rename.to());
            } else if (change instanceof Change.RenameColumn rename) {
                rename(columnOf(rename.table()), rename.from(), rename.to());
            } else if (change instanceof Change.RenameSequence rename) {
                rename("sequence", rename.sequence().name(), rename.to());
            } else if (change instanceof Change.RenamePrimaryKey rename) {
                rename("key", rename.key().name(), rename.to());
                if (goes(changes, rename.table())) {
                    passing.add(key("key", rename.to()));
                }
            } else if (change instanceof Change.DropTable drop) {
                passing.add(key("table", drop.table().name()));
            } else if (change instanceof Change.DropColumn drop) {
                passing.add(key(columnOf(drop.table()), drop.column().name()));
            } else if (change instanceof Change.DropSequence drop) {
                passing.add(key("sequence", drop.sequence().name()));
            }
        }
    }

    private static boolean goes(List<Change> changes, Table table) {
        return changes.stream()
                .anyMatch(it -> it instanceof Change.DropTable drop
                        && drop.table().name().sameAs(table.name()));
    }

    private void rename(String kind, Identifier from, Identifier to) {
        Identifier original = first.remove(key(kind, from));
        first.put(key(kind, to), original == null ? from : original);
        if (original != null) {
            passing.add(key(kind, from));
        }
    }

    /** The change as it is told; empty where there is nothing to tell. */
    Optional<Change> of(Change change) {
        if (change instanceof Change.RenameTable rename) {
            return isLast("table", rename.to())
                    .map(original -> new Change.RenameTable(named(rename.table(), original), rename.to()));
        }
        if (change instanceof Change.RenameColumn rename) {
            return isLast(columnOf(rename.table()), rename.to())
                    .map(original -> new Change.RenameColumn(rename.table(), original, rename.to()));
        }
        if (change instanceof Change.RenameSequence rename) {
            return isLast("sequence", rename.to())
                    .map(original -> new Change.RenameSequence(named(rename.sequence(), original), rename.to()));
        }
        if (change instanceof Change.RenamePrimaryKey rename) {
            return isLast("key", rename.to())
                    .map(original -> new Change.RenamePrimaryKey(
                            rename.table(),
                            new PrimaryKey(original, rename.key().columns()),
                            rename.to()));
        }
        return Optional.of(dropped(change));
    }

    private Change dropped(Change change) {
        if (change instanceof Change.DropTable drop) {
            return new Change.DropTable(
                    named(drop.table(), original("table", drop.table().name())));
        }
        if (change instanceof Change.DropColumn drop) {
            Column column = drop.column();
            return new Change.DropColumn(drop.table(), column.named(original(columnOf(drop.table()), column.name())));
        }
        if (change instanceof Change.DropSequence drop) {
            return new Change.DropSequence(
                    named(drop.sequence(), original("sequence", drop.sequence().name())));
        }
        return change;
    }

    /** The name that a thing had at first, if this is the one that it keeps. */
    private Optional<Identifier> isLast(String kind, Identifier to) {
        return passing.contains(key(kind, to)) ? Optional.empty() : Optional.ofNullable(first.get(key(kind, to)));
    }

    private Identifier original(String kind, Identifier name) {
        return first.getOrDefault(key(kind, name), name);
    }

    private static String columnOf(Table table) {
        return "column of " + table.name().key();
    }

    private static String key(String kind, Identifier name) {
        return kind + " " + name.key();
    }

    private static Sequence named(Sequence sequence, Identifier name) {
        return sequence.named(name);
    }

    private static Table named(Table table, Identifier name) {
        return new Table(
                name,
                table.columns(),
                table.primaryKey(),
                table.uniques(),
                table.foreignKeys(),
                table.indexes(),
                table.checks(),
                table.comment(),
                table.entity(),
                table.attribute());
    }
}
