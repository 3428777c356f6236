package dev.lintel.processor.evolution;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A random model, and what becomes of it by some random changes. */
final class RandomPair {

    private final long seed;
    private final World before;
    private final World after;
    private final List<String> edits;

    private RandomPair(long seed, World before, World after, List<String> edits) {
        this.seed = seed;
        this.before = before;
        this.after = after;
        this.edits = edits;
    }

    RandomPair(long seed) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        before = new Worlds(dice).world();
        Edits changes = new Edits(dice);
        List<String> done = new ArrayList<>();
        World world = before;
        int count = 1 + dice.below(5);
        for (int i = 0; i < count; i++) {
            Edits.Edited edited = changes.some(world);
            world = edited.world();
            done.add(edited.what());
        }
        after = world;
        edits = List.copyOf(done);
    }

    Evolution evolution() {
        return new Evolution(before, after, seed);
    }

    /** The same with whatever can be left out of both models while it still fails. */
    RandomPair shrunk(Path work, List<String> dialects) {
        RandomPair smallest = this;
        boolean isSmaller = true;
        int tries = 0;
        while (isSmaller) {
            isSmaller = false;
            for (RandomPair smaller : smallest.smaller()) {
                tries++;
                if (smaller.fails(work.resolve("shrink" + seed + "-" + tries), dialects)) {
                    smallest = smaller;
                    isSmaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private boolean fails(Path work, List<String> dialects) {
        return failure(work, dialects).isPresent();
    }

    /** How it fails, if it does. */
    Optional<Throwable> failure(Path work, List<String> dialects) {
        try {
            evolution().run(work, dialects);
            return Optional.empty();
        } catch (Project.RefusedException e) {
            return e.kind().startsWith("[Fault]") ? Optional.of(e) : Optional.empty();
        } catch (AssertionError | RuntimeException | SQLException e) {
            return Optional.of(e);
        }
    }

    /** The pairs that have one entity, attribute or index less. */
    private List<RandomPair> smaller() {
        List<RandomPair> pairs = new ArrayList<>();
        for (Entity entity : union()) {
            if (!before.isReferredTo(entity) && !after.isReferredTo(entity)) {
                World less = before.without(entity);
                World lessAfter = after.without(entity);
                if (!less.entities().isEmpty() && !lessAfter.entities().isEmpty()) {
                    pairs.add(new RandomPair(seed, less, lessAfter, edits));
                }
            }
            List<Attribute> attributes = new ArrayList<>(entity.attributes());
            after.entity(entity.id()).ifPresent(it -> attributes.addAll(it.attributes()));
            for (Attribute attribute : attributes) {
                pairs.add(new RandomPair(
                        seed,
                        before.change(entity.id(), it -> it.without(attribute)),
                        after.change(entity.id(), it -> it.without(attribute)),
                        edits));
            }
        }
        return pairs.stream()
                .filter(it -> !it.before.equals(before) || !it.after.equals(after))
                .toList();
    }

    private List<Entity> union() {
        List<Entity> all = new ArrayList<>(before.entities());
        after.entities().stream().filter(it -> before.entity(it.id()).isEmpty()).forEach(all::add);
        return all;
    }

    String describe() {
        return "edits: " + edits + "\nbefore:\n" + sources(before) + "\nafter:\n"
                + String.join("\n", Sources.of(after, before).values());
    }

    private static String sources(World world) {
        return Sources.of(world).values().stream().collect(joining("\n"));
    }
}
