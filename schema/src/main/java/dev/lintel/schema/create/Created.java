package dev.lintel.schema.create;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What was added to a plugin's history.
 *
 * @param plugin whose
 * @param migrations the migration, or two where what takes long on tables in use is one of its own
 * @param files what was written in the source tree, to review and commit, in the order of reading
 * @param losses what it takes from a database, in words, which was allowed
 * @param warnings what could not be tidied up behind it
 */
public record Created(
        String plugin, List<Migration> migrations, List<Path> files, List<String> losses, List<Problem> warnings) {

    public Created {
        Objects.requireNonNull(plugin, "plugin");
        migrations = List.copyOf(migrations);
        files = List.copyOf(files);
        losses = List.copyOf(losses);
        warnings = List.copyOf(warnings);
    }

    /** The migration; of two, the first. */
    public Migration migration() {
        return migrations.get(0);
    }
}
