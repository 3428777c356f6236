package dev.lintel.schema.create;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What two branches have made of one schema: what either has added or changed, without what either has dropped. Where both
 * have changed a thing, and not alike, or one has dropped what the other needs, they contradict each other.
 */
final class SchemaMerge {

    private final SchemaParts base;
    private final SchemaParts one;
    private final SchemaParts other;
    private final SortedMap<SchemaParts.Key, Object> merged = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();

    /** @param base the schema from which both have gone on */
    SchemaMerge(Schema base, Schema one, Schema other) {
        this.base = SchemaParts.of(base);
        this.one = SchemaParts.of(one);
        this.other = SchemaParts.of(other);
        Set<SchemaParts.Key> keys = new HashSet<>(this.one.parts().keySet());
        keys.addAll(this.other.parts().keySet());
        keys.stream().sorted().forEach(this::merge);
        merged.forEach(this::requireWhatItStandsOn);
    }

    /** What the two disagree on; empty if they don't. */
    Optional<String> contradiction() {
        return contradictions.stream().findFirst();
    }

    /** The schema, where nothing contradicts. */
    Schema schema() {
        return new SchemaParts(merged).schema();
    }

    private void merge(SchemaParts.Key key) {
        Object here = one.parts().get(key);
        Object there = other.parts().get(key);
        Object before = base.parts().get(key);
        if (!Objects.equals(here, there) && !Objects.equals(here, before) && !Objects.equals(there, before)) {
            contradictions.add(
                    here == null || there == null
                            ? "one drops " + key + ", the other changes it"
                            : (before == null ? "both add " : "both change ") + key + ", and not alike");
        }
        Object result = Objects.equals(here, before) ? there : here;
        if (result != null) {
            merged.put(key, result);
        }
    }

    private void requireWhatItStandsOn(SchemaParts.Key key, Object part) {
        if (part instanceof Sequence) {
            return;
        }
        if (!merged.containsKey(key.ofTable())) {
            contradictions.add("one drops " + key.ofTable() + ", the other adds " + key);
        } else if (part instanceof SchemaParts.Head head && head.primaryKey() != null) {
            requireColumns(key, key.table(), head.primaryKey().columns());
        } else if (part instanceof UniqueConstraint unique) {
            requireColumns(key, key.table(), unique.columns());
        } else if (part instanceof Index index) {
            requireColumns(key, key.table(), index.columnNames());
        } else if (part instanceof ForeignKey foreignKey) {
            requireColumns(key, key.table(), foreignKey.columns());
            requireColumns(key, foreignKey.targetTable().key(), foreignKey.targetColumns());
        }
    }

    /** Columns of another plugin's table are nowhere here. */
    private void requireColumns(SchemaParts.Key by, String table, List<Identifier> columns) {
        for (Identifier column : columns) {
            SchemaParts.Key key = new SchemaParts.Key(table, "column", column.key());
            boolean isOurs = one.parts().containsKey(key) || other.parts().containsKey(key);
            if (isOurs && !merged.containsKey(key)) {
                contradictions.add("one drops " + key + ", which " + by + " of the other needs");
            }
        }
    }
}
