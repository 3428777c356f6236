package dev.lintel.benchmarks.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where databases are made: each contender gets an empty one. */
final class Server implements AutoCloseable {

    /** Closes the server. */
    private interface Stop {
        void run() throws IOException;
    }

    private final String name;
    private final String dialect;
    private final Function<String, DataSource> databases;
    private final Stop stop;

    private Server(String name, String dialect, Function<String, DataSource> databases, Stop stop) {
        this.name = name;
        this.dialect = dialect;
        this.databases = databases;
        this.stop = stop;
    }

    static Server postgresql() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Server("PostgreSQL", "postgres", name -> create(server, name), server::close);
    }

    /** In memory, and kept when the last connection is closed. */
    static Server h2() {
        return new Server("H2 in memory", "h2", Server::inMemory, () -> {});
    }

    DataSource database(String name) {
        return databases.apply(name);
    }

    String ebeanPlatform() {
        return dialect;
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() throws IOException {
        stop.run();
    }

    private static DataSource create(EmbeddedPostgres server, String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(server.getJdbcUrl("postgres", name));
        return database;
    }

    private static DataSource inMemory(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        database.setUser("sa");
        database.setPassword("");
        return database;
    }
}
