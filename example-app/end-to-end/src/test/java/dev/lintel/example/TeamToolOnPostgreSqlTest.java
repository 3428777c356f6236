package dev.lintel.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TeamToolOnPostgreSqlTest extends TeamToolContract {

    private static final String USER = "postgres";

    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Override
    TestDatabase create(Path folder) throws Exception {
        String name = "team" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return TestDatabase.postgreSql("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, USER);
    }
}
