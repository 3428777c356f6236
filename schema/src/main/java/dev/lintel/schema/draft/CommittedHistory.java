package dev.lintel.schema.draft;

import dev.lintel.schema.Schema;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptCheck;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plugin's history with the schema it leads to, checked: every script is there and as recorded, and the snapshot is the
 * one of the newest migration.
 *
 * @param history the migrations
 * @param snapshot the schema once they are all applied; empty before the first
 * @param converters the binary names of the converters that applied by themselves when the newest was created
 */
public record CommittedHistory(History history, Schema snapshot, List<String> converters) {

    public CommittedHistory {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(snapshot, "snapshot");
        converters = List.copyOf(converters);
    }

    /**
     * Reads a plugin's history.
     *
     * @param source the plugin's history folder; it may not be there yet
     * @throws ProblemException with everything that is wrong in it
     */
    public static CommittedHistory read(String plugin, ScriptSource source) {
        Optional<String> file = source.read(HistoryFile.NAME);
        if (file.isEmpty()) {
            return new CommittedHistory(History.empty(plugin), Schema.EMPTY, List.of());
        }
        History history = HistoryFile.read(plugin, file.get(), source.describe(HistoryFile.NAME));
        List<Problem> problems = new ArrayList<>(ScriptCheck.all(history, source));
        CommittedHistory read = new CommittedHistory(history, Schema.EMPTY, List.of());
        if (history.newest().isPresent()) {
            try {
                read = withSnapshot(history, source);
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return read;
    }

    private static CommittedHistory withSnapshot(History history, ScriptSource source) {
        String plugin = history.plugin();
        Migration newest = history.newest().orElseThrow();
        String name = source.describe(SnapshotFile.NAME);
        Optional<String> file = source.read(SnapshotFile.NAME);
        if (file.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.MISSING_SNAPSHOT,
                    Place.file(name),
                    "The snapshot of the plugin '" + plugin + "' is not there, but its history is at version "
                            + newest.version() + ".",
                    "Restore the file from version control."));
        }
        SnapshotFile.Content snapshot = SnapshotFile.readAll(plugin, file.get(), name);
        if (!SnapshotFile.hash(snapshot.schema()).equals(newest.schemaHash())) {
            throw new ProblemException(Problem.error(
                    ProblemKind.SNAPSHOT_MISMATCH,
                    Place.file(name),
                    "The snapshot of the plugin '" + plugin + "' is not the one that version " + newest.version()
                            + " was created with.",
                    "Restore it from version control, together with " + HistoryFile.NAME
                            + "; nobody edits it by hand."));
        }
        return new CommittedHistory(history, snapshot.schema(), snapshot.converters());
    }
}
