package dev.lintel.schema.create;

import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.hazard.Hazards;
import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.history.AcknowledgementFile;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps an acknowledgement, with its reason, in a plugin's history until the next migration is created, which takes it along. */
public final class Acknowledging {

    private final String plugin;
    private final Path file;

    /**
     * @param plugin whose next migration is meant; it need not have any yet
     * @param histories the folder in the source tree that has a folder for each plugin
     */
    public Acknowledging(String plugin, Path histories) {
        if (!PluginNaming.isValid(plugin)) {
            throw refusal(ProblemKind.UNKNOWN_PLUGIN, "'" + plugin + "' is no plugin's name.", "Name a plugin.");
        }
        this.plugin = plugin;
        this.file = histories.resolve(plugin).resolve(AcknowledgementFile.NAME);
    }

    /**
     * Adds one.
     *
     * @return the file
     * @throws ProblemException when there is no such problem to acknowledge
     */
    public Path add(Acknowledgement acknowledgement) {
        if (!Hazards.NAMES.contains(acknowledgement.problem())) {
            throw refusal(
                    ProblemKind.STALE_HINT,
                    "'" + acknowledgement.problem() + "' is nothing that can be acknowledged.",
                    NearMiss.of(acknowledgement.problem(), Hazards.NAMES)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Name the problem that stands in brackets before the message."));
        }
        List<Acknowledgement> all = new ArrayList<>(TextFile.read(file).stream()
                .flatMap(text -> AcknowledgementFile.read(text, file.toString()).stream())
                .map(AcknowledgementFile.Line::acknowledgement)
                .toList());
        all.add(acknowledgement);
        FileBatch.write(Map.of(file, AcknowledgementFile.write(plugin, all)));
        return file;
    }

    private static ProblemException refusal(ProblemKind kind, String text, String cure) {
        return new ProblemException(Problem.error(kind, Place.NOWHERE, text, cure));
    }
}
