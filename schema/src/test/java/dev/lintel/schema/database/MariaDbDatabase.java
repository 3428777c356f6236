package dev.lintel.schema.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database in a MariaDB server that is started once for all tests. Its catalog is the statements that it shows of itself. */
final class MariaDbDatabase implements TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static MariaDbServer server;

    private final String name = "test" + COUNTER.incrementAndGet();

    MariaDbDatabase() throws SQLException {
        administer("create database " + name);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server().url(name));
    }

    @Override
    public List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : query("select table_name from information_schema.tables where table_schema = database()")) {
            String statement = show(table);
            String first = statement.lines().findFirst().orElseThrow();
            statement.lines().forEach(line -> lines.add(first + line.replaceAll(",$", "")));
        }
        return lines.stream().sorted().toList();
    }

    private String show(String table) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("show create table `" + table.replace("`", "``") + "`")) {
            result.next();
            // where numbers go on is no part of what the table is
            return result.getString(2).replaceAll(" AUTO_INCREMENT=[0-9]+", "");
        }
    }

    @Override
    public void close() throws SQLException {
        administer("drop database " + name);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server().url(""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
}
