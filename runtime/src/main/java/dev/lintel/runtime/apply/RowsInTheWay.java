package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.HeaderQuery;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks, before the first statement of a migration, what its script wants to have asked: whether rows are in its way. */
final class RowsInTheWay {

    private final Database database;

    RowsInTheWay(Database database) {
        this.database = database;
    }

    /** What a script's head says. */
    static ScriptHeader header(InstalledPlugin plugin, String path, String script) {
        try {
            return ScriptHeader.parse(script);
        } catch (MalformedScriptException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.SCRIPT_FORMAT,
                    Place.line(plugin.scripts().describe(path), e.line()),
                    "The script can't be read: " + e.getMessage() + ".",
                    "Correct the line, and record it with `lintel rehash %s`.".formatted(plugin.name())));
        }
    }

    /**
     * Counts the rows.
     *
     * @throws ProblemException with every kind of row that is in the way
     */
    void check(Step step, InstalledPlugin plugin, String path, ScriptHeader header) {
        List<Problem> problems = new ArrayList<>();
        for (HeaderQuery asked : header.prechecks()) {
            long rows = count(asked, plugin, path);
            if (rows > 0) {
                problems.add(Problem.error(
                        ProblemKind.DATA_IN_THE_WAY,
                        Place.line(plugin.scripts().describe(path), asked.line()),
                        "%d %s in the way of the migration %s '%s' of the plugin %s: %s."
                                .formatted(
                                        rows,
                                        rows == 1 ? "row is" : "rows are",
                                        step,
                                        step.migration().name(),
                                        plugin.name(),
                                        asked.text()),
                        "Mend the rows that `%s` counts, and start again.".formatted(asked.query())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private long count(HeaderQuery asked, InstalledPlugin plugin, String path) {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(asked.query())) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            throw new ProblemException(
                    List.of(Problem.error(
                            ProblemKind.MIGRATION_FAILED,
                            Place.line(plugin.scripts().describe(path), asked.line()),
                            "The query that looks for rows in the way of the migration failed: " + e.getMessage() + ".",
                            "Correct the query, and record it with `lintel rehash %s`.".formatted(plugin.name()))),
                    e);
        }
    }
}
