package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.Product;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.util.List;

/**
 * A script that is to be carried out.
 *
 * @param plugin whose
 * @param version of which migration
 * @param name the migration's name
 * @param direction whether it applies or undoes it
 * @param file where it stands, for messages
 * @param text all of it
 * @param header what its head says
 * @param statements its statements
 */
record Script(
        String plugin,
        int version,
        String name,
        Direction direction,
        String file,
        String text,
        ScriptHeader header,
        List<SqlStatement> statements) {

    /**
     * Reads a script.
     *
     * @throws ProblemException when it can't be read as one, or begins or ends transactions
     */
    static Script read(
            String plugin, int version, String name, Direction direction, String file, String text, Product product) {
        try {
            Script script = new Script(
                    plugin,
                    version,
                    name,
                    direction,
                    file,
                    text,
                    ScriptHeader.parse(text),
                    SqlStatements.split(text, product.dialect()));
            script.refuseTransactions();
            return script;
        } catch (MalformedScriptException e) {
            throw unreadable(plugin, Place.line(file, e.line()), "The script can't be read: " + e.getMessage() + ".");
        }
    }

    /** The same migration's script with another text. */
    Script before(String other, Product product) {
        return read(plugin, version, name, direction, file, other, product);
    }

    private void refuseTransactions() {
        for (SqlStatement statement : statements) {
            if (StatementKind.of(statement) == StatementKind.TRANSACTION) {
                throw unreadable(
                        plugin,
                        Place.line(file, statement.line()),
                        "The script begins or ends a transaction: %s. Lintel does that, together with what it records."
                                .formatted(statement.text()));
            }
        }
    }

    private static ProblemException unreadable(String plugin, Place place, String text) {
        return new ProblemException(Problem.error(
                ProblemKind.SCRIPT_FORMAT,
                place,
                text,
                "Correct the line, and record it with `lintel rehash %s`.".formatted(plugin)));
    }

    /** Whether the database carries it out wholly or not at all. */
    boolean isAtomic(Product product) {
        return product.undoesFailedMigrations()
                && !header.nonTransactional()
                && statements.stream().noneMatch(statement -> StatementKind.mustBeAlone(statement, product));
    }

    /** {@code tasks@2}. */
    @Override
    public String toString() {
        return plugin + "@" + version;
    }
}
