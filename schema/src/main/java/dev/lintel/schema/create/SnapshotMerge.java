package dev.lintel.schema.create;

import dev.lintel.schema.Schema;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a snapshot that a merge of two branches has left: with conflict marks, where both have changed the same lines, or
 * merged.
 */
final class SnapshotMerge {

    private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|\\|{7}|={7}|>{7})");

    private static final Pattern START = Pattern.compile("(?m)^<{7}");

    private static final Pattern BASE = Pattern.compile("(?m)^\\|{7}");

    /** Which of the lines between the marks of a conflict are read; those outside are read always. */
    private enum Side {
        ONE,
        BASE,
        OTHER
    }

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
     * @param baseHash the fingerprint of the schema from which both have gone on; empty before the first migration
     * @throws ProblemException when the branches contradict each other, when nobody can tell what one has added from what the
     *     other has dropped, or when the file is no snapshot
     */
    Schema read(String text, String baseHash) {
        if (!isMarked(text)) {
            return SnapshotFile.read(plugin, text, fileName);
        }
        Schema one = SnapshotFile.read(plugin, side(text, Side.ONE), fileName);
        Schema other = SnapshotFile.read(plugin, side(text, Side.OTHER), fileName);
        Schema base = base(text, baseHash, one, other).orElseThrow(() -> unknownBase());
        SchemaMerge merge = new SchemaMerge(base, one, other);
        merge.contradiction().ifPresent(what -> {
            throw new ProblemException(Problem.error(
                    ProblemKind.REBASE,
                    Place.file(fileName),
                    "The two branches of the plugin " + plugin + " disagree: " + what + ".",
                    "Decide in the models, take the other branch's " + SnapshotFile.NAME + " and history, remove your"
                            + " scripts, compile, and run `lintel create` again."));
        });
        return merge.schema();
    }

    /** What git may have left between the marks itself, or what the history has the fingerprint of. */
    private Optional<Schema> base(String text, String hash, Schema one, Schema other) {
        if (hash.isEmpty()) {
            return Optional.of(Schema.EMPTY);
        }
        boolean isTold = BASE.matcher(text).results().count()
                == START.matcher(text).results().count();
        return isTold
                ? Optional.of(SnapshotFile.read(plugin, side(text, Side.BASE), fileName))
                : BranchPoint.find(one, other, hash);
    }

    private ProblemException unknownBase() {
        return new ProblemException(Problem.error(
                ProblemKind.REBASE,
                Place.file(fileName),
                "From the snapshot of the plugin " + plugin
                        + " nobody can tell what one branch has added from what the other has dropped.",
                "Let git write down what was there before both, with `git checkout --conflict=diff3 -- " + fileName
                        + "`, and run the command again."));
    }

    /** The converters of both branches; one that is gone is not missed. */
    List<String> readConverters(String text) {
        return Stream.of(side(text, Side.ONE), side(text, Side.OTHER))
                .flatMap(side -> SnapshotFile.readAll(plugin, side, fileName).converters().stream())
                .distinct()
                .toList();
    }

    private static String side(String text, Side wanted) {
        StringBuilder side = new StringBuilder();
        boolean isWanted = true;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("<<<<<<<")) {
                isWanted = wanted == Side.ONE;
            } else if (line.startsWith("|||||||")) {
                isWanted = wanted == Side.BASE;
            } else if (line.startsWith("=======")) {
                isWanted = wanted == Side.OTHER;
            } else if (line.startsWith(">>>>>>>")) {
                isWanted = true;
            } else if (isWanted) {
                side.append(line).append('\n');
            }
        }
        return side.toString();
    }
}
