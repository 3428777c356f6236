package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.catalog.LiveSequence;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Product;
import dev.lintel.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a database is a plugin's own: what its snapshot names, and nothing because of how it is called.
 *
 * @param tables its tables, and those that stand for a sequence where there are no sequences
 * @param sequences its sequences
 */
public record OwnObjects(List<LiveTable> tables, List<LiveSequence> sequences) {

    public OwnObjects {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** Those of the snapshot that are there. */
    public static OwnObjects of(Schema snapshot, Catalog catalog, Product product) {
        StoredNames names = new StoredNames(product);
        Schema own = names.resolved(snapshot);
        boolean hasSequences = product != Product.SQLITE && product != Product.MYSQL;
        return new OwnObjects(
                Stream.concat(
                                own.tables().stream().map(table -> table.name()),
                                hasSequences
                                        ? Stream.of()
                                        : own.sequences().stream().map(one -> one.name()))
                        .map(name -> names.find(name, catalog.tables(), LiveTable::name))
                        .flatMap(Optional::stream)
                        .toList(),
                hasSequences
                        ? own.sequences().stream()
                                .map(one -> names.find(one.name(), catalog.sequences(), LiveSequence::name))
                                .flatMap(Optional::stream)
                                .toList()
                        : List.of());
    }
}
