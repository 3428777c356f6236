package dev.lintel.schema.create;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A migration that was added to a plugin's history.
 *
 * @param plugin whose
 * @param migration the migration
 * @param files what was written in the source tree, to review and commit, in the order of reading
 * @param losses what it takes from a database, in words, which was allowed
 * @param warnings what could not be tidied up behind it
 */
public record Created(
        String plugin, Migration migration, List<Path> files, List<String> losses, List<Problem> warnings) {

    public Created {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(migration, "migration");
        files = List.copyOf(files);
        losses = List.copyOf(losses);
        warnings = List.copyOf(warnings);
    }
}
