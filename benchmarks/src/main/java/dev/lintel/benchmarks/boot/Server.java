package dev.lintel.benchmarks.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final String ebeanPlatform;
    private final Function<String, String> urls;
    private final Stop stop;

    private Server(String name, String ebeanPlatform, Function<String, String> urls, Stop stop) {
        this.name = name;
        this.ebeanPlatform = ebeanPlatform;
        this.urls = urls;
        this.stop = stop;
    }

    /** @param isDurable whether it is as it is installed, or waits for no disk, as servers for tests do */
    static Server postgresql(boolean isDurable) throws IOException {
        String waits = isDurable ? "on" : "off";
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", waits)
                .setServerConfig("synchronous_commit", waits)
                .start();
        String name = isDurable ? "PostgreSQL" : "PostgreSQL that waits for no disk";
        return new Server(name, "postgres", database -> create(server, database), server::close);
    }

    /** In memory, and kept when the last connection is closed. */
    static Server h2InMemory() {
        return new Server("H2 in memory", "h2", name -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", () -> {});
    }

    /** @param isDurable whether each commit waits for the disk, or is on it half a second later, as by default */
    static Server h2OnDisk(boolean isDurable) throws IOException {
        Path folder = Files.createTempDirectory("lintel-h2");
        return new Server(
                isDurable ? "H2 on disk, `WRITE_DELAY=0`" : "H2 on disk",
                "h2",
                name -> "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_DELAY=-1"
                        + (isDurable ? ";WRITE_DELAY=0" : ""),
                () -> {});
    }

    /** The URL of a new database. */
    String url(String database) {
        return urls.apply(database);
    }

    DataSource database(String database) {
        return over(url(database));
    }

    /** A new connection to that URL each time. */
    static DataSource over(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            h2.setUser("sa");
            h2.setPassword("");
            return h2;
        }
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setURL(url);
        return postgresql;
    }

    String ebeanPlatform() {
        return ebeanPlatform;
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() throws IOException {
        stop.run();
    }

    private static String create(EmbeddedPostgres server, String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
