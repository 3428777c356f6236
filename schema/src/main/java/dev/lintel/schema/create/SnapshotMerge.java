package dev.lintel.schema.create;

import dev.lintel.schema.Schema;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a snapshot that a merge of two branches has left: with conflict marks, where both have changed the same lines, or
 * merged. It has then what either branch has.
 */
final class SnapshotMerge {

    private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|\\|{7}|={7}|>{7})");

    private final String plugin;
    private final String fileName;

    SnapshotMerge(String plugin, String fileName) {
        this.plugin = plugin;
        this.fileName = fileName;
    }

    static boolean isMarked(String text) {
        return MARK.matcher(text).find();
    }

    /**
     * The schema of both branches.
     *
     * @throws ProblemException when the branches contradict each other, or the file is no snapshot
     */
    Schema read(String text) {
        if (!isMarked(text)) {
            return SnapshotFile.read(plugin, text, fileName);
        }
        SchemaUnion union = SchemaUnion.of(
                SnapshotFile.read(plugin, side(text, true), fileName),
                SnapshotFile.read(plugin, side(text, false), fileName));
        union.contradiction().ifPresent(what -> {
            throw new ProblemException(Problem.error(
                    ProblemKind.REBASE,
                    Place.file(fileName),
                    "The two branches of the plugin " + plugin + " disagree: " + what + ".",
                    "Decide in the models, take the other branch's " + SnapshotFile.NAME + " and history, remove your"
                            + " scripts, compile, and run `lintel create` again."));
        });
        return union.schema();
    }

    /** The converters of both branches; one that is gone is not missed. */
    List<String> readConverters(String text) {
        return Stream.of(side(text, true), side(text, false))
                .flatMap(side -> SnapshotFile.readConverters(plugin, side, fileName).stream())
                .distinct()
                .toList();
    }

    private static String side(String text, boolean first) {
        StringBuilder side = new StringBuilder();
        // of a line outside of every conflict, or of the side that is wanted
        boolean wanted = true;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("<<<<<<<")) {
                wanted = first;
            } else if (line.startsWith("|||||||")) {
                wanted = false;
            } else if (line.startsWith("=======")) {
                wanted = !first;
            } else if (line.startsWith(">>>>>>>")) {
                wanted = true;
            } else if (wanted) {
                side.append(line).append('\n');
            }
        }
        return side.toString();
    }
}
