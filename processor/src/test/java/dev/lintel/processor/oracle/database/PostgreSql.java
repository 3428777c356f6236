package dev.lintel.processor.oracle.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server, one for the whole JVM, with a database of its own for each case. A database that is given back is
 * emptied and used again: to create one takes ten times as long as to empty it.
 */
public final class PostgreSql implements TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final Queue<String> FREE = new ConcurrentLinkedQueue<>();

    private static EmbeddedPostgres server;

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public ScratchDatabase create() throws SQLException {
        String name = FREE.poll();
        if (name == null) {
            name = "scratch" + COUNTER.incrementAndGet();
            administer("create database " + name);
        }
        return new Scratch(name);
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                // stops with the JVM: the library registers its own shutdown hook
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
            }
        }
        return server;
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Scratch(String name) implements ScratchDatabase {

        @Override
        public String url() {
            return server().getJdbcUrl("postgres", name);
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "postgres";
        }

        @Override
        public Catalog catalog() throws SQLException {
            try (Connection connection = connect()) {
                return new PostgreSqlCatalog(new Query(connection)).read();
            }
        }

        @Override
        public void close() throws SQLException {
            run(List.of("drop schema public cascade", "create schema public"));
            FREE.add(name);
        }
    }
}
