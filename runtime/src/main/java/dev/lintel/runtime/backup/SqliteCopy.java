package dev.lintel.runtime.backup;

import dev.lintel.runtime.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Another SQLite database with the same content, made by SQLite while others may go on with the first one. */
final class SqliteCopy implements Backup.Copying {

    private static final String HEAD = "SQLite format 3\0";

    private final Database database;

    SqliteCopy(Database database) {
        this.database = database;
    }

    @Override
    public void save(Path to) throws SQLException {
        database.sql().update("vacuum into ?", to.toString());
    }

    @Override
    public String mismatch(Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            String head = new String(in.readNBytes(HEAD.length()), StandardCharsets.ISO_8859_1);
            return head.equals(HEAD) ? null : "a database of SQLite";
        }
    }

    @Override
    public boolean isEmpty() throws SQLException {
        return database.sql()
                .query("select name from sqlite_master limit 1", row -> row.getString(1))
                .isEmpty();
    }

    /** Not by SQL: the driver itself knows this word, and copies page by page. */
    @Override
    public void restore(Path from) throws SQLException {
        database.sql().execute("restore from \"" + from + "\"");
    }
}
