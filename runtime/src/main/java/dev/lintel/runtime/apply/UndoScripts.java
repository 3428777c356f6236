package dev.lintel.runtime.apply;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.undo.UndoStep;
import dev.lintel.runtime.undo.UndoStep.Loss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.HeaderQuery;
import dev.lintel.schema.script.Reversibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at the scripts that would undo migrations: whether there are any, and what would be lost with them. */
public final class UndoScripts {

    private UndoScripts() {}

    /**
     * What would be lost, counted.
     *
     * @param migrations in the order in which they are to be undone
     * @throws ProblemException when nobody knows how to undo one of them
     */
    public static List<UndoStep> steps(Database database, List<AppliedRecord> migrations) {
        List<Problem> problems = new ArrayList<>();
        List<UndoStep> steps = new ArrayList<>();
        for (AppliedRecord migration : migrations) {
            Script script = of(migration, database.product());
            if (isMissing(script)) {
                problems.add(missing(migration));
            } else {
                boolean isFirst = steps.isEmpty();
                steps.add(new UndoStep(
                        migration,
                        script.header().losses().stream()
                                .map(loss -> count(database, loss, isFirst))
                                .toList()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return steps;
    }

    /**
     * Refuses to lose anything.
     *
     * @throws ProblemException naming every migration that can't be undone without a loss
     */
    public static void refuseLosses(List<UndoStep> steps) {
        List<Problem> problems = new ArrayList<>();
        for (UndoStep step : steps) {
            List<Loss> losses =
                    step.losses().stream().filter(loss -> loss.rows() != 0).toList();
            boolean isIrreversible = step.migration().reversibility() == Reversibility.IRREVERSIBLE;
            if (isIrreversible || !losses.isEmpty()) {
                problems.add(Problem.error(
                        ProblemKind.LOSSY_UNDO,
                        Place.NOWHERE,
                        (isIrreversible ? "Undoing %s can't bring everything back." : "Undoing %s loses data.")
                                        .formatted(step)
                                + (losses.isEmpty()
                                        ? ""
                                        : " Lost would be: "
                                                + losses.stream()
                                                        .map(Loss::toString)
                                                        .collect(joining(", ")) + "."),
                        "Save what you need, and say that it may be lost: --accept-loss."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    static Script of(AppliedRecord migration, Product product) {
        return of(migration.plugin(), migration.version(), migration.name(), migration.undoScript(), product);
    }

    static Script of(String plugin, int version, String name, String text, Product product) {
        String file = "the undo script of %s@%d in this database".formatted(plugin, version);
        return Script.read(plugin, version, name, Direction.DOWN, file, text, product);
    }

    private static Loss count(Database database, HeaderQuery loss, boolean isFirst) {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(loss.query())) {
            return new Loss(loss.text(), result.next() ? result.getLong(1) : 0);
        } catch (SQLException e) {
            if (isFirst) {
                throw Database.unreachable(e);
            }
            // it asks for tables as they are once what comes first is undone
            return new Loss(loss.text(), -1);
        }
    }

    /** A script without a statement undoes something only if it says so. */
    static boolean isMissing(Script script) {
        return script.statements().isEmpty() && script.header().reversibility() != Reversibility.EXACT;
    }

    static Problem missing(AppliedRecord migration) {
        return Problem.error(
                ProblemKind.MISSING_UNDO,
                Place.NOWHERE,
                "%s can't be undone: no undo script was stored when it was applied, and this build has none."
                        .formatted(migration),
                "Start a build that has the plugin %s at version %d, or restore a backup."
                        .formatted(migration.plugin(), migration.version()));
    }
}
