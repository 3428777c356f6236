package dev.lintel.runtime.adopt;

import dev.lintel.runtime.apply.RecordOnly;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.drift.Difference;
import dev.lintel.runtime.drift.DriftCheck;
import dev.lintel.runtime.drift.Snapshots;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.state.PluginState;
import dev.lintel.schema.Schema;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.ArrayList;
import java.util.List;

/** Decides whether migrations of a plugin may be recorded without being carried out. The caller holds the lock. */
public final class Recording {

    private final Database database;
    private final Assessment now;
    private final PluginState state;
    private final History history;

    private Recording(Database database, Assessment now, String plugin) {
        this.database = database;
        this.now = now;
        this.state = now.plugins().stream()
                .filter(one -> one.name().equals(plugin))
                .findFirst()
                .orElseThrow(() -> unknown(plugin, now));
        this.history = state.plugin().history();
    }

    /**
     * Records a plugin's migrations up to a version.
     *
     * @throws ProblemException with everything that speaks against it, before anything was changed
     */
    public static Recorded stamp(Database database, Assessment now, String plugin, int version) {
        Recording recording = new Recording(database, now, plugin);
        List<Migration> migrations = recording.migrations(version, recording.state.applied());
        return recording.record(migrations, List.of());
    }

    /**
     * Adopts tables that were there before Lintel.
     *
     * @throws ProblemException with everything that speaks against it, before anything was changed
     */
    public static Recorded baseline(Database database, Assessment now, Baseline wish) {
        Recording recording = new Recording(database, now, wish.plugin());
        int version = wish.version().orElse(recording.history.version());
        List<Migration> migrations = recording.migrations(version, 0);
        return recording.record(migrations, recording.differences(version, wish.acceptsDrift()));
    }

    /** @param from the version up to which there may be records already */
    private List<Migration> migrations(int version, int from) {
        List<Problem> problems = new ArrayList<>(state.problems());
        if (state.applied() > from || state.applied() >= version && state.applied() > 0) {
            problems.add(error(
                    ProblemKind.ALREADY_RECORDED,
                    "The database has records of %s up to version %d.".formatted(state.name(), state.applied()),
                    "Use stamp to record later versions, or rollback to go back."));
        }
        if (version < history.floor()
                || version > history.version()
                || state.plugin().isDraft(version)) {
            problems.add(error(
                    ProblemKind.UNKNOWN_VERSION,
                    "The history of the plugin %s has no version %d that could be recorded."
                            .formatted(state.name(), version),
                    "Name one from %d to %d."
                            .formatted(history.floor(), state.plugin().committed())));
        }
        now.halfway().stream()
                .filter(entry -> entry.plugin().equals(state.name()))
                .filter(entry -> !isRecordedToo(entry, version))
                .forEach(entry -> problems.add(error(
                        ProblemKind.HALF_APPLIED,
                        "The migration %s stopped halfway in this database%s.".formatted(entry, entry.progress()),
                        "Let the build that has begun it end it, and record what comes after it then.")));
        List<Migration> migrations = history.migrations().stream()
                .filter(migration -> migration.version() > state.applied() && migration.version() <= version)
                .toList();
        migrations.forEach(migration -> migration.pins().forEach(pin -> pin(migration, pin, problems)));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return migrations;
    }

    /**
     * Whether a migration that stopped halfway is among those that are recorded: then somebody has carried out the rest, or its
     * tables were there before, and nothing is left of it to go on with.
     */
    private static boolean isRecordedToo(JournalEntry entry, int version) {
        return entry.direction() == Direction.UP && !entry.isUninstall() && entry.version() <= version;
    }

    private void pin(Migration migration, Pin pin, List<Problem> problems) {
        int applied = now.plugins().stream()
                .filter(other -> other.name().equals(pin.plugin()))
                .mapToInt(PluginState::applied)
                .findFirst()
                .orElse(0);
        if (applied < pin.version()) {
            problems.add(error(
                    ProblemKind.UNRECORDED_PIN,
                    "%s@%d was written against %s, and the database has %s."
                            .formatted(
                                    state.name(),
                                    migration.version(),
                                    pin,
                                    applied == 0
                                            ? "nothing of " + pin.plugin()
                                            : pin.plugin() + " at version " + applied),
                    "Record or apply %s first.".formatted(pin)));
        }
    }

    private List<Difference> differences(int version, boolean accepted) {
        Schema snapshot = Snapshots.of(state.plugin());
        String hash = history.migrations().stream()
                .filter(migration -> migration.version() == version)
                .map(Migration::schemaHash)
                .findFirst()
                .orElseThrow();
        if (!hash.equals(SnapshotFile.hash(snapshot))) {
            if (accepted) {
                return List.of();
            }
            throw new ProblemException(error(
                    ProblemKind.SCHEMA_DRIFT,
                    "What %s@%d makes can't be compared: the snapshot is that of version %d."
                            .formatted(state.name(), version, history.version()),
                    ("Adopt it with the build of the plugin that ends with version %d, whose jar has that snapshot, and start this"
                                    + " build then; or adopt it as it is: --accept-drift, in code acceptingDrift().")
                            .formatted(version)));
        }
        List<Difference> differences = DriftCheck.differences(state.plugin(), snapshot, database);
        if (!accepted && !differences.isEmpty()) {
            throw new ProblemException(differences.stream()
                    .map(difference -> error(
                            ProblemKind.SCHEMA_DRIFT,
                            "The database is not what %s@%d makes: %s."
                                    .formatted(state.name(), version, difference.text()),
                            "Make it that by hand, or adopt it as it is: --accept-drift, in code acceptingDrift()."))
                    .toList());
        }
        return differences;
    }

    private Recorded record(List<Migration> migrations, List<Difference> accepted) {
        RecordOnly.of(database, state.plugin(), migrations);
        return new Recorded(
                state.name(), migrations.stream().map(Migration::version).toList(), accepted);
    }

    private static ProblemException unknown(String plugin, Assessment now) {
        List<String> names = now.plugins().stream().map(PluginState::name).toList();
        return new ProblemException(error(
                ProblemKind.UNKNOWN_PLUGIN,
                "No plugin %s is installed and enabled.".formatted(plugin),
                NearMiss.of(plugin, names)
                        .map("Write %s."::formatted)
                        .orElse(names.isEmpty() ? "There is none." : "There are: " + String.join(", ", names) + ".")));
    }

    private static Problem error(ProblemKind kind, String text, String cure) {
        return Problem.error(kind, Place.NOWHERE, text, cure);
    }
}
