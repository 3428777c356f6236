package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.HeaderQuery;
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

    /**
     * Counts the rows.
     *
     * @throws ProblemException with every kind of row that is in the way
     */
    void check(Script script) {
        List<Problem> problems = new ArrayList<>();
        for (HeaderQuery asked : script.header().prechecks()) {
            long rows = count(asked, script);
            if (rows > 0) {
                problems.add(Problem.error(
                        ProblemKind.DATA_IN_THE_WAY,
                        Place.line(script.file(), asked.line()),
                        "%d %s in the way of the migration %s '%s' of the plugin %s: %s."
                                .formatted(
                                        rows,
                                        rows == 1 ? "row is" : "rows are",
                                        script,
                                        script.name(),
                                        script.plugin(),
                                        asked.text()),
                        "Mend the rows that `%s` counts, and start again.".formatted(asked.query())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private long count(HeaderQuery asked, Script script) {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(asked.query())) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            throw new ProblemException(
                    List.of(Problem.error(
                            ProblemKind.MIGRATION_FAILED,
                            Place.line(script.file(), asked.line()),
                            "The query that looks for rows in the way of the migration failed: " + e.getMessage() + ".",
                            "Correct the query, and record it with `lintel rehash %s`.".formatted(script.plugin()))),
                    e);
        }
    }
}
