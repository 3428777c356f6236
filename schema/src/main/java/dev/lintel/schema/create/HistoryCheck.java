package dev.lintel.schema.create;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.naming.NearMiss;
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
     * One plugin.
     *
     * @param plugin its name
     * @param state how its history stands
     * @param history its migrations; none if it is broken
     * @param descriptor what the compiler found out about it; empty if it was not compiled
     * @param problems why it is not up to date
     */
    public record Standing(
            String plugin, State state, History history, Optional<Descriptor> descriptor, List<Problem> problems) {

        public Standing {
            problems = List.copyOf(problems);
        }

        /** What the compiler has drafted on top of the history. */
        public Optional<Descriptor.Draft> draft() {
            return descriptor.flatMap(Descriptor::draft);
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
        boolean isCompiled = output.plugins().contains(plugin);
        if (!isCompiled && !HistoryFolders.plugins(histories).contains(plugin)) {
            throw new ProblemException(unknown(plugin));
        }
        HistoryFolder folder = new HistoryFolder(plugin, histories.resolve(plugin));
        Optional<Descriptor> descriptor = isCompiled ? Optional.of(output.descriptor(plugin)) : Optional.empty();
        CommittedHistory committed;
        try {
            committed = CommittedHistory.read(plugin, folder.scripts());
        } catch (ProblemException e) {
            return new Standing(plugin, State.BROKEN, History.empty(plugin), descriptor, e.problems());
        }
        List<Problem> problems = descriptor
                .map(compiled -> problems(compiled, committed, folder))
                .orElseGet(() -> List.of(notCompiled(plugin)));
        State state = problems.isEmpty() ? State.UP_TO_DATE : State.MOVED;
        return new Standing(plugin, state, committed.history(), descriptor, problems);
    }

    private List<Problem> problems(Descriptor descriptor, CommittedHistory committed, HistoryFolder folder) {
        Optional<Problem> stale = Staleness.of(output, descriptor, committed.history(), folder);
        if (stale.isPresent()) {
            return List.of(stale.get());
        }
        List<Problem> problems = new ArrayList<>();
        descriptor
                .draft()
                .ifPresent(draft -> problems.add(
                        moved(descriptor.plugin(), committed.history().version(), draft)));
        missing(descriptor, committed).ifPresent(problems::add);
        return problems;
    }

    private Problem unknown(String plugin) {
        List<String> known = plugins();
        String cure = NearMiss.of(plugin, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse(
                        known.isEmpty()
                                ? "Compile the project with Lintel's annotation processor first, or name its folders with"
                                        + " --classes and --history."
                                : "Those there are: " + String.join(", ", known) + ".");
        return Problem.error(
                ProblemKind.UNKNOWN_PLUGIN, Place.NOWHERE, "There is no plugin '" + plugin + "' here.", cure);
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
