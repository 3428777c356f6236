package dev.lintel.schema.create;

import dev.lintel.schema.Schema;
import dev.lintel.schema.draft.CommittedHistory;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * Commits a plugin's draft; both of its migrations where it has two. Where the plugin is compiled for a database that its history has no scripts for, those are
     * added to the newest version before.
     *
     * @param plugin the plugin's name
     * @param message what the migration does, in a few words; the scripts are named after it
     * @param losses whether it may drop tables and columns, and narrow columns
     * @throws ProblemException with what is wrong
     */
    public Created create(String plugin, String message, Losses losses) {
        String name = MigrationName.of(message);
        Opened opened = open(plugin);
        Descriptor descriptor = opened.descriptor();
        SortedMap<String, Scripts> newDialects = opened.newDialects().scripts(descriptor.dialects());
        Descriptor.Draft draft = descriptor.draft().orElseThrow(() -> nothingNew(opened, newDialects.keySet()));
        refuseUncommittedPins(descriptor);
        if (losses == Losses.REFUSED) {
            refuseLosses(plugin, draft);
        }
        List<HistoryFolder.Addition> additions = additions(name, descriptor, draft);
        List<Path> files = new ArrayList<>(addDialects(opened, newDialects));
        List<Migration> migrations = opened.folder()
                .addAcknowledged(additions, SnapshotFile.write(plugin, descriptor.schema(), descriptor.converters()));
        migrations.forEach(migration -> files.addAll(
                files(opened.folder(), migration, migration.scripts().keySet())));
        files.add(opened.folder().folder().resolve(SnapshotFile.NAME));
        files.add(opened.folder().folder().resolve(HistoryFile.NAME));
        List<Problem> warnings = newDialects.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(opened.newDialects().warnings());
        warnings.addAll(follow(descriptor, opened.folder()));
        return new Created(plugin, migrations, files, draft.losses(), warnings);
    }

    private List<HistoryFolder.Addition> additions(String name, Descriptor descriptor, Descriptor.Draft draft) {
        List<HistoryFolder.Addition> additions = new ArrayList<>();
        for (Descriptor.Draft one : draft.all()) {
            boolean isFirst = one.version() == draft.version();
            Schema schema = isFirst
                    ? draft.then().map(Descriptor.Draft.Then::stop).orElse(descriptor.schema())
                    : descriptor.schema();
            additions.add(new HistoryFolder.Addition(
                    isFirst ? name : MigrationName.online(name),
                    descriptor.pins(),
                    SnapshotFile.hash(schema),
                    output.scripts(descriptor, one)));
        }
        return additions;
    }

    /**
     * Adds a migration without a statement, for SQL that is written by hand; see {@code rehash}.
     *
     * @param plugin the plugin's name
     * @param message what the migration will do, in a few words
     * @throws ProblemException with what is wrong
     */
    public Created createEmpty(String plugin, String message) {
        String name = MigrationName.of(message);
        Opened opened = open(plugin);
        Descriptor descriptor = opened.descriptor();
        refuseUncommittedPins(descriptor);
        History history = opened.committed().history();
        Collection<String> dialects = history.newest()
                .<Collection<String>>map(newest -> newest.scripts().keySet())
                .orElse(descriptor.dialects());
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        dialects.forEach(
                dialect -> scripts.put(dialect, EmptyScripts.of(plugin, history.version() + 1, dialect, message)));
        Migration migration = opened.folder()
                .add(
                        name,
                        descriptor.pins(),
                        SnapshotFile.hash(opened.committed().snapshot()),
                        scripts,
                        SnapshotFile.write(
                                plugin,
                                opened.committed().snapshot(),
                                opened.committed().converters()));
        List<Path> files = new ArrayList<>(files(opened.folder(), migration, dialects));
        files.add(opened.folder().folder().resolve(HistoryFile.NAME));
        // a draft is the way from another version now, which only the compiler can mend
        List<Problem> warnings = descriptor.draft().isPresent() ? List.of() : follow(descriptor, opened.folder());
        return new Created(plugin, List.of(migration), files, List.of(), warnings);
    }

    /**
     * Adds the scripts that the history lacks for databases that the plugin is compiled for by now.
     *
     * @param plugin the plugin's name
     * @throws ProblemException when none lacks, or one of the databases can't have what the plugin has
     */
    public Created addDialects(String plugin) {
        Opened opened = open(plugin);
        SortedMap<String, Scripts> scripts =
                opened.newDialects().scripts(opened.descriptor().dialects());
        if (scripts.isEmpty()) {
            throw opened.descriptor().draft().isPresent() ? withoutMessage(plugin) : noDraft(opened);
        }
        List<Path> files = new ArrayList<>(addDialects(opened, scripts));
        files.add(opened.folder().folder().resolve(HistoryFile.NAME));
        List<Problem> warnings = new ArrayList<>(opened.newDialects().warnings());
        if (opened.descriptor().draft().isEmpty()) {
            warnings.addAll(follow(opened.descriptor(), opened.folder()));
        }
        Migration newest = opened.folder().read().newest().orElseThrow();
        return new Created(plugin, List.of(newest), files, List.of(), warnings);
    }

    private static List<Path> addDialects(Opened opened, SortedMap<String, Scripts> scripts) {
        return scripts.isEmpty()
                ? List.of()
                : files(opened.folder(), opened.folder().addDialects(scripts), scripts.keySet());
    }

    /** A plugin as it was compiled, with its history as it is now; the one belongs to the other. */
    private record Opened(Descriptor descriptor, HistoryFolder folder, CommittedHistory committed) {

        NewDialects newDialects() {
            return new NewDialects(committed);
        }
    }

    private Opened open(String plugin) {
        Descriptor descriptor = output.descriptor(plugin);
        HistoryFolder folder = new HistoryFolder(plugin, histories.resolve(plugin));
        CommittedHistory committed = CommittedHistory.read(plugin, folder.scripts());
        Staleness.of(output, descriptor, committed.history(), folder).ifPresent(stale -> {
            throw new ProblemException(stale);
        });
        return new Opened(descriptor, folder, committed);
    }

    private static ProblemException nothingNew(Opened opened, Collection<String> newDialects) {
        if (newDialects.isEmpty()) {
            return noDraft(opened);
        }
        String plugin = opened.descriptor().plugin();
        return new ProblemException(Problem.error(
                ProblemKind.NO_DRAFT,
                Place.NOWHERE,
                "The models of the plugin %s have not moved; only scripts for %s are missing."
                        .formatted(plugin, String.join(", ", newDialects)),
                "Run `lintel create %s`, without a message, to add them to its newest version.".formatted(plugin)));
    }

    private static ProblemException noDraft(Opened opened) {
        String plugin = opened.descriptor().plugin();
        String state = opened.committed()
                .history()
                .newest()
                .map(newest -> "The models of the plugin %s are where its newest migration is, version %d '%s'."
                        .formatted(plugin, newest.version(), newest.name()))
                .orElse("The plugin %s has no tables.".formatted(plugin));
        return new ProblemException(Problem.error(
                ProblemKind.NO_DRAFT,
                Place.NOWHERE,
                state,
                "Change a model and compile; then there is something to create."));
    }

    private static ProblemException withoutMessage(String plugin) {
        return new ProblemException(Problem.error(
                ProblemKind.MESSAGE,
                Place.NOWHERE,
                "The draft of the plugin " + plugin + " needs a message that its scripts are named after.",
                "Run `lintel create " + plugin + " \"what has changed\"`."));
    }

    /** A migration that needs another plugin's draft would be committed to a version that does not exist. */
    private void refuseUncommittedPins(Descriptor descriptor) {
        List<String> compiled = output.plugins();
        List<Problem> problems = new ArrayList<>();
        for (Pin pin : descriptor.pins()) {
            if (compiled.contains(pin.plugin())
                    && output.descriptor(pin.plugin()).version() < pin.version()) {
                problems.add(Problem.error(
                        ProblemKind.UNMET_PIN,
                        Place.NOWHERE,
                        "The draft of the plugin %s needs %s, which is a draft itself."
                                .formatted(descriptor.plugin(), pin),
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

    private static List<Path> files(HistoryFolder folder, Migration migration, Collection<String> dialects) {
        List<Path> files = new ArrayList<>();
        for (String dialect : dialects) {
            files.add(folder.folder().resolve(migration.upScript(dialect)));
            files.add(folder.folder().resolve(migration.downScript(dialect)));
        }
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
