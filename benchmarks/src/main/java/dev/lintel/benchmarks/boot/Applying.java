package dev.lintel.benchmarks.boot;

import dev.lintel.runtime.Lintel;
import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The contenders: what brings a database up to date with a fleet's scripts. */
final class Applying {

    static final String LINTEL = "Lintel";
    static final String JDBC = "the scripts over JDBC";

    private Applying() {}

    /** Sends the scripts as they are, each in a transaction, from the folder that one tool over all has. */
    static Contender jdbc(Fleet fleet) {
        return new Contender(JDBC, database -> {
            List<Path> scripts = fleet.scriptsOfAll("");
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (Path script : scripts) {
                    statement.execute(Files.readString(script));
                    connection.commit();
                }
            }
        });
    }

    /** @param plugins where the plugins are */
    static Contender lintel(String name, URLClassLoader plugins) {
        return new Contender(
                name, database -> Lintel.on(database).classLoaders(plugins).migrate());
    }

    static Contender ebean(Fleet fleet, String platform) {
        return new Contender("ebean-migration, fast mode", database -> {
            MigrationConfig config = new MigrationConfig();
            config.setMigrationPath("filesystem:" + fleet.folderOfAll(""));
            config.setFastMode(true);
            config.setPlatform(platform);
            new MigrationRunner(config).run(database);
        });
    }

    static Contender flyway(Fleet fleet) {
        return new Contender(
                "one Flyway over all",
                database -> flyway(database, fleet.folderOfAll("V")).load().migrate());
    }

    static Contender flywayEach(Fleet fleet) {
        return new Contender("a Flyway for each plugin", database -> {
            for (int plugin = 0; plugin < fleet.plugins(); plugin++) {
                String name = Fleet.plugin(plugin);
                flyway(database, fleet.folderEach().resolve(name))
                        .table("history_" + name)
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate();
            }
        });
    }

    private static FluentConfiguration flyway(DataSource database, Path scripts) {
        return Flyway.configure().dataSource(database).locations("filesystem:" + scripts);
    }
}
