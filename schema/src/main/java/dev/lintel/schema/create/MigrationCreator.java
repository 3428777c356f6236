package dev.lintel.schema.create;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Commits drafts: moves the scripts that the compiler wrote into the plugin's history in the source tree, gives them a name,
 * and advances the snapshot. It works on files alone. Whatever is refused, nothing has changed then.
 */
public final class MigrationCreator {

    private final ClassOutput output;
    private final Path histories;

    /**
     * @param classes the class output of the plugin's compilation, {@code target/classes}
     * @param histories the folder in the source tree that has a folder for each plugin, {@code src/main/resources/db/plugins}
     */
    public MigrationCreator(Path classes, Path histories) {
        this.output = new ClassOutput(classes);
        this.histories = Objects.requireNonNull(histories, "histories");
    }

    /** Commits a plugin's draft, if nothing is lost by it; see {@link #create(String, String, Losses)}. */
    public Created create(String plugin, String message) {
        return create(plugin, message, Losses.REFUSED);
    }

    /**
     * Commits a plugin's draft.
     *
     * @param plugin the plugin's name
     * @param message what the migration does, in a few words; the scripts are named after it
     * @param losses whether it may drop tables and columns, and narrow columns
     * @throws ProblemException with what is wrong
     */
    public Created create(String plugin, String message, Losses losses) {
        String name = MigrationName.of(message);
        Descriptor descriptor = output.descriptor(plugin);
        HistoryFolder folder = new HistoryFolder(plugin, histories.resolve(plugin));
        History history = CommittedHistory.read(plugin, folder.scripts()).history();
        refuseStale(descriptor, history, folder);
        Descriptor.Draft draft = descriptor.draft().orElseThrow(() -> new ProblemException(noDraft(plugin, history)));
        refuseUncommittedPins(plugin, draft);
        if (losses == Losses.REFUSED) {
            refuseLosses(plugin, draft);
        }
        SortedMap<String, Scripts> scripts = output.scripts(descriptor, draft);
        Migration migration = folder.add(
                name,
                draft.pins(),
                SnapshotFile.hash(descriptor.schema()),
                scripts,
                SnapshotFile.write(plugin, descriptor.schema()));
        return new Created(plugin, migration, files(folder, migration), draft.losses(), follow(descriptor, folder));
    }

    /** Two things tell that the compiler saw another history: the version it noted, and the copy that it read. */
    private void refuseStale(Descriptor descriptor, History history, HistoryFolder folder) {
        Optional<String> seen = output.historyFile(descriptor.plugin());
        Optional<String> now = TextFile.read(folder.folder().resolve(HistoryFile.NAME));
        if (descriptor.version() != history.version()) {
            throw stale(
                    folder,
                    "The plugin %s was compiled against version %d of its history, which has version %d now."
                            .formatted(descriptor.plugin(), descriptor.version(), history.version()));
        }
        if (seen.isPresent() && now.isPresent() && !seen.get().equals(now.get())) {
            throw stale(
                    folder,
                    "The history of the plugin %s is not the one that it was compiled against."
                            .formatted(descriptor.plugin()));
        }
    }

    private static ProblemException stale(HistoryFolder folder, String text) {
        return new ProblemException(Problem.error(
                ProblemKind.STALE_DRAFT,
                Place.file(folder.folder().resolve(HistoryFile.NAME).toString()),
                text,
                "Compile again, and run the command again."));
    }

    private static Problem noDraft(String plugin, History history) {
        String state = history.newest()
                .map(newest -> "The models of the plugin %s are where its newest migration is, version %d '%s'."
                        .formatted(plugin, newest.version(), newest.name()))
                .orElse("The plugin %s has no tables.".formatted(plugin));
        return Problem.error(
                ProblemKind.NO_DRAFT,
                Place.NOWHERE,
                state,
                "Change a model and compile; then there is something to create.");
    }

    /** A draft that needs another plugin's draft would be committed to a version that does not exist. */
    private void refuseUncommittedPins(String plugin, Descriptor.Draft draft) {
        List<String> compiled = output.plugins();
        List<Problem> problems = new ArrayList<>();
        for (Pin pin : draft.pins()) {
            if (compiled.contains(pin.plugin())
                    && output.descriptor(pin.plugin()).version() < pin.version()) {
                problems.add(Problem.error(
                        ProblemKind.UNMET_PIN,
                        Place.NOWHERE,
                        "The draft of the plugin %s needs %s, which is a draft itself.".formatted(plugin, pin),
                        "Run `lintel create %s \"what has changed\"` first.".formatted(pin.plugin())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static void refuseLosses(String plugin, Descriptor.Draft draft) {
        List<Problem> problems = draft.losses().stream()
                .map(loss -> Problem.error(
                        ProblemKind.DATA_LOSS,
                        Place.NOWHERE,
                        "Version %d of the plugin %s %s.".formatted(draft.version(), plugin, loss),
                        "If that is meant, run the command again with --allow-drop."))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static List<Path> files(HistoryFolder folder, Migration migration) {
        List<Path> files = new ArrayList<>();
        for (String dialect : migration.scripts().keySet()) {
            files.add(folder.folder().resolve(migration.upScript(dialect)));
            files.add(folder.folder().resolve(migration.downScript(dialect)));
        }
        files.add(folder.folder().resolve(SnapshotFile.NAME));
        files.add(folder.folder().resolve(HistoryFile.NAME));
        return files;
    }

    /** The migration is committed by now, so trouble in the class output does not undo it: compiling mends that. */
    private List<Problem> follow(Descriptor descriptor, HistoryFolder folder) {
        try {
            output.follow(descriptor, folder);
            return List.of();
        } catch (ProblemException e) {
            return e.problems().stream()
                    .map(problem -> Problem.warning(
                            problem.kind(),
                            problem.place(),
                            "The migration is created, but the class output could not follow: " + problem.text(),
                            "Compile again."))
                    .toList();
        }
    }
}
