package dev.lintel.schema.create;

import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.Descriptor;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether the compiler saw another history than there is now: by the version it noted, and by the copy that it read. */
final class Staleness {

    private Staleness() {}

    /** The problem that it did; empty if not. */
    static Optional<Problem> of(ClassOutput output, Descriptor descriptor, History history, HistoryFolder folder) {
        Path file = folder.folder().resolve(HistoryFile.NAME);
        if (descriptor.version() != history.version()) {
            return stale(
                    file,
                    "The plugin %s was compiled against version %d of its history, which has version %d now."
                            .formatted(descriptor.plugin(), descriptor.version(), history.version()));
        }
        Optional<String> seen = output.historyFile(descriptor.plugin());
        Optional<String> now = TextFile.read(file);
        if (seen.isPresent() && now.isPresent() && !seen.get().equals(now.get())) {
            return stale(
                    file,
                    "The history of the plugin %s is not the one that it was compiled against."
                            .formatted(descriptor.plugin()));
        }
        return Optional.empty();
    }

    private static Optional<Problem> stale(Path file, String text) {
        return Optional.of(Problem.error(
                ProblemKind.STALE_DRAFT,
                Place.file(file.toString()),
                text,
                "Compile again, and run the command again."));
    }
}
