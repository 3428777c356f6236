package dev.lintel.schema.create;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.Descriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the histories in a source tree to what was compiled: whether each is whole, and whether it is where its models are. */
public final class HistoryCheck {

    private final ClassOutput output;
    private final Path histories;

    /**
     * @param classes the class output, {@code target/classes}
     * @param histories the folder in the source tree that has a folder for each plugin
     */
    public HistoryCheck(Path classes, Path histories) {
        this.output = new ClassOutput(classes);
        this.histories = Objects.requireNonNull(histories, "histories");
    }

    /** How a history stands. */
    public enum State {
        /** It is where the models are. */
        UP_TO_DATE,
        /** The models have moved, or nobody knows because they were compiled against another history. */
        MOVED,
        /** It can't be read, or is not as Lintel wrote it. */
        BROKEN
    }

    /**
     * One plugin's history.
     *
     * @param plugin whose
     * @param version its newest version; 0 before the first, or if it is broken
     * @param state how it stands
     * @param draft what the compiler has drafted on top of it
     * @param problems why it is not up to date
     */
    public record Standing(
            String plugin, int version, State state, Optional<Descriptor.Draft> draft, List<Problem> problems) {

        public Standing {
            problems = List.copyOf(problems);
        }
    }

    /** The plugins that were compiled, or have a history, sorted. */
    public List<String> plugins() {
        TreeSet<String> plugins = new TreeSet<>(output.plugins());
        plugins.addAll(HistoryFolders.plugins(histories));
        return List.copyOf(plugins);
    }

    /**
     * How a plugin's history stands.
     *
     * @throws ProblemException when there is no such plugin
     */
    public Standing of(String plugin) {
        if (!output.plugins().contains(plugin)) {
            HistoryFolders.existing(plugin, histories);
        }
        HistoryFolder folder = new HistoryFolder(plugin, histories.resolve(plugin));
        CommittedHistory committed;
        try {
            committed = CommittedHistory.read(plugin, folder.scripts());
        } catch (ProblemException e) {
            return new Standing(plugin, 0, State.BROKEN, Optional.empty(), e.problems());
        }
        int version = committed.history().version();
        if (!output.plugins().contains(plugin)) {
            return new Standing(plugin, version, State.MOVED, Optional.empty(), List.of(notCompiled(plugin)));
        }
        Descriptor descriptor = output.descriptor(plugin);
        List<Problem> problems = new ArrayList<>();
        Staleness.of(output, descriptor, committed.history(), folder).ifPresent(problems::add);
        if (problems.isEmpty()) {
            descriptor.draft().ifPresent(draft -> problems.add(moved(plugin, version, draft)));
            missing(descriptor, committed).ifPresent(problems::add);
        }
        State state = problems.isEmpty() ? State.UP_TO_DATE : State.MOVED;
        return new Standing(plugin, version, state, descriptor.draft(), problems);
    }

    private Problem notCompiled(String plugin) {
        return Problem.error(
                ProblemKind.STALE_DRAFT,
                Place.NOWHERE,
                "The plugin " + plugin + " has a history, but was not compiled to " + output.folder() + ".",
                "Compile it, or name its class folder with --classes.");
    }

    private static Problem moved(String plugin, int version, Descriptor.Draft draft) {
        int changes = draft.changes().size();
        return Problem.error(
                ProblemKind.DRIFT,
                Place.NOWHERE,
                "The models of the plugin %s have moved past %s: %d %s not committed."
                        .formatted(
                                plugin,
                                version == 0 ? "an empty history" : "version " + version + " of its history",
                                changes,
                                changes == 1 ? "change is" : "changes are"),
                "See it with `lintel diff %1$s`, and commit it with `lintel create %1$s \"what has changed\"`."
                        .formatted(plugin));
    }

    private static Optional<Problem> missing(Descriptor descriptor, CommittedHistory committed) {
        List<String> missing = committed
                .history()
                .newest()
                .map(newest -> descriptor.dialects().stream()
                        .filter(dialect -> !newest.scripts().containsKey(dialect))
                        .toList())
                .orElse(List.of());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                ProblemKind.MISSING_DIALECT,
                Place.NOWHERE,
                "The history of the plugin %s has no scripts for %s, which it is compiled for."
                        .formatted(descriptor.plugin(), String.join(", ", missing)),
                "Run `lintel create %s`.".formatted(descriptor.plugin())));
    }
}
