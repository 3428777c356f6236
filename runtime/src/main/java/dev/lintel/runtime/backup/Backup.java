package dev.lintel.runtime.backup;

import dev.lintel.runtime.database.Database;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A copy of a whole database in one file: of H2 its own script, of SQLite another database. A server's own tools know more of
 * it than any client, so for servers the problem is told with the line to type.
 */
public final class Backup {

    private final Database database;
    private final Path file;

    public Backup(Database database, Path file) {
        this.database = database;
        this.file = file.toAbsolutePath().normalize();
    }

    /** How one kind of database does it. */
    interface Copying {

        /** Writes a file that is not there. */
        void save(Path to) throws SQLException, IOException;

        /** What a file has to be, if it is not that; {@code null} if it is. */
        String mismatch(Path from) throws IOException;

        boolean isEmpty() throws SQLException;

        /** Puts the file's content in the place of all that there is. */
        void restore(Path from) throws SQLException;
    }

    /**
     * Writes the file.
     *
     * @throws ProblemException when there is a file already, it can't be written, or a server's own tool has to do it
     */
    public void save() {
        Copying copying = copying(DumpLine.save(database, file));
        if (Files.exists(file)) {
            throw problem(ProblemKind.OUTPUT, "The file is there already.", "Name another one, or move it away.");
        }
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(begun);
            copying.save(begun);
            Files.move(begun, file);
        } catch (IOException | SQLException e) {
            throw problem(
                    ProblemKind.OUTPUT,
                    "The backup can't be written: " + Database.said(e) + ".",
                    "Look at the folder and at the room on the disk; the database is as it was.");
        }
    }

    /**
     * Puts the database back to what the file holds.
     *
     * @param overwrites whether what the database has may be lost
     * @throws ProblemException when the file is no backup for this database, the database is not empty and must not be
     *     overwritten, or a server's own tool has to do it
     */
    public void restore(boolean overwrites) {
        Copying copying = copying(DumpLine.restore(database, file));
        if (!Files.isRegularFile(file)) {
            throw problem(ProblemKind.INPUT, "There is no such file.", "Name the file that `lintel backup` wrote.");
        }
        try {
            String expected = copying.mismatch(file);
            if (expected != null) {
                throw problem(
                        ProblemKind.BACKUP_FORMAT,
                        "The file is not a whole backup of %s: it is not %s.".formatted(database.product(), expected),
                        "Name a file that `lintel backup` wrote for this kind of database.");
            }
            if (!overwrites && !copying.isEmpty()) {
                throw problem(
                        ProblemKind.DATABASE_NOT_EMPTY,
                        "%s has tables, and all of them would be replaced.".formatted(database),
                        "Back it up, stop what works on it, and say that it may be overwritten: --overwrite.");
            }
            copying.restore(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw problem(
                    ProblemKind.BACKUP_FORMAT,
                    "The backup can't be restored, and the database may have a part of it: " + Database.said(e) + ".",
                    "Mend what the database complains of, and restore again with --overwrite.");
        }
    }

    private Copying copying(String line) {
        return switch (database.product()) {
            case H2 -> {
                if (H2Script.isRemote(database)) {
                    throw byItsOwnTool(line);
                }
                yield new H2Script(database);
            }
            case SQLITE -> new SqliteCopy(database);
            case MARIADB, MYSQL, POSTGRESQL -> throw byItsOwnTool(line);
        };
    }

    private ProblemException byItsOwnTool(String line) {
        return new ProblemException(Problem.error(
                ProblemKind.BACKUP_TOOL,
                Place.NOWHERE,
                "%s is a server with a tool of its own for that; nothing was done.".formatted(database.product()),
                "Run `%s`.".formatted(line)));
    }

    private ProblemException problem(ProblemKind kind, String text, String cure) {
        return new ProblemException(Problem.error(kind, Place.file(file.toString()), text, cure));
    }
}
