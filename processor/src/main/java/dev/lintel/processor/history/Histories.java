package dev.lintel.processor.history;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.schema.Table;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.AcknowledgementFile;
import dev.lintel.schema.history.FolderScripts;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the committed histories of the plugins of this compilation. */
public final class Histories {

    private final CompilerFiles files;
    private final Optional<Path> folder;
    private final Map<String, CommittedHistory> known = new HashMap<>();

    /**
     * @param folder where the histories are, one folder a plugin; empty for the resources in the class output
     */
    public Histories(CompilerFiles files, Optional<Path> folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * A plugin's history.
     *
     * @throws dev.lintel.schema.problem.ProblemException with everything that is wrong in it
     */
    public CommittedHistory of(String plugin) {
        CommittedHistory history = known.get(plugin);
        if (history == null) {
            history = read(plugin);
            known.put(plugin, history);
        }
        return history;
    }

    /** The classes, by binary name, that the newest migration knew. A history that is broken is told when the draft is made. */
    public List<String> entities(String plugin) {
        try {
            return of(plugin).snapshot().tables().stream()
                    .map(Table::entity)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        } catch (ProblemException toldLater) {
            return List.of();
        }
    }

    /** The converters, by binary name, that applied by themselves when the newest migration was created. */
    public List<String> converters(String plugin) {
        try {
            return of(plugin).converters();
        } catch (ProblemException toldLater) {
            return List.of();
        }
    }

    /**
     * What is acknowledged of a plugin's next migration.
     *
     * @throws ProblemException with every line that can't be read
     */
    List<AcknowledgementFile.Line> acknowledged(String plugin) {
        ScriptSource source = source(plugin);
        return source.read(AcknowledgementFile.NAME)
                .map(text -> AcknowledgementFile.read(text, source.describe(AcknowledgementFile.NAME)))
                .orElse(List.of());
    }

    /** A line of what is acknowledged of a plugin's next migration. */
    Place acknowledgement(String plugin, AcknowledgementFile.Line line) {
        return Place.line(source(plugin).describe(AcknowledgementFile.NAME), line.number());
    }

    private CommittedHistory read(String plugin) {
        return CommittedHistory.read(plugin, source(plugin));
    }

    private ScriptSource source(String plugin) {
        return folder.<ScriptSource>map(root -> new FolderScripts(root.resolve(plugin)))
                .orElseGet(() -> new OutputScripts(files, plugin));
    }
}
