package dev.lintel.processor.oracle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** SQLite in a file, with the dialect that Hibernate's community keeps for it. */
public final class Sqlite implements TestDatabase {

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public ScratchDatabase create() {
        try {
            return new Scratch(Files.createTempFile("lintel", ".sqlite"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Scratch(Path file) implements ScratchDatabase {

        @Override
        public String url() {
            return "jdbc:sqlite:" + file + "?foreign_keys=on&synchronous=off";
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public String password() {
            return "";
        }

        /** The dialect writes comments, which SQLite does not know; Hibernate has to go on after them. */
        @Override
        public Map<String, String> hibernateSettings() {
            return Map.of(
                    "hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect",
                    "hibernate.hbm2ddl.halt_on_error", "false");
        }

        /** The dialect writes neither foreign keys nor unique constraints that stand outside of a column. */
        @Override
        public boolean isWrittenByHibernate(String line) {
            return !line.contains(": FOREIGN KEY (") && !line.contains(": UNIQUE");
        }

        @Override
        public Catalog catalog() throws SQLException {
            try (Connection connection = connect()) {
                return new SqliteCatalog(new Query(connection)).read();
            }
        }

        @Override
        public void close() {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
