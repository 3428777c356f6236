package dev.lintel.processor.oracle.database;

import dev.lintel.schema.database.MariaDbServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real MariaDB server, one for the whole JVM, with a database of its own for each case. */
public final class MariaDb implements TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static MariaDbServer server;

    @Override
    public String dialect() {
        return "mariadb";
    }

    @Override
    public ScratchDatabase create() throws SQLException {
        String name = "scratch" + COUNTER.incrementAndGet();
        administer("create database " + name);
        return new Scratch(name);
    }

    private static synchronized MariaDbServer server() {
        if (server == null) {
            try {
                server = MariaDbServer.start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded MariaDB does not start", e);
            }
        }
        return server;
    }

    private static String url(String database) {
        return server().url(database);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Scratch(String name) implements ScratchDatabase {

        @Override
        public String url() {
            return MariaDb.url(name);
        }

        @Override
        public String user() {
            return "root";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public Catalog catalog() throws SQLException {
            try (Connection connection = connect()) {
                return new MariaDbCatalog(new Query(connection)).read();
            }
        }

        @Override
        public void close() throws SQLException {
            administer("drop database " + name);
        }
    }
}
