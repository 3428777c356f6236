package dev.lintel.runtime.storm;

import dev.lintel.runtime.fixture.Databases;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.tools.Server;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The databases that several processes can use at a time. */
enum Stormy {
    POSTGRESQL,
    MARIADB,
    H2_SERVER,
    SQLITE;

    private static Server h2;

    String create(Path folder) throws SQLException {
        return switch (this) {
            case POSTGRESQL -> Databases.postgres().getURL();
            case MARIADB -> Databases.mariaDbUrl();
            case H2_SERVER -> "jdbc:h2:" + h2().getURL() + "/" + folder.resolve("app");
            case SQLITE -> "jdbc:sqlite:" + folder.resolve("app.db");
        };
    }

    private static synchronized Server h2() throws SQLException {
        if (h2 == null) {
            h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        }
        return h2;
    }

    DataSource dataSource(String url) throws SQLException {
        switch (this) {
            case POSTGRESQL -> {
                PGSimpleDataSource dataSource = new PGSimpleDataSource();
                dataSource.setURL(url);
                dataSource.setUser("postgres");
                return dataSource;
            }
            case MARIADB -> {
                return new MariaDbDataSource(url);
            }
            case H2_SERVER -> {
                return Databases.h2(url);
            }
            default -> {
                SQLiteDataSource dataSource = new SQLiteDataSource();
                dataSource.setUrl(url);
                return dataSource;
            }
        }
    }
}
