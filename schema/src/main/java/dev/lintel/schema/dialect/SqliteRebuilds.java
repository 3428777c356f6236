package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables are made anew, each of them once, and which changes come with that. A table is made anew after the last
 * change to it, so that its rows are complete by then.
 */
final class SqliteRebuilds {

    private final SchemaDiff diff;
    private final SqliteAlter alter;
    private final Map<String, Change> last = new HashMap<>();

    SqliteRebuilds(SchemaDiff diff, SqliteAlter alter) {
        this.diff = diff;
        this.alter = alter;
        Set<String> anew = new HashSet<>();
        for (Change change : diff.changes()) {
            SqliteAlter.Means means = change.accept(alter);
            if (means.needsNewTable() && stays(means.table())) {
                anew.add(means.table().key());
            }
        }
        for (Change change : diff.changes()) {
            String table = change.accept(alter).table().key();
            if (anew.contains(table)) {
                last.put(table, change);
            }
        }
    }

    private boolean stays(Identifier table) {
        return diff.renamed().table(table).isPresent()
                && diff.after().table(table).isPresent();
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** Whether a change needs nothing of its own, because the new table has it. */
    boolean cover(Change change) {
        SqliteAlter.Means means = change.accept(alter);
        return means.isPartOfTable() && last.containsKey(means.table().key());
    }

    /** The table that is made anew as soon as a change is done. */
    Optional<Table> after(Change change) {
        Identifier table = change.accept(alter).table();
        return last.get(table.key()) == change ? diff.after().table(table) : Optional.empty();
    }

    /**
     * Whether a column has to be there before its table is made anew, because it is filled until then; or because what fills
     * another one may look at it.
     */
    boolean needBefore(Change.AddColumn change) {
        boolean looks = diff.changes().stream().anyMatch(it -> writesTo(it, change.table()));
        return isFilled(change) || looks && SqliteAlter.canAdd(change.table(), change.column());
    }

    private static boolean writesTo(Change change, Table table) {
        return !writtenBy(change, table).isEmpty();
    }

    /** The columns of a table that a change gives values to. */
    private static List<Identifier> writtenBy(Change change, Table table) {
        if (change instanceof Change.FillColumn fill && fill.table().name().sameAs(table.name())) {
            return List.of(fill.column().name());
        }
        if (change instanceof Change.MarkRows mark && mark.table().name().sameAs(table.name())) {
            return List.of(mark.column().name());
        }
        if (change instanceof Change.CopyValues copy && copy.to().name().sameAs(table.name())) {
            return copy.columns().stream().map(Change.Pairing::to).toList();
        }
        return change instanceof Change.CopyRows copy && copy.to().name().sameAs(table.name())
                ? copy.values().stream().map(it -> it.to().name()).toList()
                : List.of();
    }

    private boolean isFilled(Change.AddColumn change) {
        return diff.changes().stream()
                .flatMap(it -> writtenBy(it, change.table()).stream())
                .anyMatch(change.column().name()::sameAs);
    }

    /** The columns whose values the rows of a new table bring along; any other gets its default. */
    List<Column> kept(Table table) {
        Table old = diff.renamed().table(table.name()).orElseThrow();
        List<Identifier> there =
                new ArrayList<>(old.columns().stream().map(Column::name).toList());
        for (Change change : diff.changes()) {
            if (change instanceof Change.AddColumn add && add.table().name().sameAs(table.name()) && needBefore(add)) {
                there.add(add.column().name());
            }
        }
        return table.columns().stream()
                .filter(column -> column.generated() == null)
                .filter(column -> there.stream().anyMatch(column.name()::sameAs))
                .toList();
    }

    /** The index that has to go before its table does, because one of another table gets its name. */
    Optional<Identifier> freedEarly(Change change) {
        Identifier index = null;
        if (change instanceof Change.DropIndex drop) {
            index = drop.index().name();
        } else if (change instanceof Change.DropUnique drop) {
            index = drop.unique().name();
        } else if (change instanceof Change.RenameIndex rename) {
            index = rename.index().name();
        } else if (change instanceof Change.RenameUnique rename) {
            index = rename.unique().name();
        }
        Identifier table = change.accept(alter).table();
        return Optional.ofNullable(index).filter(name -> isTakenElsewhere(name, table));
    }

    private boolean isTakenElsewhere(Identifier index, Identifier table) {
        return diff.after().tables().stream()
                .filter(other -> !other.name().sameAs(table))
                .flatMap(other -> Stream.concat(
                        other.indexes().stream().map(Index::name),
                        other.uniques().stream().map(UniqueConstraint::name)))
                .anyMatch(index::sameAs);
    }

    /** A name for the new table that no other has. */
    Identifier aside(Identifier table) {
        String name = table.text() + "__new";
        while (isTaken(name)) {
            name += "_";
        }
        return new Identifier(name, table.quoted());
    }

    /** To SQLite, the case of a name never matters. */
    private boolean isTaken(String name) {
        return Stream.of(diff.before(), diff.renamed(), diff.after())
                .flatMap(schema -> Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name)))
                .anyMatch(other -> other.text().equalsIgnoreCase(name));
    }
}
