package dev.lintel.runtime.backup;

import dev.lintel.runtime.database.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * H2's own script of everything, which later versions of H2 can read, too. A line is put behind its end, so that half of a
 * file is not taken for all of it.
 */
final class H2Script implements Backup.Copying {

    private static final String END = "-- end of the backup\n";

    private final Database database;

    H2Script(Database database) {
        this.database = database;
    }

    /** Whether H2 runs in another process, whose files these are not. */
    static boolean isRemote(Database database) {
        String url = DumpLine.url(database);
        return url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:");
    }

    @Override
    public void save(Path to) throws SQLException, IOException {
        database.sql().execute("script to " + literal(to) + " charset 'UTF-8'");
        Files.writeString(to, END, StandardOpenOption.APPEND);
    }

    @Override
    public String mismatch(Path from) throws IOException {
        byte[] end = new byte[END.length()];
        try (BufferedReader reader = Files.newBufferedReader(from, StandardCharsets.ISO_8859_1);
                RandomAccessFile file = new RandomAccessFile(from.toFile(), "r")) {
            String first = reader.readLine();
            if (first == null || !first.startsWith("-- H2 ")) {
                return "a script of H2";
            }
            file.seek(Math.max(0, file.length() - end.length));
            file.readFully(end);
        }
        return new String(end, StandardCharsets.UTF_8).equals(END) ? null : "complete";
    }

    @Override
    public boolean isEmpty() throws SQLException {
        return database.sql()
                .query(
                        "select table_name from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA' limit 1",
                        row -> row.getString(1))
                .isEmpty();
    }

    @Override
    public void restore(Path from) throws SQLException {
        database.sql().execute("drop all objects");
        database.sql().execute("runscript from " + literal(from) + " charset 'UTF-8'");
    }

    private static String literal(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
