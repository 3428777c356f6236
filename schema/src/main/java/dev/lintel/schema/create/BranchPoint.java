package dev.lintel.schema.create;

import dev.lintel.schema.Schema;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the schema from which two branches have gone on. Without it nobody can tell what one of them has added from what the
 * other has dropped. The history has its fingerprint: of everything that the two differ in, it was as on one of them.
 */
final class BranchPoint {

    /** How many schemas are tried; two branches that differ in so much are better merged by a person. */
    private static final int MOST = 5000;

    private final SchemaParts one;
    private final SchemaParts other;
    private final String hash;
    private int tried;

    /** @param hash the fingerprint that the history has of it */
    private BranchPoint(Schema one, Schema other, String hash) {
        this.one = SchemaParts.of(one);
        this.other = SchemaParts.of(other);
        this.hash = hash;
    }

    /** The schema with that fingerprint; empty if it is not found. */
    static Optional<Schema> find(Schema one, Schema other, String hash) {
        BranchPoint point = new BranchPoint(one, other, hash);
        List<Set<SchemaParts.Key>> differences = point.differences();
        for (int flips = 0; flips <= differences.size() && point.tried < MOST; flips++) {
            Optional<Schema> found = point.find(differences, 0, flips, new ArrayList<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What the two differ in. A table that only one has is one difference, with all that belongs to it. */
    private List<Set<SchemaParts.Key>> differences() {
        Set<SchemaParts.Key> keys = new HashSet<>(one.parts().keySet());
        keys.addAll(other.parts().keySet());
        Map<SchemaParts.Key, Set<SchemaParts.Key>> byWhole = new LinkedHashMap<>();
        keys.stream()
                .sorted()
                .filter(key ->
                        !Objects.equals(one.parts().get(key), other.parts().get(key)))
                .forEach(key -> byWhole.computeIfAbsent(whole(key), none -> new HashSet<>())
                        .add(key));
        return List.copyOf(byWhole.values());
    }

    private SchemaParts.Key whole(SchemaParts.Key key) {
        boolean ofBoth = one.parts().containsKey(key.ofTable()) == other.parts().containsKey(key.ofTable());
        return ofBoth ? key : key.ofTable();
    }

    /** Tries all ways to take that many differences as less likely: as what one branch has dropped, not the other added. */
    private Optional<Schema> find(List<Set<SchemaParts.Key>> differences, int from, int flips, List<Integer> flipped) {
        if (flips == 0) {
            return attempt(differences, flipped);
        }
        for (int i = from; i + flips <= differences.size() && tried < MOST; i++) {
            flipped.add(i);
            Optional<Schema> found = find(differences, i + 1, flips - 1, flipped);
            flipped.remove(flipped.size() - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Schema> attempt(List<Set<SchemaParts.Key>> differences, List<Integer> flipped) {
        tried++;
        SortedMap<SchemaParts.Key, Object> parts = new TreeMap<>(one.parts());
        for (int i = 0; i < differences.size(); i++) {
            for (SchemaParts.Key key : differences.get(i)) {
                boolean wasAsOnOne = !one.parts().containsKey(key) != flipped.contains(i);
                SchemaParts side = wasAsOnOne ? one : other;
                parts.remove(key);
                if (side.parts().containsKey(key)) {
                    parts.put(key, side.parts().get(key));
                }
            }
        }
        SchemaParts candidate = new SchemaParts(parts);
        return candidate.isWhole() && SnapshotFile.hash(candidate.schema()).equals(hash)
                ? Optional.of(candidate.schema())
                : Optional.empty();
    }
}
