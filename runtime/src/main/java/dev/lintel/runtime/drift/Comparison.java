package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.catalog.LiveSequence;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The differences between a snapshot and a database. Only what the snapshot names is looked at, and what belongs to one of
 * its tables; whatever else begins with the plugin's prefix is none of its business.
 *
 * <p>A database in use is somebody's work, so this holds back where it can't be sure. Told is what would make the plugin or
 * its next migration fail: anything of the snapshot that is missing or different, and a column, a foreign key or a unique
 * index that the snapshot does not have. Not told are more indexes and checks, how a primary key is called, and what an
 * author's own column definition says that nobody but the database understands.
 */
public final class Comparison {

    private final Schema snapshot;
    private final Catalog catalog;
    private final StoredNames names;
    private final String scripts;

    private Comparison(Schema snapshot, Catalog catalog, Product product, String scripts) {
        this.snapshot = snapshot;
        this.catalog = catalog;
        this.names = new StoredNames(product);
        this.scripts = scripts;
    }

    /**
     * Compares.
     *
     * @param scripts all that the plugin's scripts for this database say: a key that they name was made by them, so it is no
     *     surprise even where the snapshot, which comes from the models, does not have it
     * @return the differences, by table
     */
    public static List<Difference> of(Schema snapshot, Catalog catalog, Product product, String scripts) {
        return new Comparison(new StoredNames(product).resolved(snapshot), catalog, product, scripts).compare();
    }

    private List<Difference> compare() {
        List<Difference> differences = new ArrayList<>();
        for (Table table : snapshot.tables()) {
            Optional<LiveTable> live = names.find(table.name(), catalog.tables(), LiveTable::name);
            if (live.isPresent()) {
                differences.addAll(new ColumnComparison(table, live.get(), names).compare());
                differences.addAll(new KeyComparison(table, live.get(), names, scripts).compare());
            } else {
                differences.add(missing("table", table.name().text()));
            }
        }
        snapshot.sequences().forEach(sequence -> sequence(sequence, differences));
        return differences;
    }

    private void sequence(Sequence sequence, List<Difference> differences) {
        String name = sequence.name().text();
        boolean isTable = names.product() == Product.SQLITE || names.product() == Product.MYSQL;
        if (isTable) {
            if (names.find(sequence.name(), catalog.tables(), LiveTable::name).isEmpty()) {
                differences.add(missing("table", name));
            }
            return;
        }
        Optional<LiveSequence> live = names.find(sequence.name(), catalog.sequences(), LiveSequence::name);
        if (live.isEmpty()) {
            differences.add(missing("sequence", name));
        } else if (live.get().increment() != sequence.increment()) {
            // where it began is of no interest to those who go on
            differences.add(new Difference(
                    Difference.Kind.CHANGED,
                    name,
                    "the sequence %s moves by %d, and not by %d"
                            .formatted(name, live.get().increment(), sequence.increment())));
        }
    }

    private static Difference missing(String what, String name) {
        return new Difference(Difference.Kind.MISSING, name, "the %s %s is missing".formatted(what, name));
    }
}
